import type { Case, Item, Means, SignedBy } from '../../case/index.ts';
import type { CaseDecision, Duty, ItemDecision, Part } from '../../deciding/index.ts';
import { givenUnderAll } from '../audience/given-under-all.ts';
import { toldToRequester } from '../audience/told-to-requester.ts';
import { citesText, citeText } from '../cites.ts';
import type { ScheduleWording } from '../wording/english-schedule.ts';
import type { Schedule, ScheduleRow } from './schedule.ts';

const notices = { restriction: 'dpa-2018/section-45/5', privilege: 'dpa-2018/section-45A/2' } as const;

/** What each law gives the data under, and the notice that something is exempt from it. */
const laws = {
  'part 3': { data: 'dpa-2018/section-45/1/b' },
  'uk gdpr': { data: 'uk-gdpr/article-15/3', notice: ['uk-gdpr/article-12/4', '12(4) reasons'] },
  foia: { data: 'foia-2000/section-1/1/b', notice: ['foia-2000/section-17/1', '17(1)(a)'] },
  eir: { data: 'eir-2004/regulation-5/1' },
} as const;

/**
 * The schedule a requester may have. A row is one stream of an item of which anything is given: never a stretch of it, so that neither
 * how many rows there are, nor their numbers, nor any length shows how much else there is or where. What is kept back is said once,
 * without place or number, and only where the notice of it may say so. Another law has rows where the requester may be told of it, and
 * nothing that it keeps back, or has yet to decide, is in a row of the first.
 */
export function scheduleForRequester(decision: CaseDecision, case_: Case, words: ScheduleWording, signed: SignedBy | undefined): Schedule {
  const { schedule } = words;
  const told = toldToRequester(decision);
  const answered = new Set([told, ...(told.alongside ?? [])].filter(({ request }) => request?.kind === 'answer').map(lawOf));
  const { first, others } = givenUnderAll(decision);
  const all = [first, ...others].filter((one) => answered.has(lawOf(one)));
  const given = [...new Set(all.flatMap(({ items }) => items.filter(givesAny).map(({ item }) => item)))];
  const numbers = new Map(given.map((item, index) => [item, index + 1]));
  const rows = all.flatMap((one) => [
    ...givenRows(one, case_, words, numbers),
    ...(one.under === undefined ? restrictedRows(one, words, case_.representative !== undefined) : exemptRows(one, words)),
  ]);
  return {
    for: 'requester',
    caption: schedule.requester.caption({ day: words.days.day(decision.decidedOn) }),
    ...(isSigned(decision, signed) ? {} : { draft: schedule.requester.draft }),
    notes: schedule.requester.notes,
    headings: schedule.headings,
    rows: rows.map((row, index) => ({ number: String(index + 1), ...row })),
    language: words.frame.language,
  };
}

/** As of a letter: a signature before the day of decision is not of this decision, and one closed by burden is a draft. */
function isSigned({ decidedOn, receipt }: CaseDecision, signed: SignedBy | undefined): boolean {
  return signed !== undefined && signed.on >= decidedOn && receipt.closed === undefined;
}

type Unnumbered = Omit<ScheduleRow, 'number'>;

function lawOf({ under }: Pick<CaseDecision, 'under'>): keyof typeof laws {
  return under ?? 'part 3';
}

function givesAny({ tracks }: ItemDecision): boolean {
  return tracks.some(({ parts }) => parts.some(isGiven));
}

function givenRows(
  decision: CaseDecision,
  case_: Case,
  words: ScheduleWording,
  numbers: ReadonlyMap<string, number>,
): readonly Unnumbered[] {
  const { requester } = words.schedule;
  const silent = unsaidIn(decision);
  const items = new Map(case_.items.map((item) => [item.id, item]));
  const own = case_.representative === undefined ? requester.reason : requester.reasonForAnother;
  return decision.items.filter(givesAny).flatMap((one): readonly Unnumbered[] => {
    const item = items.get(one.item);
    if (item === undefined) return [];
    const streams = [...new Set(one.tracks.filter(({ parts }) => parts.some(isGiven)).map(({ kind }) => kind))];
    return streams.map((kind) => {
      const parts = one.tracks.filter((track) => track.kind === kind).flatMap((track) => track.parts.filter(isGiven));
      const edits = editsOf(parts, silent, words);
      return {
        description: requester.description({ number: numbers.get(one.item) ?? 0, kind: item.kind, stream: requester.streams[kind] }),
        date: item.madeOn ?? '',
        source: sourceOf(item, one, case_, words),
        outcome: requester.given,
        provision: citeText({ words }, laws[lawOf(decision)].data),
        reason: lawOf(decision) === 'foia' || lawOf(decision) === 'eir' ? requester.reasonForInformation : own,
        released: edits.length === 0 ? requester.copy : requester.edited(edits),
      };
    });
  });
}

