/** The mutants of the UK GDPR and its exemptions that say the same as the law, by name, each with why. */
export const ukGdprEquivalent: ReadonlyMap<string, string> = new Map([]);
