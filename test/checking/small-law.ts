import { addDays, isCivilDay } from '../../src/calendar/index.ts';
import type { CheckedLaw, Declared, DutyRule, FactSpec, Fault, Provision } from '../../src/reasoning/index.ts';
import { assemble, catalogue, checkLaw, duty, grammar } from '../../src/reasoning/index.ts';

const specs = {
  'request.made': { about: 'request', values: ['yes', 'no'], means: 'whether a request was made', answeredBy: 'officer' },
  'data.theirs': { about: 'part', values: ['yes', 'no'], means: 'whether it is theirs', answeredBy: 'officer' },
  'harm.likely': {
    about: 'part',
    values: ['yes', 'no'],
    means: 'whether harm is likely',
    answeredBy: 'controller',
    judged: { test: 'Is harm likely?', provision: 'act/section-3', factors: { harm: 'what harm' } },
  },
  'harm.exercise': { about: 'part', values: ['restrict', 'do not restrict'], means: 'whether it is kept back', answeredBy: 'controller' },
  'silence.needed': { about: 'part', values: ['yes', 'no'], means: 'whether saying so would do the harm', answeredBy: 'controller' },
  'identity.doubted': { about: 'request', values: ['yes', 'no'], means: 'whether identity is doubted', answeredBy: 'controller' },
} as const satisfies Readonly<Record<string, FactSpec>>;

const { limb, all, any, provision } = grammar(catalogue(specs));
const at = (number: number) => `https://law.example/section/${number}`;
const from2020 = { decision: { from: '2020-01-01' } } as const;

/** The right, for as long as the law has been in force. */
export const right: Provision = provision({
  cite: 'act/section-1',
  title: 'The right',
  source: at(1),
  limbs: { '1': 'a person may have what is theirs' },
  of: 'part',
  effect: 'owed',
  tell: ['requester', 'file'],
  inForce: [{ windows: from2020, when: all(limb('1', 'data.theirs')) }],
  duties: ['act/section-5'],
});

/** What is not theirs is outside the right. */
export const notTheirs: Provision = provision({
  cite: 'act/section-2',
  title: 'What is not theirs',
  source: at(2),
  limbs: { '2': 'and nothing else' },
  of: 'part',
  effect: 'out of scope',
  displaces: ['act/section-1', 'act/section-3'],
  inForce: [{ windows: from2020, when: any(limb('2', 'data.theirs', 'no')) }],
});

/** A power to keep back what would do harm, in two versions, with words that differ only in a note. */
export const harm: Provision = provision({
  cite: 'act/section-3',
  title: 'Harm',
  source: at(3),
  limbs: { '3(1)': 'unless it would do harm' },
  of: 'part',
  effect: 'restricted',
  power: 'may',
  exercise: 'harm.exercise',
  displaces: ['act/section-1'],
  inForce: [
    { windows: { decision: { from: '2020-01-01', to: '2021-12-31' } }, when: all(limb('3(1)', 'harm.likely')) },
    { windows: { decision: { from: '2022-01-01' } }, note: 'as amended', when: all(limb('3(1)', 'harm.likely')) },
  ],
  duties: ['act/section-6'],
});

/** From 2023 the reason may be left unsaid. */
export const silence: Provision = provision({
  cite: 'act/section-4',
  title: 'Silence',
  source: at(4),
  limbs: { '4': 'without saying why' },
  of: 'part',
  effect: 'silent',
  displaces: ['act/section-6/b'],
  inForce: [{ windows: { decision: { from: '2023-01-01' } }, when: any(limb('4', 'silence.needed')) }],
});

/** Nothing is done while there is doubt who is asking. */
export const identity: Provision = provision({
  cite: 'act/section-7',
  title: 'Identity',
  source: at(7),
  limbs: { '7(a)': 'where a request was made', '7(b)': 'by someone who may be another' },
  of: 'request',
  effect: 'paused for identity',
  inForce: [{ windows: from2020, when: all(limb('7(a)', 'request.made'), limb('7(b)', 'identity.doubted')) }],
});

export const answer: DutyRule = duty({
  cite: 'act/section-5',
  title: 'Answer',
  source: at(5),
  limbs: { '5': 'at once' },
  does: 'answer',
  inForce: [{ windows: from2020, laidDown: ['5'], contains: [], due: 'without undue delay' }],
});

export const notice: DutyRule = duty({
  cite: 'act/section-6',
  title: 'Notice',
  source: at(6),
  limbs: { '6': 'must say', '6(a)': 'that something is kept back', '6(b)': 'and why' },
  does: 'notify',
  notFor: ['act/section-2'],
  inForce: [{ windows: from2020, laidDown: ['6'], contains: ['6(a)', '6(b)'], due: 'without undue delay' }],
});

/** A body of law, and what is declared of it, before it is put together. */
export interface Written {
  readonly facts: Readonly<Record<string, FactSpec>>;
  readonly provisions: readonly Provision[];
  readonly duties: readonly DutyRule[];
  readonly elements: readonly string[];
  readonly declared: Declared;
}

/** A small law that is sound. */
export const sound: Written = {
  facts: specs,
  provisions: [right, notTheirs, harm, silence, identity],
  duties: [answer, notice],
  elements: ['act/section-1'],
  declared: {
    absences: [
      { of: ['act/*'], windows: { decision: { to: '2019-12-31' } }, because: 'The Act came into force in 2020.' },
      { of: ['act/section-4'], windows: { decision: { to: '2022-12-31' } }, because: 'Section 4 came into force in 2023.' },
    ],
    directions: [
      { of: ['act/section-3'], fact: 'harm.likely', to: 'yes', only: 'makes it hold' },
      { of: ['act/section-1'], fact: 'harm.exercise', to: 'restrict', only: 'keeps back' },
    ],
    instruments: { act: { enacted: true, at: { section: 'https://law.example/section/' } }, practice: { enacted: false } },
    calendar: { isDay: isCivilDay, addDays },
  },
};

/** Puts a law together and checks it. */
export function checked({ facts, provisions, duties, elements, declared }: Written): CheckedLaw {
  return checkLaw(assemble(catalogue(facts), { provisions, duties, elements }), declared);
}

/** The small law with some of it replaced, by citation. */
export function replacing(...rules: readonly (Provision | DutyRule)[]): Written {
  const put = <Rule extends Provision | DutyRule>(list: readonly Rule[]) =>
    list.map((rule) => (rules.find((one) => one.cite === rule.cite) ?? rule) as Rule);
  return { ...sound, provisions: put(sound.provisions), duties: put(sound.duties) };
}

/** The small law with more in it. */
export function adding(rule: Provision): Written {
  return { ...sound, provisions: [...sound.provisions, rule] };
}

/** Every fault found, each with the check that found it. */
export function faultsOf(law: Written): readonly (Fault & { readonly check: string })[] {
  return checked(law).checks.flatMap(({ check, faults }) => faults.map((fault) => ({ check, ...fault })));
}
