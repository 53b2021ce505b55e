import type { CheckName, Fault, FaultKind } from '../../../reasoning/index.ts';
import { count, grouped } from './lists.ts';

type Says = (fault: Required<Pick<Fault, 'at' | 'names'>>) => string;

/** What each check holds the law to, and what it counts. */
const checks: Readonly<Record<CheckName, { readonly holds: string; readonly counts: string }>> = {
  gaps: { holds: 'No gap but those that are listed', counts: 'ways' },
  conflicts: { holds: 'Nothing owed and kept back at once', counts: 'ways' },
  'dead law': { holds: 'Every version of every rule decides some case', counts: 'versions' },
  conditions: { holds: 'Every condition matters in some case (masking MC/DC)', counts: 'leaves' },
  order: { holds: 'Nothing turns on the order of writing', counts: 'labellings' },
  directions: { holds: 'Every declared direction is kept', counts: 'directions' },
  citations: { holds: 'Citations and addresses are well formed', counts: 'rules' },
  references: { holds: 'Whatever a rule names is there', counts: 'references' },
  limbs: { holds: 'Every limb is used, and only those declared', counts: 'limbs' },
  dates: { holds: 'Every day exists, and no window ends before it begins', counts: 'days' },
  quotes: { holds: 'Every limb has its words, or is marked as in ours', counts: 'limbs' },
  judgements: { holds: 'Every judgement has a test and factors', counts: 'judgements' },
  told: { holds: 'Every provision is told to someone it may be told to', counts: 'provisions' },
};

/** What is wrong, by kind. */
const faults: Readonly<Record<FaultKind, Says>> = {
  'nothing stands': ({ at }) => `${at}: no rule has anything to say of it.`,
  'not in force and not listed': ({ at }) => `${at} is not in force, and no listing says why.`,
  'in force and listed as not': ({ at }) => `${at} is in force, and is listed as not being so.`,
  'duty named and not in force': ({ at, names }) => `${at} brings ${names[0]}, which is not in force then.`,
  'listing never met': ({ at }) => `An absence is listed that is never met: ${at}.`,
  'owed and kept back': ({ at }) => `${at}: something is owed and kept back, and neither gives way.`,
  'two versions at once': ({ at }) => `${at} has two versions in force at once.`,
  'version never chosen': ({ at, names }) => `${at}: no dates choose version ${names[0]}.`,
  'version decides nothing': ({ at, names }) => `${at}: version ${names[0]} decides no case.`,
  'bears on nothing': ({ at, names }) => `${at} is ${names[0]}, and bears on no element.`,
  'leaves nothing unsaid': ({ at, names }) => `${at}: version ${names[0]} takes nothing out of any notice.`,
  'duty never brought': ({ at, names }) => `${at}: nothing brings version ${names[0]} of this duty about.`,
  'condition never matters': ({ at, names }) => `${at}: ${names.join(' on ')} matters in no case.`,
  'value never matters': ({ at, names }) => `${at}: ${names.slice(0, 2).join(' on ')} being “${names[2]}” matters in no case.`,
  'order changes the graph': ({ at, names }) => `${at}: what displaces what differs in order ${names[0]}.`,
  'order changes the version': ({ at, names }) => `${at}: the same dates choose another version in order ${names[0]}.`,
  'order changes the argument': ({ at, names }) => `${at}: the argument comes to something else in order ${names[0]}.`,
  'moves the other way': ({ at, names }) => `${at}: moving ${names[0]} to “${names[1]}” does not only what was declared (${names[2]}).`,
  'direction never seen': ({ at, names }) => `${at}: no move to “${names[0]}” ever does what is declared of it (${names[1]}).`,
  'citation malformed': ({ at }) => `${at} is no citation in the form used here.`,
  'limb malformed': ({ at, names }) => `${at}: “${names[0]}” is no number of a limb.`,
  'source malformed': ({ at, names }) => `${at}: “${names[0]}” is no web address.`,
  'source of another unit': ({ at, names }) => `${at}: ${names[0]} is not where it is published.`,
  'resolves to nothing': ({ at, names }) => `${at} names ${names[0]}, which is not there.`,
  'brought and never for': ({ at, names }) => `${at} brings ${names[0]}, which says that it never does.`,
  'limb never used': ({ at, names }) => `${at}: no version uses limb ${names[0]}.`,
  'limb not declared': ({ at, names }) => `${at}: limb ${names[0]} is used and has no words.`,
  'no such day': ({ at, names }) => `${at}: “${names[0]}” is no day in the calendar.`,
  'ends before it begins': ({ at, names }) => `${at}: a window of ${names[0]} runs from ${names[1]} to ${names[2]}.`,
  'never in force': ({ at }) => `${at} has no version.`,
  'no words': ({ at, names }) => (names.length === 0 ? `${at} has no limbs.` : `${at}: limb ${names[0]} has no words.`),
  'our words unmarked': ({ at }) => `${at} is no enactment, and its words are not marked as ours.`,
  'no factors': ({ at }) => `${at} is a judgement without factors, or with one that is not put in words.`,
  'no test': ({ at }) => `${at} is a judgement without a test.`,
  'judgement of nothing': ({ at }) => `${at} is judged, and no rule turns on it.`,
  'told to nobody': ({ at }) => `${at} is told to nobody.`,
  'told to the requester': ({ at }) => `${at} protects something, and is told to the requester.`,
  'too large to check': ({ at }) => `${at} turns on too much to go through every case.`,
};

