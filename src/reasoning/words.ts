/** Keys of a unit of law, a version or a fact whose text is for a reader: nothing is decided by it. */
export const saidUnder = ['title', 'note', 'means', 'test', 'source'] as const;

/** Keys of lists by short name, where the names decide and what is said under each is for a reader. */
export const listedUnder = ['limbs', 'factors'] as const;

/** Law without the words it is read in: what decides, and nothing that could be put better without deciding otherwise. */
export function withoutWords(law: unknown): unknown {
  if (Array.isArray(law)) return law.map(withoutWords);
  if (typeof law !== 'object' || law === null) return law;
  const kept = Object.entries(law).filter(([key, value]) => !(typeof value === 'string' && within(saidUnder, key)));
  return Object.fromEntries(kept.map(([key, value]) => [key, within(listedUnder, key) ? Object.keys(value) : withoutWords(value)]));
}

function within(keys: readonly string[], key: string): boolean {
  return keys.includes(key);
}
