/** The elements of the right of access, by citation: each is lifted, or not, on its own. */
export const everyElement = ['uk-gdpr/article-15/1', 'uk-gdpr/article-15/1/*', 'uk-gdpr/article-15/2', 'uk-gdpr/article-15/3'] as const;

/** The exemptions of the 2018 Act, by family: what falls away where the right is not there to be exempt from. */
export const everyExemption = [
  'dpa-2018/schedule-2/*',
  'dpa-2018/schedule-3/*',
  'dpa-2018/schedule-4/*',
  'dpa-2018/section-24/*',
  'dpa-2018/section-186A/3',
  'uk-gdpr/article-15/4',
] as const;

/** Everything that falls away where the UK GDPR does not apply at all. */
export const everythingInTheRight = [
  ...everyElement,
  ...everyExemption,
  'dpa-2018/section-26',
  'uk-gdpr/article-4/1',
  'uk-gdpr/article-12/1',
] as const;

/** A set of rights that a group of exemptions lifts, the right of access among them. */
export interface RightsSet {
  /** The provision that lists the set. */
  readonly laidDown: string;
  /** Articles of the UK GDPR lifted, beside as much of Article 5 as corresponds to them. */
  readonly lifts: readonly string[];
  /** The elements of the right of access among them. */
  readonly elements: readonly string[];
}

const informing = ['13(1)-(3)', '14(1)-(4)', '15(1)-(3)'];
const general = [...informing, '16', '17(1)-(2)', '18(1)', '19', '20(1)-(2)', '21(1)'];
const breaches = '34(1) and (4)';
const paragraph = (schedule: number, number: string) => `dpa-2018/schedule-${schedule}/paragraph-${number}`;

/** The sets that Schedules 2 to 4 lift. All lift Article 15(1) to (3), and none lifts Article 12: an answer with reasons is still owed. */
export const rightsSets = {
  'R-1': { laidDown: paragraph(2, '1'), lifts: [...general, '5(1)(a), but for lawfulness'], elements: everyElement },
  'R-1b': { laidDown: paragraph(2, '2'), lifts: [...general, '5(1)(a), but for lawfulness', breaches], elements: everyElement },
  'R-2': { laidDown: paragraph(2, '6'), lifts: general, elements: everyElement },
  'R-2b': { laidDown: paragraph(2, '13'), lifts: [...general, breaches], elements: everyElement },
  'R-3': { laidDown: paragraph(2, '16'), lifts: ['15(1)-(3)'], elements: everyElement },
  'R-4': { laidDown: paragraph(2, '18'), lifts: informing, elements: everyElement },
  'R-5': { laidDown: paragraph(2, '4'), lifts: [...informing, '17(1)-(2)', '18(1)', '21(1)'], elements: everyElement },
  'R-6': {
    laidDown: paragraph(3, '1'),
    lifts: [...informing, '16', '17(1)-(2)', '18(1)', '20(1)-(2)', '21(1)'],
    elements: everyElement,
  },
  'R-6 access': { laidDown: paragraph(3, '5'), lifts: ['15(1)-(3)'], elements: everyElement },
  'R-7': { laidDown: paragraph(4, '1'), lifts: ['15(1)-(3)'], elements: everyElement },
  expression: {
    laidDown: paragraph(2, '26'),
    lifts: ['5(1)(a)-(e)', '6', '7', '8(1)-(2)', '9', '10', '11(2)', ...general, breaches, '36', '44A'],
    elements: everyElement,
  },
  research: { laidDown: paragraph(2, '27'), lifts: ['15(1)-(3)', '16', '18(1)', '21(1)'], elements: everyElement },
  archiving: { laidDown: paragraph(2, '28'), lifts: ['15(1)-(3)', '16', '18(1)', '19', '20(1)', '21(1)'], elements: everyElement },
} as const satisfies Readonly<Record<string, RightsSet>>;

