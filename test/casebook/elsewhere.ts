/** Scenarios that touch Part 3 and are not cases here, each with the reason. */
export const elsewhere: Readonly<Record<string, string>> = {
  'sic-131-2012-summary-instead-of-documents':
    'Freedom of information only: whether a summary is enough. Nothing was decided under subject access.',
  'neath-dog-barking-complainant': 'Environmental information only, by a council that is not a competent authority for it.',
};
