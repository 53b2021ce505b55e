import type { ProvisionAccount } from '../../provisions/index.ts';
import type { Condition, Leaf } from '../../reasoning/index.ts';
import { citesText, limbText } from '../cites.ts';
import type { Block, Entry, Field } from '../page.ts';
import type { LawWording } from '../wording/english-law.ts';
import type { Said } from '../wording/index.ts';
import { shownOf } from './told.ts';

/** The rule as an outline that can be read aloud: what must be so, joined by “and” and “or”, then what it gives way to. */
export function ruleBlocks(words: LawWording, account: ProvisionAccount): readonly Block[] {
  const { lawBook } = words;
  const { provision, displacedBy, versions } = account;
  const { when } = shownOf(versions).version;
  const many = branchesOf(when).length === 1 || when.is === 'fact' || when.is === 'not' ? 'one' : when.is;
  const beaten = displacedBy.filter(({ inForce }) => inForce).map(({ cite }) => cite);
  return [
    { is: 'section', text: lawBook.rule },
    { is: 'text', text: lawBook.head(provision.effect, many) },
    { is: 'list', of: branchEntries(words, account, when, 0, true) },
    ...(provision.exercise === undefined ? [] : [{ is: 'text', text: lawBook.exercise } as const]),
    ...(beaten.length === 0
      ? []
      : [{ is: 'text', text: lawBook.unless({ cites: citesText({ words }, beaten), number: new Set(beaten).size }) } as const]),
  ];
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const marks: readonly ((index: number) => string)[] = [
  (index) => `(${index + 1})`,
  (index) => `(${String.fromCharCode(97 + (index % 26))})`,
  (index) => `(${romans[index] ?? index + 1})`,
];

/** One fact having some values, with every limb it settles; or a condition that branches further. */
export type Branch =
  | { readonly is: 'leaves'; readonly fact: string; readonly values: readonly string[]; readonly limbs: readonly string[] }
  | Exclude<Condition, Leaf>;

/** The branches of a condition, where one finding that settles several limbs is one branch. A condition that does not branch is its own. */
export function branchesOf(condition: Condition): readonly Branch[] {
  const joined = condition.is === 'fact' ? [condition] : condition.is === 'not' ? [condition.of] : condition.of;
  const branches: Branch[] = [];
  for (const one of joined) {
    if (one.is !== 'fact') {
      branches.push(one);
      continue;
    }
    const { fact, values, limb } = one;
    const alike = branches.findIndex((other) => other.is === 'leaves' && other.fact === fact && other.values.join() === values.join());
    const found = branches[alike];
    if (found?.is === 'leaves') branches[alike] = { ...found, limbs: [...new Set([...found.limbs, limb])] };
    else branches.push({ is: 'leaves', fact, values, limbs: [limb] });
  }
  return branches;
}

/** The branches of a condition as entries, to any depth; the last of a closing branch ends the sentence. */
function branchEntries(
  words: LawWording,
  account: ProvisionAccount,
  condition: Condition,
  depth: number,
  closing: boolean,
): readonly Entry[] {
  const { lawBook } = words;
  const joining = condition.is === 'any' ? lawBook.joining.any : lawBook.joining.all;
  const branches = branchesOf(condition);
  return branches.map((branch, index): Entry => {
    const mark = (marks[depth] ?? marks[2])?.(index) ?? '';
    const last = index === branches.length - 1;
    if (branch.is === 'leaves') {
      const said = saidOf(words, branch, account.facts[branch.fact]?.means);
      const text = last ? (closing ? lawBook.ended(said) : lawBook.paused(said)) : lawBook.joined({ text: said, word: joining });
      return { mark, text, tone: 'strong', under: [leafFields(words, account, branch)] };
    }
    const head = branch.is === 'not' ? lawBook.notSo : branch.is === 'all' ? lawBook.allOf : lawBook.anyOf;
    const under: readonly Block[] = [
      { is: 'list', of: branchEntries(words, account, branch, depth + 1, closing && last) },
      ...(last ? [] : [{ is: 'text', text: joining } as const]),
    ];
    return { mark, text: head, tone: 'strong', under };
  });
}

/** What a leaf says, as a clause: the values of its fact that meet it, or what the fact is, where no clause is written for it. */
export function saidOf(words: LawWording, { fact, values }: Pick<Leaf, 'fact' | 'values'>, means?: string): string {
  if (!Object.hasOwn(words.facts, fact)) return words.lawBook.finds({ means: means ?? fact, values });
  const says: Readonly<Record<string, Said>> = words.facts[fact as keyof typeof words.facts].says;
  return words.lawBook.either(
    values.map((value) => {
      const said = says[value];
      return typeof said === 'function' ? said(undefined) : (said ?? value);
    }),
  );
}

/** The words of the limbs, what is to be found, and who answers it or judges it. */
function leafFields(words: LawWording, { provision, facts }: ProvisionAccount, { fact, limbs }: Extract<Branch, { is: 'leaves' }>): Block {
  const { lawBook } = words;
  const spec = facts[fact];
  const field = (label: string, ...texts: readonly string[]): Field => ({ label, lines: texts.map((text) => ({ text })) });
  if (spec === undefined) return { is: 'fields', of: [] };
  const { judged, answeredBy, means } = spec;
  return {
    is: 'fields',
    of: [
      field(
        provision.words === 'ours' ? lawBook.limbGist : lawBook.limbWords,
        ...limbs.map((limb) => limbText({ words }, provision.cite, limb, provision)),
      ),
      field(lawBook.finding, lawBook.means(means)),
      judged === undefined
        ? field(lawBook.answeredBy, lawBook.by({ who: answeredBy }))
        : field(lawBook.judgedBy, lawBook.by({ who: answeredBy, test: judged.test })),
    ],
  };
}