/** Which set each exemption lifts, by its citation. */
export const lifts = {
  'dpa-2018/schedule-2/paragraph-2/1': 'R-1b',
  'dpa-2018/schedule-2/paragraph-2/3': 'R-4',
  'dpa-2018/schedule-2/paragraph-3': 'R-4',
  'dpa-2018/schedule-2/paragraph-4': 'R-5',
  'dpa-2018/schedule-2/paragraph-5/1': 'R-1',
  'dpa-2018/schedule-2/paragraph-5/2': 'R-1',
  'dpa-2018/schedule-2/paragraph-5/3': 'R-1',
  'dpa-2018/schedule-2/paragraph-7': 'R-2',
  'dpa-2018/schedule-2/paragraph-8': 'R-2',
  'dpa-2018/schedule-2/paragraph-9': 'R-2',
  'dpa-2018/schedule-2/paragraph-10': 'R-2',
  'dpa-2018/schedule-2/paragraph-11': 'R-2',
  'dpa-2018/schedule-2/paragraph-13': 'R-2b',
  'dpa-2018/schedule-2/paragraph-14/1': 'R-2',
  'dpa-2018/schedule-2/paragraph-14/2': 'R-2',
  'dpa-2018/schedule-2/paragraph-14/3': 'R-2',
  'dpa-2018/schedule-2/paragraph-15/1': 'R-2',
  'dpa-2018/schedule-2/paragraph-15/2': 'R-2',
  'dpa-2018/schedule-2/paragraph-16': 'R-3',
  'dpa-2018/schedule-2/paragraph-19': 'R-4',
  'dpa-2018/schedule-2/paragraph-20': 'R-4',
  'dpa-2018/schedule-2/paragraph-21': 'R-4',
  'dpa-2018/schedule-2/paragraph-22': 'R-4',
  'dpa-2018/schedule-2/paragraph-23': 'R-4',
  'dpa-2018/schedule-2/paragraph-24': 'R-4',
  'dpa-2018/schedule-2/paragraph-25/1': 'R-4',
  'dpa-2018/schedule-2/paragraph-26': 'expression',
  'dpa-2018/schedule-2/paragraph-27': 'research',
  'dpa-2018/schedule-2/paragraph-28': 'archiving',
  'dpa-2018/schedule-3/paragraph-3': 'R-6',
  'dpa-2018/schedule-3/paragraph-4': 'R-6',
  'dpa-2018/schedule-3/paragraph-5': 'R-6 access',
  'dpa-2018/schedule-3/paragraph-6': 'R-6 access',
  'dpa-2018/schedule-3/paragraph-9': 'R-6',
  'dpa-2018/schedule-3/paragraph-10': 'R-6',
  'dpa-2018/schedule-3/paragraph-11': 'R-6 access',
  'dpa-2018/schedule-3/paragraph-12': 'R-6 access',
  'dpa-2018/schedule-3/paragraph-18': 'R-6',
  'dpa-2018/schedule-3/paragraph-19': 'R-6 access',
  'dpa-2018/schedule-3/paragraph-20': 'R-6 access',
  'dpa-2018/schedule-3/paragraph-21': 'R-6 access',
  'dpa-2018/schedule-4/paragraph-2': 'R-7',
  'dpa-2018/schedule-4/paragraph-3': 'R-7',
  'dpa-2018/schedule-4/paragraph-4': 'R-7',
  'dpa-2018/schedule-4/paragraph-5': 'R-7',
  'dpa-2018/schedule-4/paragraph-6': 'R-7',
} as const satisfies Readonly<Record<string, keyof typeof rightsSets>>;

/** The exemptions of Schedules 2 to 4 that bear on access, by citation. */
export type Exemption = keyof typeof lifts;

/**
 * What an exemption of Schedules 2 to 4 has in common with the rest of its set: it lifts a duty, so using it is a choice; it brings a
 * refusal with reasons, and a record. One that prohibits says so itself.
 */
export function lifting<const Cite extends Exemption>(cite: Cite) {
  const [, schedule = '', paragraph = ''] = cite.split('/');
  return {
    cite,
    source: `https://www.legislation.gov.uk/ukpga/2018/12/${schedule.replace('-', '/')}/${paragraph.replace('-', '/')}`,
    effect: 'exempt',
    displaces: rightsSets[lifts[cite]].elements,
    power: 'may',
    burden: 'controller',
    duties: ['uk-gdpr/article-12/4', 'practice/exemption-record'],
  } as const;
}

/** The Schedules came into force with the Act, and are read with the UK GDPR as it stands. */
export const sinceTheAct = { decision: { from: '2018-05-25' } } as const;
