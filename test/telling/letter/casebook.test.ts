import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import { processWorld } from '../../../src/cli/process-world.ts';
import { decide } from '../../../src/deciding/index.ts';
import { law } from '../../../src/provisions/index.ts';
import { lettersFor, letterText } from '../../../src/telling/index.ts';
import { entries } from '../../casebook/cases/index.ts';
import { flowing } from '../sample.ts';
import { lettersOf, office } from './every-kind.ts';

const readings = entries.flatMap((entry) =>
  entry.readings.map((reading): readonly [string, typeof reading] => [`${entry.scenario}: ${reading.when}`, reading]),
);

/** What each right of a notice is headed in a letter. */
const headings: Readonly<Record<string, RegExp>> = {
  '45(5)(a)': /We have restricted your right/,
  '45(5)(b)': /These are our reasons:/,
  '45(5)(c)': /Ask the Information Commission(er)? to check/,
  '45(5)(ca)': /Complain to us/,
  '45(5)(d)': /Complain to the Information Commission(er)? The Information Commission/,
  '45(5)(e)': /Go to court/,
};

describe('The letters of the casebook', () => {
  it.each(readings)('drop nothing the law requires: %s', (_, { case: case_ }) => {
    const { problems } = lettersOf(case_);
    expect(problems.filter(({ is }) => is === 'dropped' || is === 'unknown')).toEqual([]);
  });

  it.each(readings.filter(([, { notice }]) => notice !== undefined))('say what the notice must, and no more: %s', (_, reading) => {
    const letters = lettersOf(reading.case).letters.map((letter) => flowing(letterText(letter)));
    expect(letters).toHaveLength(1);
    for (const [limb, heading] of Object.entries(headings)) {
      const must = reading.notice?.includes(limb) === true;
      expect([limb, heading.test(letters[0] ?? '')]).toEqual([limb, must]);
    }
  });

  it('answer every request whose answer is decided', () => {
    const silent = readings.filter(([, { case: case_ }]) => {
      const { request, under } = decide(case_);
      // No letter is worded under the Environmental Information Regulations.
      return (
        under !== 'eir' && request.status === 'decided' && case_.request.answeredOn === undefined && lettersOf(case_).letters.length === 0
      );
    });
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  it('stay drafts while a lawyer is still to say on what footing privilege is relied on', () => {
    const [, reading] = readings.find(([, { duties = [] }]) => duties.includes('practice/ask-a-lawyer')) ?? [];
    if (reading === undefined) throw new Error('no such reading');
    const signed = { by: 'Sam Reviewer', role: 'disclosure officer', on: '2025-09-26' };
    const { letters, problems } = lettersFor(decide(reading.case), reading.case, law, { office, signed });

    expect(problems.map(({ is, provision }) => `${is} ${provision}`)).toContain('missing practice/ask-a-lawyer');
    expect(letters.map(({ draft }) => draft !== undefined)).toEqual([true]);
  });
});

const folders = ['main', 'mentioned-on-video', 'any-footage', 'staff-email', 'foi-policy', 'foi-discipline-figures'];
const examples = folders.flatMap((folder) => {
  const here = new URL(`../../../examples/${folder}/`, import.meta.url).pathname;
  return readdirSync(here)
    .filter((name) => /^(?:\d\d-.*|case)\.json$/.test(name))
    .map((name) => `${here}${name}`);
});

describe('The letters of the examples', () => {
  it('print, or say why there is none yet', async () => {
    const unexpected: string[] = [];
    const ours = processWorld(process);
    for (const file of examples) {
      const said = { out: '', err: '' };
      const gathering = (where: 'out' | 'err') => ({
        write: async (text: string) => {
          said[where] += text;
        },
      });
      const world = {
        ...ours,
        stdout: gathering('out'),
        stderr: gathering('err'),
      };
      const code = await main(['letter', file], world);
      const none = code === 2 && /calls for no letter yet|is rejected|volume/.test(said.err);
      if (!(code === 0 && said.out.startsWith('DRAFT')) && !none) unexpected.push(`${file}: ${code} ${said.err}`);
    }
    expect(examples.length).toBeGreaterThan(85);
    expect(unexpected).toEqual([]);
  });
});