/** That an exemption from another law is relied on, once, where the notice of it is certain. The reasons are for the letter. */
function exemptRows(decision: CaseDecision, { schedule: { requester } }: ScheduleWording): readonly Unnumbered[] {
  const law = laws[lawOf(decision)];
  const [cite, limb] = 'notice' in law ? law.notice : [];
  const owed = decision.duties.certain.some((one) => one.duty === cite && one.contains.some((said) => said === limb));
  const row = { description: requester.exempt, date: '', source: '', outcome: requester.exemptOutcome, provision: '' };
  return owed ? [{ ...row, reason: requester.letter, released: requester.nothing }] : [];
}

function isGiven({ status, outcome }: Part): boolean {
  return status === 'decided' && (outcome?.kind === 'disclose' || outcome?.kind === 'disclose edited');
}

/**
 * Where the requester's data came from, where that is given: a person by role alone. What the file says in its own words is left to
 * the letter, in which words are looked over before they go.
 */
function sourceOf({ origin }: Item, { origin: decided }: ItemDecision, { people }: Case, { schedule }: ScheduleWording): string {
  if (decided?.outcome !== 'give' || decided.status !== 'decided' || origin === undefined) return '';
  const said = typeof origin === 'string' ? origin : origin.is === 'known' ? origin.value : '';
  const person = people.find(({ id }) => id === said);
  if (person === undefined) return said === '' ? '' : schedule.requester.sourceInLetter;
  const role = typeof person.role === 'string' ? person.role : person.role.is === 'known' ? person.role.value : undefined;
  return role === undefined ? '' : schedule.requester.role(role);
}

/** Everything whose restriction may not be told at all. */
function unsaidIn({ duties }: CaseDecision): ReadonlySet<string> {
  const unsaid = duties.certain.filter((duty) => duty.duty === notices.restriction && !duty.contains.includes('45(5)(a)'));
  return new Set(unsaid.flatMap((duty) => duty.for));
}

/** How what is given has been changed, in one order, with nothing of how often or where. */
function editsOf(parts: readonly Part[], silent: ReadonlySet<string>, words: ScheduleWording): readonly string[] {
  const means: readonly Means[] = parts
    .filter(({ id }) => !silent.has(id))
    .flatMap(({ outcome }) => (outcome?.kind === 'disclose edited' ? [outcome.means] : []));
  const single = means.flatMap(({ picture, voice, words: said }): readonly Means[] => [
    ...(picture === undefined ? [] : [{ picture }]),
    // Muting goes without saying where the words go too.
    ...(voice === undefined || (voice === 'mute' && said !== undefined && said !== 'none') ? [] : [{ voice }]),
    ...(said === undefined ? [] : [{ words: said }]),
  ]);
  return [...new Set(single.map(words.outcomes.means))].filter((edit) => edit !== '').sort();
}

/** That something is restricted, or privileged, once: with its grounds where the notice gives reasons. */
function restrictedRows(decision: CaseDecision, words: ScheduleWording, forAnother: boolean): readonly Unnumbered[] {
  const { requester } = words.schedule;
  const row = (description: string, outcome: string, grounds: readonly string[]): Unnumbered => ({
    description,
    date: '',
    source: '',
    outcome,
    provision: grounds.length === 0 ? '' : citesText({ words }, grounds),
    reason: requester.letter,
    released: requester.nothing,
  });
  const said = (cite: string, limb: string) =>
    decision.duties.certain.filter(
      (one) => one.duty === cite && one.contains.includes(limb) && one.for.some((id) => !id.startsWith('class ')),
    );
  const restrictions = said(notices.restriction, '45(5)(a)');
  const privileges = said(notices.privilege, '45A(2)(a)');
  const grounds = restrictions.filter(({ contains }) => contains.includes('45(5)(b)')).flatMap((duty) => groundsOf(decision, duty));
  return [
    ...(restrictions.length === 0
      ? []
      : [
          row(
            requester.restricted,
            forAnother ? requester.restrictedForAnother : requester.restrictedOutcome,
            [...new Set(grounds)].sort(),
          ),
        ]),
    ...(privileges.length === 0 ? [] : [row(requester.privileged, requester.privilegedOutcome, ['dpa-2018/section-45A'])]),
  ];
}

/** The grounds of section 45(4) that restrict whatever brings a notice about. */
function groundsOf({ trace, items, information, confirmation }: CaseDecision, duty: Duty): readonly string[] {
  const about = new Set(duty.for);
  const nodes = [
    { id: `request#${confirmation.element}`, findings: confirmation.findings },
    ...information.map(({ element, findings }) => ({ id: `request#${element}`, findings })),
    ...items.flatMap(({ item, origin, tracks }) => [
      ...(origin === undefined ? [] : [{ id: `${item}#${origin.element}`, findings: origin.findings }]),
      ...tracks.flatMap(({ parts }) => parts),
    ]),
  ];
  const ids = new Set(nodes.filter(({ id }) => about.has(id)).flatMap(({ findings }) => findings));
  return trace.findings
    .filter(({ id, standing, provision }) => ids.has(id) && standing === 'decides' && provision.startsWith('dpa-2018/section-45/4/'))
    .map(({ provision }) => provision);
}
