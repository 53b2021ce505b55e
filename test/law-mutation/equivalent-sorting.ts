/** The mutants of the law that messages are sorted by that say the same as it, by name, each with why. */
export const sortingEquivalent: ReadonlyMap<string, string> = new Map([]);
