import type { DecisionEntry } from '../record.ts';

/** A name as it is compared: the same person is not two by a capital, a space or a way of writing a letter. */
function comparable(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** Do two names name one person, so far as names can say? */
export function sameName(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}

/** Everyone who decided: who signed the decision, and whose judgements used a power in it or declined to. */
export function decidersOf({ account, signed }: DecisionEntry): readonly string[] {
  const judges = account.judgements.filter(({ exercise }) => exercise !== undefined).map((one) => one.signed.by);
  return [...new Set([...(signed === undefined ? [] : [signed.by]), ...judges])];
}
