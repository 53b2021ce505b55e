import { isCivilDay } from '../../calendar/index.ts';
import type { Case, Item, SignedBy, Track } from '../../case/index.ts';
import type { CaseDecision, Part, Question } from '../../deciding/index.ts';
import type { Questioning } from '../../telling/index.ts';
import { wholeEnglish } from '../../telling/index.ts';
import type { OpenedCase } from '../reading/case-file.ts';
import type { Choice, Interviewer } from './interviewer.ts';
import { Skipped } from './interviewer.ts';

const words = wholeEnglish.interview;

/** Everything a form needs to take one answer: the case as it is now, and the person answering. */
export interface Sitting {
  readonly interviewer: Interviewer;
  readonly case: Case;
  /** The decision the question is of, under its own law. */
  readonly decision: CaseDecision;
  /** The decision of the whole case, under every law. */
  readonly whole: CaseDecision;
  readonly opened: OpenedCase;
  readonly told: Questioning;
  /** Who signed last, so that the next signature begins from it. */
  readonly signer: { last?: SignedBy };
}

/** Parts a question bears on, with the item and track of each. */
export interface Bearing {
  readonly item: Item;
  readonly track: Track;
  readonly parts: readonly Part[];
}

/** The parts a question would settle, track by track. */
export function bearingsOf({ case: case_, decision }: Sitting, { settles }: Question): readonly Bearing[] {
  const ids = new Set(settles);
  return decision.items.flatMap(({ item: id, tracks }) =>
    tracks.flatMap(({ track: name, parts }): readonly Bearing[] => {
      const item = case_.items.find((one) => one.id === id);
      const track = item?.tracks.find((one) => one.id === name);
      const borne = parts.filter((part) => ids.has(part.id));
      return item === undefined || track === undefined || borne.length === 0 ? [] : [{ item, track, parts: borne }];
    }),
  );
}

/** Someone's name, role and day: asked for once, and offered again after that. */
export async function signature(
  { interviewer, signer, case: case_ }: Sitting,
  first?: { readonly by?: string; readonly role?: string },
): Promise<SignedBy> {
  const last = signer.last;
  if (last !== undefined && (await interviewer.confirm({ message: words.signAgain(last), initial: true }))) return last;
  const by = await interviewer.text({ message: words.signer.by, initial: last?.by ?? first?.by ?? '', check: needed });
  const role = await interviewer.text({ message: words.signer.role, initial: last?.role ?? first?.role ?? '', check: needed });
  const on = await interviewer.text({ message: words.signer.on, initial: last?.on ?? case_.decidedOn, check: day });
  signer.last = { by: by.trim(), role: role.trim(), on };
  return signer.last;
}

/** What is wrong with a text that must say something. */
export function needed(text: string): string | undefined {
  return text.trim() === '' ? words.needed : undefined;
}

/** What is wrong with a text that must be a day. */
export function day(text: string): string | undefined {
  return isCivilDay(text) ? undefined : words.noDay;
}

/** Everyone in the case, as choices. */
export function everyone({ case: case_, told }: Sitting, but: readonly string[] = []): readonly Choice[] {
  return case_.people.filter(({ id }) => !but.includes(id)).map(({ id }) => ({ value: id, label: told.person(id) }));
}

/** An id no other in the list has: the first of `j1`, `j2` and so on that is free. */
export function freeId(stem: string, taken: readonly { readonly id: string }[] = []): string {
  const ids = new Set(taken.map(({ id }) => id));
  let number = 1;
  while (ids.has(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}

/** Says why an answer cannot be taken here, and leaves the question. */
export async function byHand({ interviewer }: Sitting, what: string): Promise<never> {
  await interviewer.note(words.byHand({ what }));
  throw new Skipped();
}

const notKnown = '\u0000not known';
const cannotBe = '\u0000cannot be known';

/** One of some values, or that it is not known, or cannot be: as a case file records it. */
export async function valueOrUnknown<Value extends string>(
  { interviewer }: Sitting,
  message: string,
  choices: readonly (Choice & { readonly value: Value })[],
): Promise<Value | { readonly is: 'unknown'; readonly why: 'asked' | 'cannot be known' }> {
  const chosen = await interviewer.select({
    message,
    choices: [...choices, { value: notKnown, label: words.notKnown }, { value: cannotBe, label: words.cannotBeKnown }],
  });
  if (chosen === notKnown) return { is: 'unknown', why: 'asked' };
  return chosen === cannotBe ? { is: 'unknown', why: 'cannot be known' } : (chosen as Value);
}

/** A value with the record it rests on, where there is one. */
export async function withBasis<Value extends string>(
  { interviewer }: Sitting,
  value: Value,
): Promise<Value | { readonly is: 'known'; readonly value: Value; readonly basis: string }> {
  const basis = (await interviewer.text({ message: words.basis })).trim();
  return basis === '' ? value : { is: 'known', value, basis };
}
