import type { Case, Judgement } from '../../case/index.ts';
import type { CaseDecision, Duty } from '../../deciding/index.ts';
import { behindNotice } from './notices.ts';

/** Words a named person wrote for the requester, and where they stand in the case file. */
export interface Written {
  readonly text: string;
  /** `judgements[2].reasonsForRequester`. */
  readonly path: string;
}

/** The reasons under one provision. None are written where nobody has worded any for the requester. */
export interface Reasons {
  readonly provision: string;
  readonly written: readonly Written[];
  /** Places where a reason for the requester could be written, where none is. */
  readonly unwritten: readonly string[];
}

/** Privilege before section 45A came in is told of as a restriction, since no other notice was laid down. */
const restriction = /^(?:dpa-2018\/section-45\/4\/[a-e]|common-law\/privilege)$/;
const privilege = /^dpa-2018\/section-45A$/;

/** Why rights are restricted, by provision, as far as notices that give reasons go. */
export function reasonsOfRestriction(decision: CaseDecision, case_: Case, duties: readonly Duty[]): readonly Reasons[] {
  return reasonsUnder(decision, case_, duties, '45(5)(b)', restriction);
}

/** Why privilege is relied on, as far as notices that give the reason go. */
export function reasonsOfPrivilege(decision: CaseDecision, case_: Case, duties: readonly Duty[]): readonly Reasons[] {
  return reasonsUnder(decision, case_, duties, '45A(2)(b)', privilege);
}

/**
 * A thing may be under two notices, where an edit beside it reaches over it. If either leaves the reasons out, none of its
 * reasons are given.
 */
function reasonsUnder(decision: CaseDecision, case_: Case, duties: readonly Duty[], limb: string, wanted: RegExp): readonly Reasons[] {
  const silent = new Set(duties.filter(({ contains }) => !contains.includes(limb)).flatMap((duty) => duty.for));
  const findings = duties
    .filter(({ contains }) => contains.includes(limb))
    .flatMap((duty) => behindNotice(decision, { ...duty, for: duty.for.filter((id) => !silent.has(id)) }))
    .filter(({ provision }) => wanted.test(provision));
  const provisions = [...new Set(findings.map(({ provision }) => provision))].sort();
  return provisions.map((provision) => {
    const ids = new Set(findings.filter((one) => one.provision === provision).flatMap(({ judgements }) => judgements));
    return { provision, ...wordedFor(case_, (judgement) => ids.has(judgement.id) && judgement.provision === provision) };
  });
}

/** The reasons for refusing, or charging, under section 53. */
export function reasonsOfSection53(decision: CaseDecision, case_: Case): Reasons {
  const ids = new Set(
    decision.trace.findings
      .filter((one) => one.element === 'request' && one.standing === 'decides' && one.provision.startsWith('dpa-2018/section-53/'))
      .flatMap(({ judgements }) => judgements),
  );
  return { provision: 'dpa-2018/section-53', ...wordedFor(case_, (judgement) => ids.has(judgement.id)) };
}

function wordedFor(case_: Case, matching: (judgement: Judgement) => boolean): Pick<Reasons, 'written' | 'unwritten'> {
  const written = new Map<string, Written>();
  const unwritten: string[] = [];
  for (const [index, judgement] of (case_.judgements ?? []).entries()) {
    if (!matching(judgement)) continue;
    const path = `judgements[${index}].reasonsForRequester`;
    const text = judgement.reasonsForRequester?.trim() ?? '';
    if (text === '') unwritten.push(path);
    else if (!written.has(text)) written.set(text, { text, path });
  }
  return { written: [...written.values()].sort((a, b) => (a.text < b.text ? -1 : 1)), unwritten };
}
