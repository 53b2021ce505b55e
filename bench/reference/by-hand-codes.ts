import { byHand } from './by-hand.ts';
import type { Item, Outcome, Truth } from './item.ts';
import type { Traced } from './trace.ts';

/** Two bits of verdict: holds, fails, or both where it is open. */
type Code = 1 | 2 | 3;

/** Outcomes in the order their numbers are kept in. */
const outcomes: readonly Outcome[] = [
  'disclose',
  'ask',
  'out of scope',
  'ask identity',
  'route',
  'refuse unfounded',
  'refuse excessive',
  'withhold with notice',
  'withhold without notice',
  'redact with notice',
  'redact without notice',
];

/**
 * The reference decision by hand with no tree: the verdict of every rule reached in two bits, and the outcome in the four above them.
 * The item is kept beside the codes, and gives the tree when somebody asks for it.
 */
export function byHandCodes(item: Item): number {
  const codes = codeOf(item.personalData);
  if (codes !== 1) return ended(codes, codes === 2 ? 2 : 1);
  return afterScope(item, codes);
}

function ended(codes: number, outcome: number): number {
  // Fifteen rules at two bits fill thirty; the outcome sits above, where a double is still exact.
  return codes + outcome * 2 ** 30;
}

function afterScope(item: Item, before: number): number {
  let codes = before | (codeOf(item.identityVerified) << 2);
  if (item.identityVerified !== true) return ended(codes, 3);
  const regime = item.regime === null ? 3 : item.regime === 'part3' ? 1 : 2;
  codes |= regime << 4;
  if (regime !== 1) return ended(codes, regime === 2 ? 4 : 1);
  const r1 = codeOf(item.manifestlyUnfounded);
  const soon = item.daysSincePrevious === null ? 3 : item.daysSincePrevious < 90 ? 1 : 2;
  const r2 = both(codeOf(item.repeatsSubstance), soon);
  const r3 = opposite(codeOf(item.searchReasonable));
  const r4 = opposite(codeOf(item.locatable));
  codes |= (r1 << 6) | (r2 << 8) | (r3 << 10) | (r4 << 12);
  if (r1 === 1) return ended(codes, 5);
  if (r2 === 1 || r3 === 1 || r4 === 1) return ended(codes, 6);
  if ((r1 | r2 | r3 | r4) !== 2) return ended(codes, 1);
  return restrictions(item, codes);
}

function restrictions(item: Item, before: number): number {
  const p1 = codeOf(item.privileged);
  const a = both(codeOf(item.aNecessary), codeOf(item.aProportionate));
  const b = both(codeOf(item.bNecessary), codeOf(item.bProportionate));
  const c = both(codeOf(item.cNecessary), codeOf(item.cProportionate));
  const d = both(codeOf(item.dNecessary), codeOf(item.dProportionate));
  const unasked = both(opposite(codeOf(item.consent)), opposite(codeOf(item.knownToRequester)));
  const justified = both(codeOf(item.eNecessary), codeOf(item.eProportionate));
  const e = both(both(codeOf(item.thirdParty), unasked), both(codeOf(item.riskToRights), justified));
  const s = opposite(both(codeOf(item.inseparable), opposite(codeOf(item.redactionPossible))));
  const codes = before | (p1 << 14) | (a << 16) | (b << 18) | (c << 20) | (d << 22) | (e << 24) | (s << 26);
  const whole = both(e, opposite(s));
  if (p1 === 1 || a === 1 || b === 1 || c === 1 || d === 1 || whole === 1) return noticed(item, codes, 7);
  if ((p1 | a | b | c | d | whole) !== 2) return ended(codes, 1);
  const part = both(e, s);
  if (part === 1) return noticed(item, codes, 9);
  return ended(codes, part === 2 ? 0 : 1);
}

function noticed(item: Item, before: number, withNotice: number): number {
  const n = codeOf(item.noticePrejudice);
  return ended(before | (n << 28), n === 3 ? 1 : n === 1 ? withNotice + 1 : withNotice);
}

/** The outcome kept in a number. */
export function outcomeIn(kept: number): Outcome {
  return outcomes[Math.floor(kept / 2 ** 30)] as Outcome;
}

/** The tree, when somebody asks for it. */
export function treeOf(item: Item): Traced {
  return byHand(item);
}

function codeOf(truth: Truth): Code {
  return truth === null ? 3 : truth ? 1 : 2;
}

function opposite(code: Code): Code {
  return ((code >> 1) | ((code & 1) << 1)) as Code;
}

function both(a: Code, b: Code): Code {
  return ((a & b & 1) | ((a | b) & 2)) as Code;
}
