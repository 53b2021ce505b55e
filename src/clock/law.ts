import type { ClockProblem } from './problem.ts';
import type { Rule } from './rules.ts';
import { at, rules } from './rules.ts';

/** The law a request is answered under. */
export type Regime = 'part 3' | 'uk gdpr' | 'part 4';

/** How long there is, by the day of receipt. Periods are in whole calendar months. */
export interface PeriodLaw {
  readonly regime: Regime;
  /** Civil days of receipt this version is for, both included. */
  readonly receipt: { readonly from: string; readonly to?: string };
  /** Further months open by a notice with reasons, given within the first: 0 where there are none. */
  readonly extension: 0 | 2;
  /** Does time stop while further information reasonably required is awaited? */
  readonly pauses: boolean;
  /** Is there an older count by the ICO, from the day after receipt? */
  readonly countedFromDayAfter: boolean;
  readonly rules: {
    readonly period: Rule;
    readonly relevantTime: Rule;
    readonly month: Rule;
    readonly extension: Rule;
    readonly notice: Rule;
    readonly pause: Rule;
  };
}

const s54 = 'ukpga/2018/12/section/54';
const s94 = 'ukpga/2018/12/section/94';
const article12 = 'eur/2016/679/article/12';
const article12A = 'eur/2016/679/article/12A';
const saved = at('uksi/2026/82/regulation/4', 'SI 2026/82 reg 4: section 76 does not reach requests received before 5 February 2026');
const inAct = { ...rules.correspondingDate, cite: `DPA 2018 s205(2); ${rules.correspondingDate.cite}` };
const inArticle4A = { ...rules.correspondingDate, cite: `UK GDPR Art 4A; ${rules.correspondingDate.cite}` };

/** The periods for answering a request, each with the days of receipt it is for. */
export const periodLaws: readonly PeriodLaw[] = [
  {
    regime: 'part 3',
    receipt: { from: '2018-05-25', to: '2026-02-04' },
    extension: 0,
    pauses: false,
    countedFromDayAfter: true,
    rules: {
      period: at(s54, 'DPA 2018 s54(2), as it stood before 5 February 2026'),
      relevantTime: at(s54, 'DPA 2018 s54(3)'),
      month: inAct,
      extension: saved,
      notice: saved,
      pause: saved,
    },
  },
  {
    regime: 'part 3',
    receipt: { from: '2026-02-05' },
    extension: 2,
    pauses: true,
    countedFromDayAfter: true,
    rules: {
      period: at(s54, 'DPA 2018 s54(2)'),
      relevantTime: at(s54, 'DPA 2018 s54(3)'),
      month: inAct,
      extension: at(s54, 'DPA 2018 s54(3A)'),
      notice: at(s54, 'DPA 2018 s54(3B)'),
      pause: at(s54, 'DPA 2018 s54(3C)(b)'),
    },
  },
  ...(
    [
      [{ from: '2018-05-25', to: '2025-08-19' }, rules.icoMonth],
      [{ from: '2025-08-20', to: '2026-02-04' }, inArticle4A],
    ] as const
  ).map(
    ([receipt, month]): PeriodLaw => ({
      regime: 'uk gdpr',
      receipt,
      extension: 2,
      pauses: false,
      countedFromDayAfter: false,
      rules: {
        period: at(article12, 'UK GDPR Art 12(3), as it stood before 5 February 2026'),
        relevantTime: rules.icoStart,
        month,
        extension: at(article12, 'UK GDPR Art 12(3), as it stood before 5 February 2026'),
        notice: at(article12, 'UK GDPR Art 12(3), as it stood before 5 February 2026'),
        pause: saved,
      },
    }),
  ),
  {
    regime: 'uk gdpr',
    receipt: { from: '2026-02-05' },
    extension: 2,
    pauses: true,
    countedFromDayAfter: false,
    rules: {
      period: at(article12A, 'UK GDPR Art 12(3), 12A(1)'),
      relevantTime: at(article12A, 'UK GDPR Art 12A(2)'),
      month: inArticle4A,
      extension: at(article12A, 'UK GDPR Art 12A(3)'),
      notice: at(article12A, 'UK GDPR Art 12A(4)'),
      pause: at(article12A, 'UK GDPR Art 12A(5)(b)'),
    },
  },
  ...(
    [
      [{ from: '2018-05-25', to: '2026-02-04' }, 0],
      [{ from: '2026-02-05' }, 2],
    ] as const
  ).map(
    ([receipt, extension]): PeriodLaw => ({
      regime: 'part 4',
      receipt,
      extension,
      // Information asked for under s94(5) starts the time; nothing asked later stops it.
      pauses: false,
      countedFromDayAfter: false,
      rules: {
        period: at(s94, 'DPA 2018 s94(10), (14)'),
        relevantTime: at(s94, 'DPA 2018 s94(14)'),
        month: inAct,
        extension: extension === 0 ? saved : at(s94, 'DPA 2018 s94(14A)'),
        notice: extension === 0 ? saved : at(s94, 'DPA 2018 s94(14B)'),
        pause: at(s94, 'DPA 2018 s94: there is no pause'),
      },
    }),
  ),
];

/** The first day of receipt any of these periods is for. */
const firstDay = '2018-05-25';

/** The period in force for a request received on a day, or why there is none. */
export function lawFor(regime: Regime, receivedOn: string): PeriodLaw | ClockProblem {
  for (const law of periodLaws) {
    if (law.regime === regime && receivedOn >= law.receipt.from && (law.receipt.to === undefined || receivedOn <= law.receipt.to))
      return law;
  }
  if (receivedOn < firstDay) {
    const message = `a request received on ${receivedOn} came before ${firstDay}, when this law began`;
    return { code: 'before the law', at: 'receivedOn', message, remedy: 'the Data Protection Act 1998 governs it: take advice' };
  }
  const message = `expected \`part 3\`, \`uk gdpr\` or \`part 4\`, found \`${String(regime).slice(0, 40)}\``;
  return { code: 'regime', at: 'regime', message, remedy: 'say under which law the request is answered' };
}
