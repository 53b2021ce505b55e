import type { ElementOutcome } from '../../deciding/index.ts';
import type { HeldElement, HeldFinding, HeldLaw, HeldPart } from '../../recording/index.ts';
import { citeText, limbCite, limbText } from '../cites.ts';
import type { Fate } from '../fates.ts';
import { fateOf, toneOf } from '../fates.ts';
import { factSays } from '../officer/law-lines.ts';
import type { Block, Entry } from '../page.ts';
import { merged } from '../places.ts';
import { shortened } from '../safe-text.ts';
import type { Told } from './account-words.ts';
import { personText, placeText } from './account-words.ts';

const kept: readonly Fate[] = ['edited', 'withheld', 'exempt', 'excluded'];
const aside: readonly Fate[] = ['not theirs', 'routed'];
const unsettled: readonly Fate[] = ['open', 'conflict', 'gap'];

/** What came of every part and element: what was not given first, each with its reasons, since they are what is recorded. */
export function heldBlocks(told: Told): readonly Block[] {
  const { record } = told.words;
  const { parts, elements } = told.account;
  const some = (fates: readonly Fate[]) => parts.filter((part) => fates.includes(fateOf(part)));
  const given = (element: HeldElement) => element.status === 'decided' && element.outcome === 'give';
  const open = (element: HeldElement) => element.status !== 'decided';
  const section = (heading: string, entries: readonly Entry[]): readonly Block[] =>
    entries.length === 0
      ? []
      : [
          { is: 'heading', text: heading },
          { is: 'list', of: entries },
        ];
  const notGiven = [
    ...some(kept).map((part) => partEntry(told, part)),
    ...elements.filter((one) => !given(one) && !open(one)).map((one) => elementEntry(told, one)),
  ];
  return [
    ...section(record.notGiven, notGiven.length === 0 ? [{ text: record.nothing }] : notGiven),
    ...section(record.given, [...plainEntries(told, some(['given'])), ...elements.filter(given).map((one) => elementEntry(told, one))]),
    ...section(record.leftOut, plainEntries(told, some(aside))),
    ...section(record.open, [
      ...some(unsettled).map((part) => partEntry(told, part)),
      ...elements.filter(open).map((one) => elementEntry(told, one)),
    ]),
  ];
}

/** What needs no reasons here, a line for each track. */
function plainEntries(told: Told, parts: readonly HeldPart[]): readonly Entry[] {
  const tracks = new Map<string, HeldPart>();
  for (const part of parts) {
    const key = JSON.stringify([part.item, part.track]);
    const before = tracks.get(key);
    tracks.set(key, before === undefined ? part : { ...before, spans: [...before.spans, ...part.spans] });
  }
  return [...tracks.values()].map((part) => ({
    text: placeText(told, { ...part, spans: merged(part.spans) }),
    tone: toneOf(fateOf(part)),
  }));
}

function partEntry(told: Told, part: HeldPart): Entry {
  const { words } = told;
  const fate = fateOf(part);
  const outcome =
    fate === 'edited' && part.outcome?.kind === 'disclose edited'
      ? words.outcomes.edited(part.outcome.means)
      : fate === 'not theirs' || fate === 'edited'
        ? words.outcomes.notTheirs
        : words.outcomes[fate];
  const people = part.people.map(({ person, as }) => words.people.appears({ who: personText(told, person), how: as }));
  const inIt: readonly Entry[] = people.length === 0 ? [] : [{ text: words.record.inIt(people) }];
  return {
    text: words.record.outcome({ what: placeText(told, part), outcome }),
    tone: toneOf(fate),
    under: [{ is: 'list', of: [...inIt, ...whyEntries(told, part.restsOn)] }],
  };
}

function elementEntry(told: Told, { element, item, class: class_, status, outcome, restsOn }: HeldElement): Entry {
  const { words, account } = told;
  const title = account.law.find(({ cite }) => cite === element)?.title ?? citeText(told, element);
  const of = item === undefined ? (class_ ?? undefined) : item;
  const what = `${title} (${citeText(told, element)})${of === undefined ? '' : `, ${shortened(of, 60)}`}`;
  const said =
    outcome === undefined || status !== 'decided' ? words.outcomes.open : words.outcomes.element[outcome satisfies ElementOutcome];
  if (status === 'decided' && outcome === 'give') return { text: what, tone: 'given' };
  const why = whyEntries(told, restsOn);
  const tone = status === 'decided' ? ('withheld' as const) : ('open' as const);
  return {
    text: words.record.outcome({ what, outcome: words.record.capital(said) }),
    tone,
    ...(why.length === 0 ? {} : { under: [{ is: 'list', of: why }] }),
  };
}

