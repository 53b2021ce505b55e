import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Case } from '../../../src/case/index.ts';
import { processWorld } from '../../../src/cli/process-world.ts';
import { readCase } from '../../../src/cli/reading/case-file.ts';
import { decide } from '../../../src/deciding/index.ts';
import { law } from '../../../src/provisions/index.ts';
import { recordDecision } from '../../../src/recording/index.ts';
import type { LetterKind } from '../../../src/telling/index.ts';
import { letterHtml, scheduleHtml, scheduleOf, tellHtml, tellRecordHtml, traceHtml } from '../../../src/telling/index.ts';
import { everyKind, letterOf, office } from '../../telling/letter/every-kind.ts';
import { sampleCase } from '../../telling/sample.ts';

const main = resolve('examples/main/case.json');

/** The main example: three items, several grounds, and things left open. */
async function exampleCase(): Promise<Case> {
  const read = await readCase(main, processWorld(process), {});
  if (!read.ok) throw new Error(`${main}: ${readFileSync(main, 'utf8').length} characters, and it cannot be read`);
  return read.case;
}

function formsOfCase(name: string, case_: Case): readonly (readonly [string, string])[] {
  const decision = decide(case_);
  const signed = { by: 'Sam Reviewer', role: 'disclosure officer', on: decision.decidedOn };
  const recorded = recordDecision({ case: case_, decision, law, signed });
  if (!recorded.ok) throw new Error(JSON.stringify(recorded.problems));
  return [
    [`the officer's page of ${name}`, tellHtml(decision, case_, law)],
    [`the argument of ${name}`, traceHtml(decision, case_, law)],
    [`the record of ${name}`, tellRecordHtml(recorded.record)],
    [`the requester's schedule of ${name}`, scheduleHtml(scheduleOf(decision, case_, law, { for: 'requester' }))],
    [`the regulator's schedule of ${name}`, scheduleHtml(scheduleOf(decision, case_, law, { for: 'regulator' }))],
  ];
}

/** Every form of HTML there is, by what it is called: each letter, a draft of one, and every other page of a small and a large case. */
export async function everyForm(): Promise<readonly (readonly [string, string])[]> {
  const signed = { by: 'Sam Reviewer', role: 'disclosure officer', on: '2026-12-02' };
  const kinds = Object.keys(everyKind) as LetterKind[];
  return [
    ...kinds.map((kind) => [`the letter of ${kind}`, letterHtml(letterOf(everyKind[kind], kind, { office, signed }))] as const),
    ['a draft of a letter', letterHtml(letterOf(everyKind.partial, 'partial', {}))],
    ...formsOfCase('the sample', sampleCase()),
    ...formsOfCase('the main example', await exampleCase()),
  ];
}
