import type { ElementOutcome } from '../../deciding/index.ts';
import type { HeldElement, HeldFinding, HeldPart } from '../../recording/index.ts';
import { citeText, limbText } from '../cites.ts';
import type { Fate } from '../fates.ts';
import { fateOf, toneOf } from '../fates.ts';
import { factSays } from '../officer/law-lines.ts';
import type { Block, Entry } from '../page.ts';
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
          { is: 'subheading', text: heading },
          { is: 'list', of: entries },
        ];
  const notGiven = [
    ...some(kept).map((part) => partEntry(told, part)),
    ...elements.filter((one) => !given(one) && !open(one)).map((one) => elementEntry(told, one)),
  ];
  return [
    ...section(record.notGiven, notGiven.length === 0 ? [{ text: record.nothing }] : notGiven),
    ...section(record.given, [
      ...some(['given']).map((part) => plainEntry(told, part)),
      ...elements.filter(given).map((one) => elementEntry(told, one)),
    ]),
    ...section(
      record.leftOut,
      some(aside).map((part) => plainEntry(told, part)),
    ),
    ...section(record.open, [
      ...some(unsettled).map((part) => partEntry(told, part)),
      ...elements.filter(open).map((one) => elementEntry(told, one)),
    ]),
  ];
}

function plainEntry(told: Told, part: HeldPart): Entry {
  return { text: placeText(told, part), tone: toneOf(fateOf(part)) };
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
  const why = outcome === 'give' ? [] : whyEntries(told, restsOn);
  const tone = status !== 'decided' ? ('open' as const) : outcome === 'give' ? ('given' as const) : ('withheld' as const);
  return { text: words.record.outcome({ what, outcome: said }), tone, ...(why.length === 0 ? {} : { under: [{ is: 'list', of: why }] }) };
}

/** The right, then what beat it, then what else was weighed. */
export function whyEntries(told: Told, restsOn: readonly string[]): readonly Entry[] {
  const { words, account } = told;
  const findings = restsOn.flatMap((id) => account.findings.find((finding) => finding.id === id) ?? []);
  const ofRight = ({ provision, element }: HeldFinding) => provision === element;
  const decides = findings.filter(({ standing }) => standing === 'decides' || standing === 'reinstated' || standing === 'supports');
  const right = findings.find((finding) => ofRight(finding) && finding.standing === 'beaten');
  const rest = findings.filter((finding) => !decides.includes(finding) && finding !== right);
  const weighed = [
    ...new Set(
      rest.map(({ provision, standing }) =>
        words.record.weighed({ cite: citeText(told, provision), standing: words.record.standing[standing] }),
      ),
    ),
  ];
  return [
    ...(right === undefined ? [] : [{ text: words.record.right({ title: titleOf(told, right), cite: citeText(told, right.provision) }) }]),
    ...decides.map((finding) => groundEntry(told, finding)),
    ...(weighed.length === 0 ? [] : [{ text: words.record.tried(weighed) }]),
  ];
}

function groundEntry(told: Told, finding: HeldFinding): Entry {
  const { words, account } = told;
  const law = account.law.find(({ cite }) => cite === finding.provision);
  const limbs = law === undefined ? undefined : { limbs: law.words, ...(law.quoted ? {} : { words: 'ours' as const }) };
  const held = finding.limbs.filter(({ verdict }) => verdict === 'holds');
  const quotes = limbs === undefined ? [] : [...new Set(held.map(({ limb }) => limbText(told, finding.provision, limb, limbs)))];
  const found = [
    ...new Set(held.flatMap(({ fact, values }) => (values.length === 1 ? (factSays(told, fact, values[0] ?? '') ?? []) : []))),
  ];
  const of: readonly Entry[] = [
    ...(finding.person === undefined ? [] : [{ text: words.record.forWhom(personText(told, finding.person)) }]),
    ...(found.length === 0 ? [] : [{ text: words.record.found(found) }]),
    ...(finding.judgements.length === 0 ? [] : [{ text: words.record.rests(finding.judgements.map((id) => shortened(id, 60))) }]),
    ...(finding.unsure === undefined ? [] : [{ text: words.duties.unsure(finding.unsure) }]),
  ];
  return {
    text: words.record.ground({ title: titleOf(told, finding), cite: citeText(told, finding.provision), law: quotes }),
    ...(of.length === 0 ? {} : { under: [{ is: 'list', of }] }),
  };
}

function titleOf({ account }: Told, { provision }: HeldFinding): string {
  return account.law.find(({ cite }) => cite === provision)?.title ?? provision;
}
