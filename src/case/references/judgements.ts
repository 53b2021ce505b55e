import type { Case } from '../case.ts';
import type { Judgement } from '../judgements.ts';
import type { Path } from '../problem.ts';
import { quoted } from '../wording.ts';
import { notAfter, notBefore } from './days.ts';
import type { Ids } from './ids.ts';
import { refer, referEach } from './ids.ts';
import type { Report } from './report.ts';
import type { Sound } from './sound.ts';
import { each } from './sound.ts';
import { targetCheck } from './targets.ts';

/** The ids a judgement or a screening may name. */
export interface Named {
  readonly people: Ids;
  readonly items: Ids;
  readonly judgements: Ids;
  readonly classes: Ids;
}

/** Checks every judgement: its scope, whom it names, its means, its days and what it replaces. */
export function checkJudgements(file: Sound<Case>, ids: Named, report: Report): void {
  const checkTarget = targetCheck(file, ids.items, report);
  for (const [judgement, index] of each(file.judgements)) {
    const at = ['judgements', index];
    for (const [target, position] of each(judgement.scope)) checkTarget(target, [...at, 'scope', position]);
    referEach(judgement.people, ids.people, [...at, 'people'], report);
    refer(judgement.class, ids.classes, [...at, 'class'], report);
    refer(judgement.replaces, ids.judgements, [...at, 'replaces'], report);
    checkChosen(judgement, at, report);
    notAfter(judgement.signed?.on, [...at, 'signed', 'on'], file.decidedOn, 'the day of decision', report);
    notBefore(judgement.reviewOn, [...at, 'reviewOn'], judgement.signed?.on, 'the day it was signed', report);
    const replaced = file.judgements?.[ids.judgements.positions.get(judgement.replaces ?? '') ?? -1];
    const earlier = 'the day the judgement it replaces was signed';
    notBefore(judgement.signed?.on, [...at, 'signed', 'on'], replaced?.signed?.on, earlier, report);
  }
  checkReplacements(file, ids.judgements, report);
}

/** Checks the screenings of grounds and of roles. */
export function checkScreenings(file: Sound<Case>, ids: Named, report: Report): void {
  for (const [screening, index] of each(file.screenings)) {
    const at = ['screenings', index];
    if (Array.isArray(screening.items)) referEach(screening.items, ids.items, [...at, 'items'], report);
    notAfter(screening.signed?.on, [...at, 'signed', 'on'], file.decidedOn, 'the day of decision', report);
  }
  for (const [screening, index] of each(file.roleScreenings)) {
    const at = ['roleScreenings', index];
    if (Array.isArray(screening.people)) referEach(screening.people, ids.people, [...at, 'people'], report);
    referEach(screening.except, ids.people, [...at, 'except'], report);
    notAfter(screening.signed?.on, [...at, 'signed', 'on'], file.decidedOn, 'the day of decision', report);
  }
}

function checkChosen({ chosen, means }: Sound<Judgement>, at: Path, report: Report): void {
  if (chosen === undefined) return;
  const listed = Array.isArray(means) ? means.length : 0;
  if (chosen < listed) return;
  report([...at, 'chosen'], {
    code: 'value',
    message: `expected the position of one of ${listed} means in a list, counted from 0, found \`${chosen}\``,
    remedy: listed === 0 ? 'leave `chosen` out, or list the means to choose from' : `write a number from 0 to ${listed - 1}`,
  });
}

/** Reports each ring of judgements that replace one another, once. */
function checkReplacements(file: Sound<Case>, ids: Ids, report: Report): void {
  const followed = new Set<number>();
  for (const [, start] of each(file.judgements)) {
    const trail = new Set<number>();
    let index: number | undefined = start;
    while (index !== undefined && !followed.has(index)) {
      followed.add(index);
      trail.add(index);
      index = ids.positions.get(file.judgements?.[index]?.replaces ?? '');
    }
    if (index === undefined || !trail.has(index)) continue;
    report(['judgements', index, 'replaces'], {
      code: 'value',
      message: `expected a judgement made before this one, found ${quoted(file.judgements?.[index]?.replaces ?? '')}, which replaces it in turn`,
      remedy: 'let the later of them replace the earlier, and remove `replaces` from the earlier',
    });
  }
}
