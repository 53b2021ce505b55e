import type { Case } from '../../case/index.ts';
import type { CaseDecision, ElementDecision, Finding, ItemDecision, Part } from '../../deciding/index.ts';
import { citeText } from '../cites.ts';
import { fateOf } from '../fates.ts';
import type { Law } from '../law.ts';
import type { Matter, ToldTrack } from '../matter.ts';
import { findingsOf, matterOf, signatureOf } from '../matter.ts';
import { foundIn, isRight } from '../officer/law-lines.ts';
import { standingBlocks } from '../officer/summary.ts';
import { citeFor, whoAppears } from '../officer/why.ts';
import { choicesIn } from '../officer/would-change.ts';
import { undecidedIn } from '../passages.ts';
import { stretchText } from '../places.ts';
import type { ScheduleWording } from '../wording/english-schedule.ts';
import type { Schedule, ScheduleRow } from './schedule.ts';

type Unnumbered = Omit<ScheduleRow, 'number'>;

/**
 * The schedule for the Commissioner and for the file: every part and every element, with names and with the reasons of the file. What
 * another law governs is told by that law's own decision, and so not also as left to other law by the first.
 */
export function scheduleForRegulator(decision: CaseDecision, case_: Case, law: Law, words: ScheduleWording): Schedule {
  const { regulator, headings } = words.schedule;
  const others = decision.alongside ?? [];
  const told = new Set(others.flatMap(({ items }) => items.map(({ item }) => item)));
  const first = { ...decision, items: decision.items.map((item) => (told.has(item.item) ? withoutRouted(item) : item)) };
  const rows = [first, ...others].flatMap((one) => {
    const of = rowsUnder(matterOf(one, case_, law, words), words);
    return others.length === 0
      ? of
      : of.map((row) => ({
          ...row,
          description: regulator.under({ law: words.frame.lawName[one.under ?? 'part 3'], what: row.description }),
        }));
  });
  const apart = conflictText(decision, words);
  return {
    for: 'regulator',
    caption: regulator.caption({ id: decision.case, day: words.days.day(decision.decidedOn) }),
    notes: [
      ...standingBlocks(matterOf(decision, case_, law, words)).flatMap((block) => (block.is === 'text' ? [block.text] : [])),
      ...regulator.notes,
      ...(decision.alongside === undefined ? [] : [regulator.moreLaws]),
      ...(apart.length === 0 ? [] : [words.frame.conflicts, ...apart]),
    ],
    headings,
    rows: rows.map((row, index) => ({ number: String(index + 1), ...row })),
    language: words.frame.language,
  };
}

function rowsUnder(matter: Matter, words: ScheduleWording): readonly Unnumbered[] {
  return [
    ...matter.tracks.flatMap((told) => told.track.parts.map((part) => partRow(matter, words, told, part))),
    ...elementRows(matter, words),
  ];
}

/** An item with only what the law itself decides of it, or may yet have to. */
function withoutRouted({ origin, ...item }: ItemDecision): ItemDecision {
  const routed = ({ status, outcome }: Part) => status === 'decided' && outcome?.kind === 'route elsewhere';
  const kept = origin === undefined || (origin.status === 'decided' && origin.outcome === 'route elsewhere') ? {} : { origin };
  return {
    ...item,
    ...kept,
    tracks: item.tracks.map((track) => ({ ...track, parts: track.parts.filter((part) => !routed(part)) })),
  };
}

function conflictText({ conflicts = [], items }: CaseDecision, words: ScheduleWording): readonly string[] {
  return conflicts.map(({ item, track, from, to, between }) => {
    const found = items.find((one) => one.item === item)?.tracks.find((one) => one.track === track);
    const where = found === undefined ? '' : stretchText(words, [from, to], found);
    const sides = between.map(({ under, outcome }) => ({
      law: words.frame.lawName[under],
      outcome: choicesIn({ words }, [outcome]).join(),
    }));
    return words.frame.conflict({ item, where, sides });
  });
}

function partRow(matter: Matter, words: ScheduleWording, { item, track }: ToldTrack, part: Part): Unnumbered {
  const { regulator } = words.schedule;
  const fate = fateOf(part);
  const findings = findingsOf(matter, part.findings);
  const people = part.people.map(({ person }) => whoAppears(matter, person, { parts: [part] }));
  const outcome = part.outcome;
  const edited = outcome?.kind === 'disclose edited' ? regulator.edited(words.outcomes.means(outcome.means)) : undefined;
  return {
    description: regulator.part({
      item: itemText(matter, words, item),
      stream: words.places.stream(track.kind),
      place: stretchText(words, [part.from, part.to], track),
      people,
    }),
    ...heldOf(matter, item),
    outcome: partOutcome(matter, part),
    ...because(matter, words, findings, fate === 'given' || fate === 'not theirs', part.status === 'decided'),
    released: edited ?? (fate === 'given' ? regulator.whole : part.status === 'decided' ? regulator.none : regulator.open),
  };
}

