import type { CaseDecision, Duty, Finding } from '../../deciding/index.ts';

/** The notices a decision owes for certain, each with what brings it about. */
export interface Notices {
  /** Of restrictions on the data and on the information that goes with it (s45(5)). */
  readonly restrictions: readonly Duty[];
  /** Of reliance on privilege (s45A(2)). */
  readonly privilege: readonly Duty[];
  /** For each class of information that is neither confirmed nor denied, by its id: none where section 78A takes the notice away. */
  readonly classes: ReadonlyMap<string, readonly Duty[]>;
  /** Where confirmation of anything at all is restricted. */
  readonly confirmation: readonly Duty[];
}

const ofRestriction = 'dpa-2018/section-45/5';
/** The notice of reliance on privilege. */
export const ofPrivilege = 'dpa-2018/section-45A/2';
const confirmation = 'request#dpa-2018/section-45/1/a';

/** Sorts the notices owed by what they are about. Where confirmation is restricted no notice of what lies behind it is sent. */
export function noticesIn({ classes: decided, duties, request, under }: CaseDecision): Notices {
  const owed = duties.certain.filter(({ duty }) => duty === ofRestriction || duty === ofPrivilege);
  const about = (match: (id: string) => boolean) =>
    owed.flatMap((duty): readonly Duty[] => {
      const ids = duty.for.filter(match);
      return ids.length === 0 ? [] : [{ ...duty, for: ids }];
    });
  const unconfirmed = under === undefined ? decided.filter(({ outcome }) => outcome === 'restrict' || outcome === 'exempt') : [];
  const classes = new Map<string, Duty[]>(unconfirmed.map(({ class: id }) => [id, []]));
  for (const duty of about((id) => id.startsWith('class '))) {
    for (const id of duty.for) {
      const name = id.slice('class '.length, id.lastIndexOf('#'));
      classes.set(name, [...(classes.get(name) ?? []), { ...duty, for: [id] }]);
    }
  }
  const silent = request.outcome?.kind === 'neither confirm nor deny';
  const behind = silent ? [] : about((id) => !id.startsWith('class ') && id !== confirmation);
  return {
    restrictions: behind.filter(({ duty }) => duty === ofRestriction),
    privilege: behind.filter(({ duty }) => duty === ofPrivilege),
    classes,
    confirmation: about((id) => id === confirmation),
  };
}

/** Does any of these notices contain the limb? */
export function says(duties: readonly Duty[], limb: string): boolean {
  return duties.some(({ contains }) => contains.includes(limb));
}

/** The findings that decide whatever brings a notice about: what restricts or exempts it. */
export function behindNotice(decision: CaseDecision, duty: Duty): readonly Finding[] {
  const ids = new Set(duty.for);
  const nodes = [
    ...decision.information.map((one) => ({ id: `request#${one.element}`, findings: one.findings })),
    { id: confirmation, findings: decision.confirmation.findings },
    ...decision.classes.map((one) => ({ id: `class ${one.class}#${one.element}`, findings: one.findings })),
    ...decision.items.flatMap((item) => [
      ...(item.origin === undefined ? [] : [{ id: `${item.item}#${item.origin.element}`, findings: item.origin.findings }]),
      ...item.tracks.flatMap(({ parts }) => parts),
    ]),
  ].filter(({ id }) => ids.has(id));
  const wanted = new Set(nodes.flatMap(({ findings }) => findings));
  return decision.trace.findings.filter(
    ({ id, standing }) => wanted.has(id) && (standing === 'decides' || standing === 'reinstated' || standing === 'supports'),
  );
}
