import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interviewer } from '../../src/cli/interview/interviewer.ts';
import { Stopped } from '../../src/cli/interview/interviewer.ts';
import { main } from '../../src/cli/main.ts';
import { caseIn, openCase } from '../../src/cli/reading/case-file.ts';
import { decide } from '../../src/deciding/index.ts';
import type { Files } from '../cli/world.ts';
import { worldOf } from '../cli/world.ts';
import { runs } from '../telling/sample.ts';
import { cases } from '../theorems/cases.ts';
import { forgettings } from '../theorems/knowing-less.ts';
import { scripted } from './scripted.ts';

/** Somebody who answers as chance has it, and stops once they have answered enough. */
function anyone(picks: readonly number[], patience: number): { readonly interviewer: Interviewer; readonly shown: string[] } {
  let asked = 0;
  const shown: string[] = [];
  const pick = (of: number): number => {
    asked += 1;
    if (asked > patience) throw new Stopped();
    return (picks[asked % picks.length] ?? 0) % Math.max(1, of);
  };
  return {
    shown,
    interviewer: {
      note: async (text) => {
        shown.push(text);
      },
      select: async ({ choices }) => {
        // To stop is left to patience, and to skip is seldom.
        const at = pick(choices.length);
        const chosen = choices[at]?.value ?? '';
        return choices.some(({ value }) => value === 'stop') && (at !== 1 || asked % 5 !== 0) ? 'answer' : chosen;
      },
      multiselect: async ({ choices, initial = [], required = false }) => {
        const some = choices.filter((_, index) => (pick(7) + index) % 2 === 0).map(({ value }) => value);
        return required && some.length === 0 ? choices.slice(0, 1).map(({ value }) => value) : some.length === 0 ? initial : some;
      },
      text: async ({ initial = '', check }) => {
        const typed = ['', initial, 'Because of what was said.', '2026-11-30', '“Ünïcode” \\ "quoted" \u0007'][pick(5)] ?? '';
        if (check?.(typed) === undefined) return typed;
        return check?.('2026-11-30') === undefined ? '2026-11-30' : initial;
      },
      confirm: async () => pick(4) !== 0,
    },
  };
}

async function sitting(files: Files, file: string, interviewer: Interviewer) {
  const there = worldOf(files);
  const code = await main(['ask', file], { ...there.world, interviewer: async () => interviewer });
  const opened = await openCase(file, there.world);
  const read = opened.ok ? caseIn(opened) : opened;
  return { code, err: there.written.err, read, opened };
}

describe('whoever answers', () => {
  test('leaves a case file that can be decided, with every line it had and the answers given', async () => {
    await fc.assert(
      fc.asyncProperty(
        cases,
        fc.nat(),
        fc.array(fc.nat({ max: 30 }), { minLength: 20, maxLength: 40 }),
        fc.integer({ min: 20, max: 160 }),
        async (case_, forgotten, picks, patience) => {
          const steps = forgettings(case_);
          const less = steps[forgotten % Math.max(1, steps.length)]?.case ?? case_;
          const text = `${JSON.stringify(less, null, 2)}\n`;
          const { code, err, read } = await sitting({ 'case.json': text }, 'case.json', anyone(picks, patience).interviewer);

          expect({ code, err }).toEqual({ code: 0, err: '' });
          expect(read.ok ? [] : read.problems).toEqual([]);
          if (!read.ok) return;
          expect((read.case.judgements ?? []).slice(0, less.judgements?.length ?? 0).map(({ id }) => id)).toEqual(
            (less.judgements ?? []).map(({ id }) => id),
          );
          expect(read.case.people.map(({ id }) => id)).toEqual(less.people.map(({ id }) => id));
        },
      ),
      runs(20),
    );
  });

  const folders = ['mentioned-on-video', 'any-footage'];
  const open = folders.flatMap((folder) =>
    readdirSync(new URL(`../../examples/${folder}/`, import.meta.url))
      .filter((name) => /\.(?:open|unjudged|asked)\.json$|^0[1-5]-[a-z-]+\.json$/.test(name))
      .map((name) => [folder, name] as const),
  );

  test.each(open)('%s/%s: pressing return to everything ends, and leaves fewer questions or none', async (folder, name) => {
    const place = new URL(`../../examples/${folder}/`, import.meta.url);
    const files = Object.fromEntries(
      readdirSync(place)
        .filter((one) => /\.(?:json|vtt)$/.test(one))
        .map((one) => [one, readFileSync(new URL(one, place), 'utf8')]),
    );
    const before = await openCase(name, worldOf(files).world);
    const read = before.ok ? caseIn(before) : before;
    const questions = read.ok ? decide(read.case).questions.length : 0;
    const lines = Array.from({ length: 40 }, () => [
      { to: /^Reasons, for the file/, say: 'As recorded.' },
      { to: /^What did it come from/, say: 'a log' },
      { to: /Name$/, say: 'Sam Reviewer' },
      { to: /In what role/, say: 'disclosure officer' },
      { to: /What does the finding rest on/, say: ['repeat'] },
    ]).flat();
    const after = await sitting(files, name, scripted(lines).interviewer);

    expect({ code: after.code, err: after.err }).toEqual({ code: 0, err: '' });
    expect(after.read.ok && decide(after.read.case).questions.length).toBeLessThanOrEqual(questions);
  });
});
