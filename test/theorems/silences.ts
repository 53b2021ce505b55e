import fc from 'fast-check';
import type { Case, Item, Judgement, Screening } from '../../src/case/index.ts';
import { judgementProblems } from '../../src/deciding/index.ts';
import { mail, namesOut, note, staffCase } from '../alongside/sample.ts';
import { environmentalCase, kept, looked, nameOut, noHarm, noise, unsaid } from '../telling/letter/every-environmental.ts';
import { harmless, informationCase, named, ownAsked, policy, screened, silent, withheld } from '../telling/letter/every-information.ts';
import { unconfirmed } from '../telling/letter/every-kind.ts';
import { otherBody } from '../telling/letter/every-uk-gdpr.ts';

/** Cases that differ only in what is held of something that is neither confirmed nor denied. */
export interface Silence {
  /** With nothing held of it. */
  readonly nothing: Case;
  /** With something held of it, in one way of many. */
  readonly something: Case;
}

const signed = { by: 'Sam Reviewer', role: 'disclosure officer', on: '2026-11-12' };
const judged = { reasons: 'For the file.', factors: { '*': 'not known' }, signed } as const;
const confirmation = 'uk-gdpr/article-15/1';
const security = 'dpa-2018/section-26';
const privilege = 'dpa-2018/schedule-2/paragraph-19';
const parliament = 'dpa-2018/schedule-2/paragraph-13';
const crime = 'dpa-2018/section-45/4/b';
const classes = [{ id: 'protest', class: 'what anybody was told about a protest' }];

/** That a notice which told of it, or why, would undo it (s45(6)). */
const unsaidWhy = { ...judged, provision: 'dpa-2018/section-45/6', finds: { 'silence.fact': 'yes', 'silence.reasons': 'yes' } } as const;

/** What makes the answer to whether anything is held one that need not be given: with a reason that is named, with one that is not, or with none. */
const lifting: readonly Omit<Judgement, 'id'>[] = [
  {
    ...judged,
    provision: privilege,
    scope: [{ request: true }],
    finds: { 'legalPrivilege.claim': 'yes', 'legalPrivilege.adviserDuty': 'no' },
    exercise: 'restrict',
    reasonsForRequester: 'Either answer would tell what advice was asked for.',
  },
  {
    ...judged,
    provision: parliament,
    scope: [{ request: true }],
    finds: { 'parliament.required': 'yes' },
    exercise: 'restrict',
    reasonsForRequester: 'Either answer would tell what was said in private.',
  },
  { ...judged, provision: security, scope: [{ request: true }], finds: { 'safeguard.nationalSecurity': 'yes', 'safeguard.defence': 'no' } },
];

/** What is held, and what has been judged of it: nothing, that it is given without a name, that it is given, or that it is kept for security. */
type Fate = 'open' | 'edited' | 'given' | 'kept';

function judgedOf(item: string, fate: Fate): readonly Judgement[] {
  const scope = [{ item, segments: ['s1', 's2'] }];
  const { means: _, exercise: __, ...bare } = namesOut({ id: `given-${item}`, scope });
  if (fate === 'open') return [];
  if (fate === 'edited') return [namesOut({ id: `edited-${item}`, scope })];
  if (fate === 'given') return [{ ...bare, finds: { 'thirdParty.identifiable': 'yes', 'thirdParty.reasonable': 'yes' } }];
  return ['uk-gdpr/article-15/3', 'uk-gdpr/article-15/1/g'].map((element, index) => ({
    ...judged,
    id: `kept-${item}-${index}`,
    provision: security,
    element,
    scope,
    finds: { 'safeguard.nationalSecurity': 'yes', 'safeguard.defence': 'no' },
  }));
}

interface Held {
  readonly items: readonly Item[];
  readonly judgements: readonly Judgement[];
}

