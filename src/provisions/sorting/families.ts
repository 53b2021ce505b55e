/** The rights under Part 3 that a message can use, by citation. */
export const rightsInPart3 = ['dpa-2018/section-45/1', 'dpa-2018/section-46', 'dpa-2018/section-47', 'dpa-2018/section-58/3'] as const;

/** The rights under the UK GDPR that a message can use, by citation. */
export const rightsInUkGdpr = [
  'uk-gdpr/article-15',
  'uk-gdpr/article-16',
  'uk-gdpr/article-17',
  'uk-gdpr/article-18',
  'uk-gdpr/article-21',
] as const;

/** The rights under Part 4 that a message can use, by citation. */
export const rightsInPart4 = ['dpa-2018/section-94', 'dpa-2018/section-99', 'dpa-2018/section-100'] as const;

/** What a person may ask of a controller about their own data, under whichever law. */
export const rightsOverData = [...rightsInPart3, ...rightsInUkGdpr, ...rightsInPart4, 'practice/objection-without-a-right'] as const;

/** Rights to information as disclosed to the world, and the help owed to somebody whose request is not yet one. */
export const rightsToInformation = [
  'foia-2000/section-1',
  'foia-2000/section-16',
  'eir-2004/regulation-5',
  'foisa-2002/section-1',
] as const;

/** Days of receipt from which each law, or the practice under it, is encoded. */
export const since = {
  dataProtection: { receipt: { from: '2018-05-25' } },
  information: { receipt: { from: '2005-01-01' } },
} as const;
