/** A rule of counting, with where it is laid down and where that can be read. */
export interface Rule {
  readonly cite: string;
  readonly source: string;
}

const legislation = 'https://www.legislation.gov.uk';
const icoAccess = 'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/individual-rights/';
const icoPart3 =
  'https://cy.ico.org.uk/for-organisations/law-enforcement/guide-to-le-processing/the-right-of-access-part-3-of-the-dpa-2018/what-should-we-consider-when-responding-to-a-part-3-request/';

/** The rules of counting that no one regime owns. Those of a regime stand with its periods. */
export const rules = {
  /** The day of the event is not counted, and months end on the same date or the last day of a shorter month. */
  correspondingDate: {
    cite: 'Regulation (EEC, Euratom) No 1182/71 Art 3(1), (2)(c), as read in C-171/03 Toeters',
    source: `${legislation}/eur/1971/1182`,
  },
  /** Days are counted from the day after the event. */
  daysAfterEvent: { cite: 'Regulation (EEC, Euratom) No 1182/71 Art 3(1), (2)(b)', source: `${legislation}/eur/1971/1182` },
  /** A period that would end on a Saturday, a Sunday or a public holiday ends with the next working day. */
  nextWorkingDay: { cite: 'Regulation (EEC, Euratom) No 1182/71 Art 3(4), Art 2(1)', source: `${legislation}/eur/1971/1182` },
  /** The ICO's older count for Part 3: the same date as the day after receipt. */
  dayAfterReceipt: {
    cite: 'ICO, Part 3 right of access guidance (2023): the clock starts at 00:00 on the day after receipt',
    source: icoPart3,
  },
  /** The ICO's count of a pause: roll first, then add the days between asking and receiving. */
  pauseByIco: { cite: 'ICO, Right of access (8 December 2025): the days between asking and receiving are added', source: icoAccess },
  /** The ICO counts an extended period from its start. */
  extendedFromStart: { cite: 'ICO, Right of access (8 December 2025): three months from the original start', source: icoAccess },
  /** Before Article 4A the UK GDPR did not say how a month is counted; the ICO counted in the same way. */
  icoMonth: { cite: 'ICO, Right of access: the corresponding calendar date in the next month', source: icoAccess },
  /** Before Article 12A the ICO counted from the information asked for to confirm identity, or from a fee. */
  icoStart: { cite: 'ICO, Right of access: time runs from the information or the fee', source: icoAccess },
  /** A working day is one that no part of the United Kingdom keeps as a holiday. */
  foiWorkingDay: { cite: 'FOIA 2000 s10(1), (6)', source: `${legislation}/ukpga/2000/36/section/10` },
} as const satisfies Readonly<Record<string, Rule>>;

/** Where an enactment can be read. */
export function at(path: string, cite: string): Rule {
  return { cite, source: `${legislation}/${path}` };
}