/** The bodies of law that are checked, by the names they go by on the command line. */
const laws: Readonly<Record<string, string>> = {
  'part-3': 'Access under Part 3 of the Data Protection Act 2018',
  'uk-gdpr': 'Access under the UK GDPR and its exemptions',
  'foia-2000': 'The Freedom of Information Act 2000',
  'eir-2004': 'The Environmental Information Regulations 2004',
  sorting: 'The law that messages are sorted by',
};

/** What is said of a check of the law. */
export const check = {
  title: (law: string | undefined): string =>
    law === undefined ? 'The law, checked as a whole' : `${laws[law] ?? law}, checked as a whole`,
  columns: ['Check', 'Looked at', 'Faults'],
  holds: (name: CheckName): string => checks[name].holds,
  counts: ({ check, looked }: { readonly check: CheckName; readonly looked: number }): string =>
    `${grouped(looked)} ${checks[check].counts}`,
  number: (number: number): string => grouped(number),
  time: ({ days, combinations, laws }: { readonly days: number; readonly combinations: number; readonly laws: number }): string =>
    `${grouped(combinations)} combinations of event dates, from ${grouped(days)} days on either side of a change, fall in ${grouped(laws)} different ways.`,
  arguments: ({
    set,
    shapes,
    patterns,
    ways,
  }: {
    readonly set: number;
    readonly shapes: number;
    readonly patterns: number;
    readonly ways: number;
  }): string =>
    `${grouped(set)} arguments about elements, of ${grouped(shapes)} shapes. The largest turns on facts with ${grouped(patterns)} patterns; its rules come out in ${grouped(ways)} ways, and each was gone through.`,
  listed: (number: number): string => `${count(number, 'absence is', 'absences are')} listed with a reason: --json prints them.`,
  scenarios: (number: number): string => `${grouped(number)} pairs of cases show the conditions to matter: --scenarios prints them.`,
  sound: 'Nothing wrong.',
  faults: (number: number): string => `${count(number, 'fault')}.`,
  fault: ({ is, at, names = [] }: Fault): string => faults[is]({ at, names }),
  dates: (dates: readonly (readonly [event: string, day: string])[]): string =>
    `On ${dates.map(([event, day]) => `${event} ${day}`).join(', ')}.`,
  facts: (facts: readonly (readonly [fact: string, value: string])[]): string =>
    `Where ${facts.map(([fact, value]) => `${fact} is ${value}`).join('; ')}.`,
};
