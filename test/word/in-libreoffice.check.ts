import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letterDocx } from '../../src/docx/index.ts';
import type { Letter, LetterKind } from '../../src/telling/index.ts';
import { letterText } from '../../src/telling/index.ts';
import { everyKind, letterOf, office } from '../telling/letter/every-kind.ts';

const kinds = Object.keys(everyKind) as LetterKind[];
const kept = process.env['SUBJECT_ACCESS_KEEP'];
const folder = kept ?? mkdtempSync(join(tmpdir(), 'letters-'));
const profile = mkdtempSync(join(tmpdir(), 'office-'));
const signed = { by: 'Sam Reviewer (synthetic)', role: 'disclosure officer', on: '2026-12-02' };
/** Each kind signed, and one draft with everything of the office's left blank. */
const letters: readonly (readonly [string, Letter])[] = [
  ...kinds.map((kind): readonly [string, Letter] => [kind.replaceAll(' ', '-'), letterOf(everyKind[kind], kind, { office, signed })]),
  ['draft', letterOf(everyKind.partial, 'partial', {})],
];

function convert(to: string): void {
  const files = letters.map(([name]) => join(folder, `${name}.docx`));
  execFileSync('soffice', [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', to, '--outdir', folder, ...files], {
    stdio: 'ignore',
  });
}

/** Words alone, in order: lines are broken elsewhere in each form, and rules and bullets differ. */
function words(text: string): readonly string[] {
  return text
    .replace(/^[-=]{3,}$/gmu, '')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  for (const [name, letter] of letters) writeFileSync(join(folder, `${name}.docx`), await letterDocx(letter));
  convert('pdf');
  convert('txt:Text (encoded):UTF8');
});

afterAll(() => {
  rmSync(profile, { recursive: true, force: true });
  if (kept === undefined) rmSync(folder, { recursive: true, force: true });
});

describe('A letter for Word, opened in LibreOffice', () => {
  it.each(letters)('%s opens, and becomes pages of A4', (name) => {
    const path = join(folder, `${name}.pdf`);

    expect(existsSync(path)).toBe(true);
    const boxes = [...readFileSync(path, 'latin1').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
    expect(boxes.length).toBeGreaterThan(0);
    for (const [, width, height] of boxes) {
      // A4 in points, to the point.
      expect(Math.round(Number(width))).toBe(595);
      expect(Math.round(Number(height))).toBe(842);
    }
  });

  it.each(letters)('%s says, word for word, what the letter says', (name, letter) => {
    const read = readFileSync(join(folder, `${name}.txt`), 'utf8');

    expect(words(read)).toEqual(words(letterText(letter)));
  });
});
