import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { addToRecord, recordText, verifyRecord } from '../../src/recording/index.ts';
import { namesOut, staffCase } from '../../test/alongside/sample.ts';
import { decider, judgingOtherwise, made, other, recorded, restricted } from '../../test/recording/recorded.ts';

const script = fileURLToPath(new URL('./verify-record.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'verify-record-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the script on a text, as an auditor would. */
function verified(text: string, ...more: string[]): { readonly code: number; readonly out: string } {
  const file = join(folder, 'record.json');
  writeFileSync(file, text);
  try {
    return { code: 0, out: execFileSync(process.execPath, [script, file, ...more], { encoding: 'utf8' }) };
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string };
    return { code: status, out: stdout };
  }
}

const record = made(addToRecord(made(recorded(restricted)), { is: 'approval', of: 1, signed: other }));
const text = recordText(record);

describe('The independent script', () => {
  it('shares no code with the library', () => {
    const imports = readFileSync(script, 'utf8').match(/from '([^']+)'/g);

    expect(imports).toEqual(["from 'node:crypto'", "from 'node:fs'", "from 'node:process'"]);
  });

  it('says that a record holds, with the hash of its last revision', () => {
    expect(verified(text)).toEqual({ code: 0, out: `It holds: 2 revision(s), the last ${record.revisions[1]?.hash}\n` });
  });

  it.each([
    ['a word changed', text.replace('reprisal', 'nothing')],
    ['a space added', `${text} `],
    ['a byte order mark', `\uFEFF${text}`],
    ['a key said twice', text.replace('"case":', '"case":"x","case":')],
    ['a revision left out', recordText({ ...record, revisions: record.revisions.slice(1) })],
    ['another case', text.replace('"case":"SAR-412"', '"case":"SAR-413"')],
    ['something beside the revisions', text.replace(/^\{/, '{"a":1,')],
  ])('finds %s, as the library does', (_, changed) => {
    expect(changed).not.toBe(text);
    expect(verified(changed).code).toBe(1);
    expect(verifyRecord(changed).length).toBeGreaterThan(0);
  });

  it('finds what was cut from the end, where it is told the last hash seen', () => {
    const cut = recordText({ ...record, revisions: record.revisions.slice(0, 1) });

    expect(verified(cut).code).toBe(0);
    expect(verified(cut, record.revisions[1]?.hash ?? '')).toMatchObject({ code: 1 });
  });

  it('holds where another law decided beside the first, and finds a word changed in what that law made of it', () => {
    const { means: _, ...judgement } = namesOut({ id: 'otherwise', signed: { ...other, on: '2026-11-21' } });
    const beside = made(recorded(staffCase(), { signed: { ...decider, on: '2026-11-20' } }));
    const dissent = addToRecord(beside, { is: 'dissent', of: 1, judgement });
    const kept = recordText(beside);

    expect(kept).toContain('"under":"uk gdpr"');
    expect(verified(kept).code).toBe(0);
    expect(verified(kept.replace('"under":"uk gdpr"', '"under":"foia"')).code).toBe(1);
    expect(verified(recordText(made(dissent))).code).toBe(0);
  });

  it('holds where there is a dissent, and says what a draft is', () => {
    const { replaces: _, ...judgement } = judgingOtherwise();
    const dissented = made(addToRecord(made(recorded(restricted)), { is: 'dissent', of: 1, judgement }));

    expect(verified(recordText(dissented)).code).toBe(0);
    expect(verified(recordText(made(recorded(restricted, { signed: 'nobody' })))).out).toContain('It is a draft');
  });
});
