import type { ProvisionAccount } from '../../provisions/index.ts';
import type { FactSpec, Judged } from '../../reasoning/index.ts';
import type { Block, Entry } from '../page.ts';
import type { LawWording } from '../wording/english-law.ts';

/** Every test that only a person can settle, with what is weighed; tests weighed alike are told together. */
export function judgedBlocks(words: LawWording, { facts }: ProvisionAccount): readonly Block[] {
  const groups = new Map<string, { readonly tests: (readonly [string, Judged])[]; readonly judged: Judged }>();
  for (const [fact, judged] of judgedIn(facts)) {
    const key = JSON.stringify([judged.factors, judged.notAlone ?? []]);
    const group = groups.get(key) ?? { tests: [], judged };
    group.tests.push([fact, judged]);
    groups.set(key, group);
  }
  if (groups.size === 0) return [];
  return [
    { is: 'section', text: words.lawBook.judged },
    {
      is: 'list',
      of: [...groups.values()].flatMap(({ tests, judged }): readonly Entry[] =>
        tests.map(([fact, { test }], index) => ({
          mark: '-',
          text: words.questions.test({ fact, test }),
          tone: 'strong',
          ...(index === tests.length - 1 ? { under: [{ is: 'list', of: weighed(words, judged) }] } : {}),
        })),
      ),
    },
  ];
}

function judgedIn(facts: Readonly<Record<string, FactSpec>>): readonly (readonly [string, Judged])[] {
  return Object.entries(facts).flatMap(([fact, { judged }]) => (judged === undefined ? [] : [[fact, judged] as const]));
}

function weighed({ questions }: LawWording, { factors, notAlone = [] }: Judged): readonly Entry[] {
  const list = Object.entries(factors).map(([factor, means]): Entry => ({ text: questions.factor({ factor, means }) }));
  return [
    { text: questions.factors, under: [{ is: 'list', of: list }] },
    ...(notAlone.length === 0 ? [] : [{ text: questions.notAlone(notAlone) }]),
  ];
}
