import type { DutyRule, Provision } from '../../reasoning/index.ts';
import { citeOfLimb } from '../../reasoning/index.ts';
import { dutyCited, everyCite, provisionCited } from '../packs.ts';

/** What a typed citation comes to: one unit of law, several under one number, or none, with what it may have been meant to be. */
export type Cited =
  | { readonly is: 'one'; readonly cite: string }
  | { readonly is: 'several'; readonly cites: readonly string[] }
  | { readonly is: 'none'; readonly nearest: readonly string[] };

/** Longer than any citation anyone types: what is longer is none. */
const mostTyped = 120;
const mostSuggested = 6;

/**
 * Reads a citation as a person types it, whatever its capitals: `dpa-2018/section-45/4/e`, `s45(4)(e)`, `45(4)(e)`,
 * `DPA 2018 s 45(4)(e)`, `Article 15 UK GDPR`. The number of a limb finds the unit it is part of; a number with several units
 * under it finds them all.
 */
export function citedAs(typed: string): Cited {
  const text = typed.slice(0, mostTyped).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  const path = typed.length > mostTyped ? undefined : pathOf(text);
  if (path !== undefined) {
    const cite = spelt.get(path);
    const under = cites.filter((one) => one.toLowerCase().startsWith(`${path}/`));
    const found = cite !== undefined ? [cite] : under.length > 0 ? under : ownersOf(path);
    const [first] = found;
    if (first !== undefined) return found.length === 1 ? { is: 'one', cite: first } : { is: 'several', cites: found };
  }
  return { is: 'none', nearest: nearestTo(path ?? text) };
}

/** Every unit under a citation: `dpa-2018/section-45/4/a` is under `dpa-2018/section-45/4`. */
export function unitsUnder(cite: string): readonly string[] {
  return cites.filter((one) => one.startsWith(`${cite}/`));
}

/** The units of law in the order of their numbers. */
export function inCiteOrder(all: readonly string[]): readonly string[] {
  return [...all].sort((a, b) => rank(a) - rank(b) || a.localeCompare(b, 'en', { numeric: true }));
}

const acts = ['dpa-2018', 'uk-gdpr', 'foia-2000', 'fees-regulations-2004', 'eir-2004', 'common-law', 'case-law', 'practice'];

function rank(cite: string): number {
  return acts.indexOf(cite.split('/')[0] ?? '');
}

// Marked pure, so that a bundle which never looks a citation up carries none of this.
const cites = /* @__PURE__ */ (() => inCiteOrder(everyCite()))();
const spelt = /* @__PURE__ */ (() => new Map(cites.map((cite) => [cite.toLowerCase(), cite])))();

/** The units that have a limb of this number: those of the same section where there are any. */
function ownersOf(path: string): readonly string[] {
  const owners = cites.filter((cite) => {
    const unit = provisionCited(cite) ?? dutyCited(cite);
    return unit !== undefined && limbPaths(unit).includes(path);
  });
  const near = owners.filter((cite) => path.startsWith(`${cite.split('/').slice(0, 2).join('/').toLowerCase()}/`));
  return near.length > 0 ? near : owners;
}

function limbPaths(unit: DutyRule | Provision): readonly string[] {
  return Object.keys(unit.limbs)
    .filter((limb) => /^\d/.test(limb))
    .map((limb) => citeOfLimb(unit, limb).toLowerCase());
}

const section =
  /^(?:(?:data protection act|dpa)(?: 2018)?,? ?)?(?:sections?|sect\.?|ss?\.?|§)? ?(\d{1,3}[a-z]{0,2}) ?((?:\( ?\w{1,4} ?\) ?){0,6})(?:(?:,|of the|of)? ?(?:data protection act|dpa)(?: 2018)?)?$/;
const article = /^(?:(?:uk )?gdpr,? ?)?art(?:icles?|\.)? ?(\d{1,3}) ?((?:\( ?\w{1,4} ?\) ?){0,6})(?:(?:,|of the|of)? ?(?:uk )?gdpr)?$/;

/** A typed citation as a path in small letters; undefined where it is none. */
function pathOf(text: string): string | undefined {
  if (/^[a-z0-9-]+(?:\/[a-z0-9-]+)+$/.test(text)) return text;
  if (/^section-[a-z0-9]+(?:\/[a-z0-9-]+)*$/.test(text)) return `dpa-2018/${text}`;
  const ofAct = section.exec(text);
  if (ofAct !== null) return joined(`dpa-2018/section-${ofAct[1]}`, ofAct[2] ?? '');
  const ofRegulation = article.exec(text);
  return ofRegulation === null ? undefined : joined(`uk-gdpr/article-${ofRegulation[1]}`, ofRegulation[2] ?? '');
}

function joined(head: string, brackets: string): string {
  return [head, ...(brackets.match(/\w+/g) ?? [])].join('/');
}

/** What may have been meant: what stands under the nearest number that exists, or whose spelling or title is near. */
function nearestTo(typed: string): readonly string[] {
  for (let path = typed; path.includes('/'); path = path.slice(0, path.lastIndexOf('/'))) {
    const near = cites.filter((cite) => cite.toLowerCase() === path || cite.toLowerCase().startsWith(`${path}/`));
    if (near.length > 0 && path.includes('-') && path.split('/').length > 1) return near.slice(0, mostSuggested);
  }
  const words = typed.match(/[a-z]{4,}/g) ?? [];
  const titled = cites.filter((cite) => words.some((word) => titleOf(cite).toLowerCase().includes(word)));
  const spelling = cites
    .map((cite) => ({ cite, far: distance(typed, cite.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)
    .filter(({ cite, far }) => far <= Math.max(3, cite.length / 4))
    .map(({ cite }) => cite);
  return [...new Set([...spelling, ...(typed.includes('/') ? [] : titled)])].slice(0, mostSuggested);
}

function titleOf(cite: string): string {
  return provisionCited(cite)?.title ?? dutyCited(cite)?.title ?? '';
}

/** How many letters must be put in, left out or changed to make one text the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