function partOutcome({ words }: Matter, part: Part): string {
  const fate = fateOf(part);
  if (fate === 'edited') return words.outcomes.edited(part.outcome?.kind === 'disclose edited' ? part.outcome.means : {});
  return fate === 'not theirs' ? words.outcomes.notTheirs : words.outcomes[fate];
}

function itemText({ items }: Matter, { schedule }: ScheduleWording, id: string): string {
  const item = items.get(id);
  return item === undefined ? id : schedule.regulator.item({ id, kind: item.kind, title: item.title === id ? '' : item.title });
}

/** The day an item was made, and where the data in it came from. */
function heldOf({ items, case: case_, names }: Matter, id: string): Pick<ScheduleRow, 'date' | 'source'> {
  const item = items.get(id);
  const origin = typeof item?.origin === 'string' ? item.origin : item?.origin?.is === 'known' ? item.origin.value : undefined;
  const person = case_.people.some((one) => one.id === origin);
  return { date: item?.madeOn ?? '', source: origin === undefined ? (item?.system ?? '') : person ? names.full(origin) : origin };
}

/** What decided, and why: the judgements it rests on in full, or what was found where nobody had to judge. */
function because(
  matter: Matter,
  words: ScheduleWording,
  findings: readonly Finding[],
  given: boolean,
  decided: boolean,
): Pick<ScheduleRow, 'provision' | 'reason'> {
  const { regulator } = words.schedule;
  const decides = findings.filter(({ standing }) => standing === 'decides' || standing === 'reinstated');
  const unjudged = decided ? [] : undecidedIn(findings).filter((finding) => !isRight(matter, finding));
  if (unjudged.length > 0) return { provision: '', reason: regulator.unjudged([...new Set(unjudged.map((one) => citeFor(matter, one)))]) };
  const grounds = decides.filter((finding) => given || !isRight(matter, finding));
  const told = grounds.length > 0 ? grounds : decides;
  const judged = [...new Set(told.flatMap(({ judgements }) => judgements))].flatMap((id) => {
    const judgement = matter.judgements.get(id) ?? matter.roleScreenings.get(id);
    return judgement === undefined
      ? []
      : [regulator.judged({ id, signed: signatureOf(matter, judgement.signed), reasons: judgement.reasons })];
  });
  const found = [...new Set(told.flatMap((finding) => foundIn(matter, finding)))];
  return {
    provision: [...new Set(told.map(({ provision }) => citeText(matter, provision)))].join('; '),
    reason: judged.length > 0 ? regulator.reasonsIn(judged) : found.length > 0 ? regulator.found(found) : '',
  };
}

function elementRows(matter: Matter, words: ScheduleWording): readonly Unnumbered[] {
  const { decision, law, case: case_ } = matter;
  const title = ({ element }: ElementDecision) => law.provision(element)?.title ?? element;
  const blank = { date: '', source: '' };
  const row = (description: string, element: ElementDecision, held: Pick<ScheduleRow, 'date' | 'source'>): Unnumbered => {
    const { regulator } = words.schedule;
    const given = element.outcome === 'give';
    return {
      description,
      ...held,
      outcome: elementOutcome(words, element),
      ...because(matter, words, findingsOf(matter, element.findings), given, element.status === 'decided'),
      released: element.status !== 'decided' ? regulator.open : given ? regulator.elementGiven : regulator.elementNot,
    };
  };
  return [
    row(words.elements.confirmation, decision.confirmation, blank),
    ...decision.classes.map((one) => {
      const class_ = case_.request.unconfirmed?.find(({ id }) => id === one.class);
      return row(words.elements.class(class_?.class ?? one.class), one, blank);
    }),
    ...decision.information.map((one) => row(title(one), one, blank)),
    ...decision.items.flatMap(({ item, origin }) =>
      origin === undefined ? [] : [row(words.elements.sourceOf(itemText(matter, words, item)), origin, heldOf(matter, item))],
    ),
  ];
}

function elementOutcome(
  {
    outcomes,
    schedule: {
      regulator: { capital },
    },
  }: ScheduleWording,
  { status, outcome, possible }: ElementDecision,
): string {
  if (status === 'conflict' || status === 'gap') return outcomes[status];
  if (outcome === undefined || status === 'open') return capital(outcomes.elementOpen(possible.map((one) => outcomes.element[one])));
  return capital(outcomes.element[outcome]);
}
