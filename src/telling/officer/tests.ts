import type { Question } from '../../deciding/index.ts';
import { citeText, limbText } from '../cites.ts';
import type { Matter } from '../matter.ts';
import type { Block, Entry } from '../page.ts';

/** The legal tests the questions ask, each once: its words, what it asks, and every factor a judgement must address. */
export function testBlocks(matter: Matter, questions: readonly Question[]): readonly Block[] {
  const { words, law } = matter;
  const judged = [...new Set(questions.filter(({ asks }) => asks === 'judgement').flatMap(({ facts }) => facts))];
  const order = Object.keys(words.facts);
  const tests = judged.flatMap((fact) => {
    const test = law.fact(fact)?.judged;
    return test === undefined ? [] : [{ fact, ...test }];
  });
  if (tests.length === 0) return [];
  tests.sort((a, b) => order.indexOf(a.fact) - order.indexOf(b.fact));
  const provisions = [...new Set(tests.map(({ provision }) => provision))];
  return [{ is: 'section', text: words.frame.tests }, ...provisions.flatMap((provision) => testsUnder(matter, provision, tests.filter((test) => test.provision === provision)))];
}

interface Test {
  readonly fact: string;
  readonly test: string;
  readonly factors: Readonly<Record<string, string>>;
  readonly notAlone?: readonly string[];
}

function testsUnder(matter: Matter, provision: string, tests: readonly Test[]): readonly Block[] {
  const { words, law } = matter;
  const told = law.provision(provision);
  const cite = citeText(matter, provision);
  const factors = new Map(tests.flatMap((test) => Object.entries(test.factors)));
  const notAlone = [...new Set(tests.flatMap((test) => test.notAlone ?? []))];
  return [
    { is: 'heading', text: told === undefined ? cite : words.questions.heading({ cite, title: told.title }) },
    ...(told === undefined ? [] : [{ is: 'text', text: Object.keys(told.limbs).map((limb) => limbText(matter, provision, limb, told)).join('; ') } as const]),
    {
      is: 'list',
      of: [
        ...tests.map(({ fact, test }): Entry => ({ text: words.questions.test({ fact, test }) })),
        {
          text: words.questions.factors,
          under: [{ is: 'list', of: [...factors].map(([factor, means]) => ({ text: words.questions.factor({ factor, means }) })) }],
        },
        ...(notAlone.length === 0 ? [] : [{ text: words.questions.notAlone(notAlone) }]),
      ],
    },
  ];
}
