import type { Question } from '../../deciding/index.ts';
import { citeText, limbText } from '../cites.ts';
import type { LawProvision } from '../law.ts';
import type { Matter } from '../matter.ts';
import type { Block, Entry } from '../page.ts';

interface Test {
  readonly fact: string;
  readonly test: string;
  readonly provision: string;
  readonly factors: Readonly<Record<string, string>>;
  readonly notAlone?: readonly string[];
}

/** Every provision the page leans on, once: its words, where they are published, and the tests and factors still to be met. */
export function lawBlocks(matter: Matter): readonly Block[] {
  const { words, decision, law } = matter;
  const tests = testsIn(matter, decision.questions);
  const origins = decision.items.flatMap(({ origin }) => (origin === undefined ? [] : [origin]));
  const sources = origins.every(({ outcome }) => outcome === 'give') ? origins : [];
  const simplyGiven = new Set(
    [decision.confirmation, ...decision.information, ...sources].filter(({ outcome }) => outcome === 'give').map(({ element }) => element),
  );
  const stood = decision.trace.findings
    .filter(({ standing, provision }) => standing !== 'irrelevant' && standing !== 'undecided' && !simplyGiven.has(provision))
    .map(({ provision }) => provision);
  const asked = [...tests.map(({ provision }) => provision), ...decision.questions.flatMap(({ provision }) => provision ?? [])];
  const cites = [...new Set([...asked, ...stood])].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const told = cites.flatMap((cite) => {
    const provision = law.provision(cite);
    return provision === undefined && !tests.some((test) => test.provision === cite) ? [] : [{ cite, provision }];
  });
  if (told.length === 0) return [];
  return [
    { is: 'section', text: words.frame.law },
    {
      is: 'list',
      of: told.map(({ cite, provision }) =>
        provisionEntry(
          matter,
          cite,
          provision,
          tests.filter((test) => test.provision === cite),
        ),
      ),
    },
  ];
}

/** The tests of the facts that only a person can settle, in the order the law weighs them. */
function testsIn({ words, law }: Matter, questions: readonly Question[]): readonly Test[] {
  const order = Object.keys(words.facts);
  const facts = [...new Set(questions.filter(({ asks }) => asks === 'judgement').flatMap((question) => question.facts))];
  return facts
    .flatMap((fact) => {
      const judged = law.fact(fact)?.judged;
      return judged === undefined ? [] : [{ fact, ...judged }];
    })
    .sort((a, b) => order.indexOf(a.fact) - order.indexOf(b.fact));
}

function provisionEntry(matter: Matter, cite: string, provision: LawProvision | undefined, tests: readonly Test[]): Entry {
  const { words } = matter;
  const factors = new Map(tests.flatMap((test) => Object.entries(test.factors)));
  const notAlone = [...new Set(tests.flatMap((test) => test.notAlone ?? []))];
  const limbs = provision === undefined ? [] : Object.keys(provision.limbs).map((limb) => limbText(matter, cite, limb, provision));
  const under: readonly Entry[] = [
    ...(limbs.length === 0 ? [] : [{ text: words.law.limbs([...new Set(limbs)]) }]),
    ...tests.map(({ fact, test }) => ({ text: words.questions.test({ fact, test }) })),
    ...(factors.size === 0
      ? []
      : [
          {
            text: words.questions.factors,
            under: [{ is: 'list', of: [...factors].map(([factor, means]) => ({ text: words.questions.factor({ factor, means }) })) }],
          } as const,
        ]),
    ...(notAlone.length === 0 ? [] : [{ text: words.questions.notAlone(notAlone) }]),
    ...(provision === undefined ? [] : [{ text: provision.source, tone: 'quiet', address: true } as const]),
  ];
  const text = words.questions.heading({ cite: citeText(matter, cite), title: provision?.title ?? '' });
  return { text, tone: 'strong', under: [{ is: 'list', of: under }] };
}
