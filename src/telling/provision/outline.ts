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
  const many = when.is === 'all' || when.is === 'any' ? (when.of.length === 1 ? 'one' : when.is) : 'one';
  const beaten = displacedBy.filter(({ inForce }) => inForce).map(({ cite }) => cite);
  return [
    { is: 'section', text: lawBook.rule },
    { is: 'text', text: lawBook.head(provision.effect, many) },
    { is: 'list', of: branches(words, account, when, 0) },
    ...(provision.exercise === undefined ? [] : [{ is: 'text', text: lawBook.exercise } as const]),
    ...(beaten.length === 0 ? [] : [{ is: 'text', text: lawBook.unless(citesText({ words }, beaten)) } as const]),
  ];
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const marks: readonly ((index: number) => string)[] = [
  (index) => `(${index + 1})`,
  (index) => `(${String.fromCharCode(97 + (index % 26))})`,
  (index) => `(${romans[index] ?? index + 1})`,
];

/** The branches of a condition as entries; a condition that does not branch is a single one. */
function branches(words: LawWording, account: ProvisionAccount, condition: Condition, depth: number): readonly Entry[] {
  const joined = condition.is === 'all' || condition.is === 'any' ? condition.of : [condition];
  const joining = condition.is === 'any' ? words.lawBook.joining.any : words.lawBook.joining.all;
  return joined.map((branch, index): Entry => {
    const mark = (marks[depth] ?? marks[2])?.(index) ?? '';
    const last = index === joined.length - 1;
    const end = (text: string) => (last ? (depth === 0 ? words.lawBook.ended(text) : text) : words.lawBook.joined({ text, word: joining }));
    if (branch.is === 'fact')
      return { mark, text: end(saidOf(words, branch)), tone: 'strong', under: [leafFields(words, account, branch)] };
    const inner = branch.is === 'not' ? branch.of : branch;
    const head = branch.is === 'not' ? words.lawBook.notSo : branch.is === 'all' ? words.lawBook.allOf : words.lawBook.anyOf;
    const under: readonly Block[] = [
      { is: 'list', of: branches(words, account, inner, depth + 1) },
      ...(last ? [] : [{ is: 'text', text: joining } as const]),
    ];
    return { mark, text: head, tone: 'strong', under };
  });
}

/** What a leaf says, as a clause: the values of its fact that meet it. */
export function saidOf(words: LawWording, { fact, values }: Leaf): string {
  const says: Readonly<Record<string, Said>> = words.facts[fact as keyof typeof words.facts].says;
  return words.lawBook.either(
    values.map((value) => {
      const said = says[value];
      return typeof said === 'function' ? said(undefined) : (said ?? value);
    }),
  );
}

/** The words of the limb, what is to be found, and who answers it or judges it. */
function leafFields(words: LawWording, { provision, facts }: ProvisionAccount, { fact, limb }: Leaf): Block {
  const { lawBook } = words;
  const spec = facts[fact];
  const field = (label: string, text: string): Field => ({ label, lines: [{ text }] });
  if (spec === undefined) return { is: 'fields', of: [] };
  const { judged, answeredBy, means } = spec;
  return {
    is: 'fields',
    of: [
      field(lawBook.limbWords, limbText({ words }, provision.cite, limb, provision)),
      field(lawBook.finding, lawBook.means(means)),
      judged === undefined
        ? field(lawBook.answeredBy, lawBook.by({ who: answeredBy }))
        : field(lawBook.judgedBy, lawBook.by({ who: answeredBy, test: judged.test })),
    ],
  };
}
