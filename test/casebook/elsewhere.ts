/** Scenarios that touch Part 3 and are not cases here, each with the reason. */
export const elsewhere: Readonly<Record<string, string>> = {
  'ico-p3-deadline-received-30-june': 'Timing: the counting of days has tests of its own.',
  'ico-p3-deadline-ends-on-weekend': 'Timing: the counting of days has tests of its own.',
  'ico-p3-no-extension-for-complexity': 'Timing: the counting of days has tests of its own.',
  'dpa-s54-extension-since-2026': 'Timing: the counting of days has tests of its own.',
  'moj-backlog-enforcement-notice': 'Lateness: only that an answer was owed, which no decision denies.',
  'kent-police-late-sars': 'Lateness: only that an answer was owed, which no decision denies.',
  'devon-cornwall-police-late-sars': 'Lateness: only that an answer was owed, which no decision denies.',
  'sic-131-2012-summary-instead-of-documents':
    'Freedom of information only: whether a summary is enough. Nothing was decided under subject access.',
  'neath-dog-barking-complainant': 'Environmental information only, by a council that is not a competent authority for it.',
};
