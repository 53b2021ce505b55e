const of = (cite: string, ...changes: readonly string[]) => changes.map((change) => `${cite}: ${change}`);
const because = (reason: string, names: readonly string[]) => names.map((name) => [name, reason] as const);

/** Every change to the day of decision that leaves the day of receipt to settle it. */
const settledByReceipt = [
  ...['a', 'b', 'c', 'd', 'e', 'g'].flatMap((line) =>
    of(`uk-gdpr/article-15/1/${line}`, 'decision from a day earlier', 'decision with no from', 'whatever the day of decision'),
  ),
  ...['uk-gdpr/article-15/1/f', 'uk-gdpr/article-15/1/h', 'uk-gdpr/article-15/2'].flatMap((cite) =>
    of(cite, 'decision from a day earlier, version 1', 'decision with no from, version 1'),
  ),
  ...of(
    'uk-gdpr/article-12/4',
    'decision from a day earlier, version 1',
    'decision with no from, version 1',
    'decision from a day earlier, version 2',
    'decision from a day later, version 2',
    'decision with no from, version 2',
  ),
];

/** A first day of receipt is no earlier than the last day of decision. */
const decidedByThen = [
  ...of('uk-gdpr/article-15/1/f', 'receipt to 2026-09-29, version 1', 'receipt to 2026-09-29, version 2'),
  ...of('uk-gdpr/article-15/1/h', 'receipt to 2026-09-29, version 1'),
  ...of('uk-gdpr/article-15/2', 'receipt to 2026-09-29, version 1'),
  ...of('uk-gdpr/article-12/4', 'receipt to 2026-09-29, version 2', 'receipt to 2026-09-29, version 4'),
];

/** Two limbs that one fact settles alike. */
const settledAlike = [
  ...of('uk-gdpr/article-15/3', 'any of all (15(1) access data.relates; 15(3) data.relates)'),
  ...[1, 2].flatMap((version) =>
    of('dpa-2018/section-186/2/a', `all of any (any (186(1) disclosure.barred); 186(2)(a) disclosure.barred), version ${version}`),
  ),
  ...of('dpa-2018/schedule-2/paragraph-16', 'all of any (16(2)(b) thirdParty.reasonable; 16(3) thirdParty.reasonable)'),
  ...of('dpa-2018/schedule-3/paragraph-4', 'all of any (4(1)(a) parent request.madeFor; 4(1)(b) parent request.madeFor)'),
  ...of('dpa-2018/schedule-3/paragraph-10', 'all of any (10(1)(a) parent request.madeFor; 10(1)(b) parent request.madeFor)'),
];

/** The mutants of the UK GDPR and its exemptions that say the same as the law, by name, each with why. */
export const ukGdprEquivalent: ReadonlyMap<string, string> = new Map([
  ...because('Nothing is decided before it is received, so the first day of receipt already settles it.', settledByReceipt),
  ...because(
    'The version ends by a day of decision before 30 September 2026, and what is received from then on is decided later.',
    decidedByThen,
  ),
  ...because('One fact settles both limbs, and the same way, so either is met just where both are.', settledAlike),
]);