const holdings = (fates: fc.Arbitrary<Fate>): fc.Arbitrary<Held> =>
  fc
    .array(
      fc.record({
        fate: fates,
        purpose: fc.constantFrom('staff' as const, 'general' as const, 'complaints' as const),
        kind: fc.constantFrom('email' as const, 'report' as const),
        designated: fc.constantFrom('no' as const, 'no' as const, 'yes' as const),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((all) => ({
      items: all.map(({ purpose, kind, designated }, index) => ({
        ...mail,
        processing: 'automated',
        id: `held-${index}`,
        title: `Held ${index}`,
        purpose,
        kind,
        designated,
      })),
      judgements: all.flatMap(({ fate }, index) => judgedOf(`held-${index}`, fate)),
    }));

/** A designation notice is of what a competent authority does jointly (s29(1A)), so another body's work is under none. */
const heldBy = (body: Case['controller'], items: readonly Item[]): readonly Item[] =>
  body === otherBody ? items.map((item) => ({ ...item, designated: 'no' })) : items;

const outside = fc.constantFrom<NonNullable<Case['nothingHeld']>>('never held', 'not found');

function screening(raised: readonly string[]): readonly Screening[] {
  return [
    ...(staffCase().screenings ?? []),
    ...(raised.length === 0 ? [] : [{ id: 'raised', grounds: raised, items: 'all' as const, result: 'raised' as const, signed }]),
  ];
}

/** Every case that is drawn may be decided. */
function checked(silence: Silence): Silence {
  const problems = [silence.nothing, silence.something].flatMap((one) => judgementProblems(one));
  if (problems.length > 0) throw new Error(problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return silence;
}

/** Of everything that is asked for under the UK GDPR, by a body with work on crime and by one with none. */
export const ofEverything: fc.Arbitrary<Silence> = fc
  .record({
    held: holdings(fc.constantFrom<Fate>('open', 'edited', 'given', 'kept')),
    why: fc.constantFrom(...lifting),
    body: fc.constantFrom(otherBody, staffCase().controller),
    nothingHeld: outside,
  })
  .map(({ held, why, body, nothingHeld }) => {
    const unsaid = { ...why, id: 'unsaid', element: confirmation };
    const screenings = screening([...new Set([why.provision, security])]);
    const shared = { ...staffCase(), controller: body, screenings };
    return {
      nothing: { ...shared, items: [], nothingHeld, judgements: [unsaid] },
      something: { ...shared, items: heldBy(body, held.items), judgements: [unsaid, ...held.judgements] },
    };
  })
  .map(checked);

/**
 * Of everything under Part 3, where something is answered under the UK GDPR: that nothing at all is held for work on crime is told no
 * more than what is.
 */
export const ofPartThree: fc.Arbitrary<Silence> = fc
  .record({ given: fc.boolean(), designated: fc.constantFrom('no' as const, 'yes' as const), lines: fc.integer({ min: 1, max: 3 }) })
  .map(({ given, designated, lines }) => {
    const held = Array.from({ length: lines }, (_, index): Item => ({ ...note, id: `note-${index}`, designated }));
    const fates = given ? [] : held.map(({ id }, index) => onCrime({ id: `kept-${index}`, scope: [{ item: id, segments: ['s1'] }] }));
    const raised = 'dpa-2018/section-45/4/b';
    const shared = staffCase({ screenings: screening([raised]), judgements: [...unconfirmed(), namesOut()] });
    return {
      nothing: { ...shared, items: [mail] },
      something: { ...shared, items: [mail, ...held], judgements: [...unconfirmed(), namesOut(), ...fates] },
    };
  })
  .map(checked);

/** Of one class under Part 3, where something is answered under the UK GDPR, and nothing else is held for work on crime. */
export const ofClassUnderPartThree: fc.Arbitrary<Silence> = fc
  .record({ beside: fc.constantFrom<Fate>('edited', 'given'), designated: fc.boolean(), lines: fc.integer({ min: 1, max: 3 }) })
  .map(({ beside, designated, lines }) => {
    const held = Array.from({ length: lines }, (_, index): Item => ({ ...note, id: `note-${index}` }));
    const kept = held.flatMap(({ id }) => {
      const scope = [{ item: id, segments: ['s1'] }];
      return ['1/b', '2/g'].flatMap((line) => [
        { ...onCrime({ id: `kept-${id}-${line}`, scope }), element: `dpa-2018/section-45/${line}` },
        { ...unsaidWhy, id: `unsaid-${id}-${line}`, scope, element: `dpa-2018/section-45/${line}` },
      ]);
    });
    const noRisk = ['1/a', ...['a', 'b', 'c', 'd', 'e', 'ea', 'f'].map((letter) => `2/${letter}`)].map((line): Judgement => {
      const element = `dpa-2018/section-45/${line}`;
      return { ...judged, id: `harmless-${line}`, provision: crime, element, scope: [{ request: true }], finds: { 'crime.atRisk': 'no' } };
    });
    const shared = {
      ...staffCase(),
      request: { ...staffCase().request, unconfirmed: classes },
      screenings: screening([crime]),
      judgements: [...unconfirmed('protest'), ...noRisk, ...judgedOf('other', beside)],
    };
    const other: Item = { ...mail, id: 'other', processing: 'automated' };
    // What is under a designation notice is under Part 4, whichever law is asked.
    const elsewhere: readonly Item[] = designated ? [other, { ...other, id: 'joint', designated: 'yes' }] : [other];
    return {
      nothing: { ...shared, items: elsewhere },
      something: { ...shared, items: [...elsewhere, ...held], judgements: [...shared.judgements, ...kept] },
    };
  })
  .map(checked);

/** What is kept back for work on crime (s45(4)(b)). */
function onCrime(of: Pick<Judgement, 'id' | 'scope'>): Judgement {
  const finds = { 'crime.atRisk': 'yes', 'crime.necessary': 'yes', 'crime.proportionate': 'yes' };
  return { ...judged, ...of, provision: crime, finds, means: 'withhold', exercise: 'restrict' };
}

/** Of everything under the UK GDPR, where something is answered under Part 3 of the Act. */
export const besidePartThree: fc.Arbitrary<Silence> = ofEverything
  .filter(({ nothing }) => nothing.controller !== otherBody)
  .map(({ nothing: { nothingHeld: _, ...nothing }, something }) =>
    checked({ nothing: { ...nothing, items: [note] }, something: { ...something, items: [note, ...something.items] } }),
  );

const no: Readonly<Record<string, Judgement['finds']>> = {
  [privilege]: { 'legalPrivilege.claim': 'no', 'legalPrivilege.adviserDuty': 'no' },
  [parliament]: { 'parliament.required': 'no' },
};

/** That a ground takes nothing from what is given, nor from what goes with it. */
function harmlessUnder(provision: string, items: readonly string[]): readonly Judgement[] {
  const of = (id: string, element: string, scope: Judgement['scope']): Judgement => ({
    ...judged,
    id: `${id}-${element}`,
    provision,
    element,
    scope,
    finds: no[provision] ?? {},
  });
  const lines = ['1', '1/a', '1/b', '1/c', '1/d', '1/e', '1/ea', '1/f', '1/h', '2'];
  return [
    ...lines.map((line) => of('request', `uk-gdpr/article-15/${line}`, [{ request: true }])),
    ...items.flatMap((item) => ['3', '1/g'].map((line) => of(item, `uk-gdpr/article-15/${line}`, [{ item, segments: ['s1', 's2'] }]))),
  ];
}

/** Of one class, with other things given or with nothing else held, where what is held in the class is kept without a notice. */
export const ofClass: fc.Arbitrary<Silence> = fc
  .record({
    held: holdings(fc.constant<Fate>('kept')),
    why: fc.constantFrom(...lifting.slice(0, 2)),
    body: fc.constantFrom(otherBody, staffCase().controller),
    beside: fc.constantFrom<Fate | undefined>('edited', 'given', undefined),
    nothingHeld: outside,
  })
  .map(({ held, why, body, beside, nothingHeld }) => {
    const other = beside === undefined ? [] : [{ ...mail, id: 'given' }];
    const judgements: readonly Judgement[] = [
      { ...why, id: 'unsaid', element: confirmation, class: 'protest' },
      ...(beside === undefined ? [] : judgedOf('given', beside)),
      ...harmlessUnder(
        why.provision,
        other.map(({ id }) => id),
      ),
    ];
    const shared = {
      ...staffCase(),
      controller: body,
      request: { ...staffCase().request, unconfirmed: classes },
    };
    const raised = screening([why.provision]);
    const kept: Screening = { id: 'kept', grounds: [security], items: held.items.map(({ id }) => id), result: 'raised', signed };
    return {
      nothing: {
        ...shared,
        items: other,
        ...(beside === undefined ? { nothingHeld } : {}),
        screenings: raised,
        judgements,
      },
      something: {
        ...shared,
        items: [...other, ...heldBy(body, held.items)],
        screenings: [...raised, kept],
        judgements: [...judgements, ...held.judgements],
      },
    };
  })
  .map(checked);

/** Of one class under the UK GDPR, where something is answered under Part 3 of the Act. */
export const classBesidePartThree: fc.Arbitrary<Silence> = ofClass
  .filter(({ nothing }) => nothing.controller !== otherBody)
  .map(({ nothing: { nothingHeld: _, ...nothing }, something }) =>
    checked({ nothing: { ...nothing, items: [note, ...nothing.items] }, something: { ...something, items: [note, ...something.items] } }),
  );

/** Of everything under the UK GDPR, by a certificate that covers whatever would be held and with nobody's judgement, beside Part 3. */
export const certifiedBesidePartThree: fc.Arbitrary<Silence> = holdings(fc.constantFrom<Fate>('open', 'edited', 'given')).map(
  ({ items, judgements }) => {
    const shared = { ...staffCase(), request: { ...staffCase().request, ifHeld: { 'safeguard.certified': 'yes' } } };
    return checked({
      nothing: { ...shared, items: [note], judgements: [] },
      something: { ...shared, items: [note, ...items], judgements },
    });
  },
);

const silence = 'foia-2000/section-31/3';
const harm = 'foia-2000/section-31/1/a';

/** A document beside another, all of it about whoever asks. */
function ofTheirs(item: Item): Item {
  const about = (segment: NonNullable<Item['tracks'][number]['segments']>[number]) => ({ ...segment, named: [], discussed: ['robin'] });
  return {
    ...item,
    id: 'theirs',
    relates: 'content',
    tracks: item.tracks.map((track) => ({ ...track, segments: track.segments.map(about) })),
  };
}

/** What is held of information asked for under the Freedom of Information Act: lines of one document or of two, each given, withheld or not yet judged. */
const informationHeld: fc.Arbitrary<Held> = fc
  .array(fc.constantFrom('given' as const, 'withheld' as const, 'open' as const), { minLength: 3, maxLength: 3 })
  .chain((lines) => fc.record({ lines: fc.constant(lines), engineer: fc.boolean(), whose: fc.constantFrom('nobody', 'robin') }))
  .map(({ lines, engineer, whose }) => ({
    items: whose === 'robin' ? [policy, ofTheirs(policy)] : [policy],
    judgements: [
      ...lines.flatMap((fate, index) => {
        const segment = String(index + 1);
        return fate === 'open' ? [] : [fate === 'given' ? harmless(segment) : withheld(segment)];
      }),
      ...(engineer ? [named] : []),
    ],
  }));

/** Of everything, or of the applicant's own data, under the Freedom of Information Act. */
export const ofInformation: fc.Arbitrary<Silence> = fc
  .record({ held: informationHeld, own: fc.boolean(), nothingHeld: outside })
  .map(({ held, own, nothingHeld }) => {
    const unsaid = own ? ownAsked : silent();
    const screenings = screened(own ? 'foia-2000/section-40/5A' : silence, harm);
    return {
      nothing: informationCase({ items: [], nothingHeld, screenings, judgements: [unsaid] }),
      something: informationCase({ items: held.items, screenings, judgements: [unsaid, ...held.judgements] }),
    };
  });

/** Of everything under the Environmental Information Regulations. */
export const ofEnvironmental: fc.Arbitrary<Silence> = fc
  .record({
    lines: fc.array(fc.constantFrom('given' as const, 'kept' as const, 'open' as const), { minLength: 3, maxLength: 3 }),
    taker: fc.boolean(),
    own: fc.boolean(),
    unfinished: fc.boolean(),
    nothingHeld: outside,
  })
  .map(({ lines, taker, own, unfinished, nothingHeld }) => {
    const draft = 'eir-2004/regulation-12/4/d';
    const screenings = looked('eir-2004/regulation-12/6', 'eir-2004/regulation-12/5/e', draft);
    const item: Item = { ...noise, facts: { ...noise.facts, 'eir.unfinished.is': unfinished ? 'yes' : 'no' } };
    const unready = {
      ...noHarm('1'),
      id: 'draft',
      provision: draft,
      finds: { 'eir.unfinished.publicInterest': 'maintaining outweighs' },
      exercise: 'restrict',
    } as const;
    const held = lines.flatMap((fate, index) => {
      const segment = String(index + 1);
      return fate === 'open' ? [] : fate === 'given' ? [noHarm(segment)] : kept(segment);
    });
    return {
      nothing: environmentalCase({ items: [], nothingHeld, screenings, judgements: [unsaid()] }),
      something: environmentalCase({
        items: own ? [item, ofTheirs(noise)] : [item],
        screenings,
        judgements: [unsaid(), ...held, ...(unfinished ? [unready] : []), ...(taker ? [nameOut] : [])],
      }),
    };
  });
