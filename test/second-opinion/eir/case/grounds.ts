import type { Facts } from '../../law/opinion.ts';
import { onEir } from '../opinion.ts';

/** A regulation, by its number. */
export const reg = (unit: string) => `eir-2004/regulation-${unit}`;

const interests: Readonly<Record<string, string>> = {
  a: 'security',
  b: 'justice',
  c: 'intellectualProperty',
  d: 'proceedings',
  e: 'commerce',
  f: 'volunteer',
  g: 'environment',
};

/** The name that the facts of an exception, or of a power to say nothing, go by. */
const names: Readonly<Record<string, string>> = {
  [reg('12/4/b')]: 'eir.unreasonable',
  [reg('12/4/c')]: 'eir.general',
  [reg('12/4/d')]: 'eir.unfinished',
  [reg('12/4/e')]: 'eir.internal',
  ...Object.fromEntries(Object.entries(interests).map(([letter, name]) => [reg(`12/5/${letter}`), `eir.${name}`])),
  [reg('13/2B')]: 'eir.personal.objection',
  [reg('13/3A')]: 'eir.personal.withheldFromThem',
  [reg('12/6')]: 'eir.silence.security',
  [reg('13/5B/a')]: 'eir.silence.person',
  [reg('13/5B/b')]: 'eir.silence.objection',
  [reg('13/5B/c')]: 'eir.silence.accessUkGdpr',
  [reg('13/5B/d')]: 'eir.silence.accessPart3',
  [reg('13/5B/e')]: 'eir.silence.accessPart4',
};

/** Exceptions for what is held, one by one; regulation 13(2A) is asked person by person. */
export const contents: readonly string[] = [
  ...['12/4/d', '12/4/e'].map(reg),
  ...Object.keys(interests).map((letter) => reg(`12/5/${letter}`)),
  ...['13/2B', '13/3A'].map(reg),
];

/** Powers to neither confirm nor deny. */
export const silences: readonly string[] = ['12/6', '13/5B/a', '13/5B/b', '13/5B/c', '13/5B/d', '13/5B/e'].map(reg);

/** What is so of each once a named person has ruled it out. */
export const ruledOut: Readonly<Record<string, Facts>> = Object.fromEntries(
  [...contents, ...silences].map((cite): [string, Facts] => {
    const name = names[cite] ?? '';
    if (cite === reg('12/5/a') || cite === reg('12/6')) return [cite, { [`${name}.effect`]: 'no', [`${name}.certified`]: 'no' }];
    if (cite.startsWith(reg('12/5/'))) return [cite, { [`${name}.effect`]: 'no' }];
    if (cite.startsWith(reg('12/4/'))) return [cite, { [`${name}.is`]: 'no' }];
    return [cite, { [cite === reg('13/5B/a') ? `${name}.contravenes` : name]: 'no' }];
  }),
);

/** What is said for whoever can see it, or knows it from a Minister; everything else is found and signed. */
export const said: ReadonlySet<string> = new Set([
  'eir.unfinished.is',
  'eir.internal.is',
  'eir.security.certified',
  'eir.silence.security.certified',
]);

/** What the law was read to say of one regulation. */
export function opinionOn(cite: string) {
  const opinion = onEir.provisions[cite];
  if (opinion === undefined) throw new Error(`no opinion on ${cite}`);
  return opinion;
}

/** The choice to rely on it, where it is a choice. */
export function claimOf(cite: string): string | undefined {
  return opinionOn(cite).power === 'must' ? undefined : `${names[cite]}.exercise`;
}

/** The facts that are said, found and claimed under it and under no other. */
export function ownFacts(cite: string): readonly string[] {
  const claim = claimOf(cite);
  return [...opinionOn(cite).turnsOn, ...(claim === undefined ? [] : [claim])];
}