/** The right, then what beat it, then what else was weighed. */
export function whyEntries(told: Told, restsOn: readonly string[]): readonly Entry[] {
  const { words, account } = told;
  const findings = restsOn.flatMap((id) => account.findings.find((finding) => finding.id === id) ?? []);
  const decides = findings.filter(({ standing }) => standing === 'decides' || standing === 'reinstated' || standing === 'supports');
  const right = findings.find(({ provision, element, standing }) => provision === element && standing === 'beaten');
  const rest = findings.filter((finding) => !decides.includes(finding) && finding !== right);
  const weighed = rest.map(({ provision, person, standing }) =>
    words.record.weighed({
      cite: citeText(told, provision),
      ...(person === undefined ? {} : { who: personText(told, person) }),
      standing: words.record.standing[standing],
    }),
  );
  const byProvision = new Map<string, HeldFinding[]>();
  for (const finding of decides) byProvision.set(finding.provision, [...(byProvision.get(finding.provision) ?? []), finding]);
  return [
    ...(right === undefined ? [] : [{ text: words.record.right({ title: titleOf(told, right), cite: citeText(told, right.provision) }) }]),
    ...[...byProvision.values()].map((of) => groundEntry(told, of)),
    ...(weighed.length === 0 ? [] : [{ text: words.record.tried([...new Set(weighed)]) }]),
  ];
}

/** One ground with its words; under it, each person it protects, what was found, and the judgements it rests on. */
function groundEntry(told: Told, findings: readonly HeldFinding[]): Entry {
  const { words, account } = told;
  const [first] = findings;
  if (first === undefined) return { text: '' };
  const { provision } = first;
  const law = account.law.find(({ cite }) => cite === provision);
  const unsure = [...new Set(findings.flatMap((finding) => finding.unsure ?? []))];
  const of: readonly Entry[] = [
    ...findings.flatMap((finding) => foundEntries(told, finding)),
    ...unsure.map((text) => ({ text: words.duties.unsure(text) })),
  ];
  const quotes = law === undefined ? [] : quotedIn(told, first, law);
  return {
    text: words.record.ground({ title: titleOf(told, first), cite: citeText(told, provision), law: quotes }),
    ...(of.length === 0 ? {} : { under: [{ is: 'list', of }] }),
  };
}

function foundEntries(told: Told, { limbs, person, judgements }: HeldFinding): readonly Entry[] {
  const { words } = told;
  const held = limbs.filter(({ verdict, values }) => verdict === 'holds' && values.length === 1);
  const found = [...new Set(held.flatMap(({ fact, values }) => factSays(told, fact, values[0] ?? '') ?? []))];
  const rests = judgements.length === 0 ? '' : words.record.rests(judgements.map((id) => shortened(id, 60)));
  const who = person === undefined ? undefined : personText(told, person);
  if (who === undefined && found.length === 0 && rests === '') return [];
  return [{ text: words.record.foundFor({ ...(who === undefined ? {} : { who }), found, rests }) }];
}

/** The words of the provision itself where it has its own, or else of the limbs that hold. The rest stands below, with the law. */
function quotedIn(told: Told, { provision, limbs }: HeldFinding, { words, quoted }: HeldLaw): readonly string[] {
  const law = { limbs: words, ...(quoted ? {} : { words: 'ours' as const }) };
  const own = Object.keys(words).filter((limb) => limbCite(told, provision, limb) === citeText(told, provision));
  const held = limbs.filter(({ verdict }) => verdict === 'holds').map(({ limb }) => limb);
  return [...new Set(own.length > 0 ? own : held)].map((limb) => limbText(told, provision, limb, law));
}

function titleOf({ account }: Told, { provision }: HeldFinding): string {
  return account.law.find(({ cite }) => cite === provision)?.title ?? provision;
}
