import type { Nation } from '../../src/clock/index.ts';
import { addDays, nations, requestClock } from '../../src/clock/index.ts';
import { everyReceipt } from './oracle.ts';

/** What a counter of so many days gets wrong in one year of receipts. */
interface YearOfErrors {
  readonly year: string;
  readonly receipts: number;
  readonly early: readonly Wrong[];
  readonly late: readonly Wrong[];
}

interface Wrong {
  readonly receivedOn: string;
  readonly counted: string;
  readonly lastDay: string;
}

const names: Readonly<Record<Nation, string>> = {
  'england and wales': 'England and Wales',
  scotland: 'Scotland',
  'northern ireland': 'Northern Ireland',
};

/** Compares a counter of 30 days with the clock, for every day of receipt and in every nation, as a page in Markdown. */
export function thirtyDayPage(): string {
  const counters = nations.map((nation) => `## ${names[nation]}\n\n${tableOf(yearsOf(nation, 30, 1))}`);
  const long = nations.map((nation) => `### ${names[nation]}\n\n${tableOf(yearsOf(nation, 60, 2), yearsOf(nation, 90, 2))}`);
  return `${introduction}\n${counters.join('\n\n')}\n\n${extended}\n${long.join('\n\n')}\n`;
}

const introduction = `<!-- Written by UPDATE_DOCS=1 npx vitest run test/clock/thirty-days.test.ts: do not edit by hand. -->

# Where a 30-day counter goes wrong

The law says *one month*, not 30 days: the same date of the next month, or the last day of a shorter one, and on to the next
working day (section 54 of the Data Protection Act 2018, Article 12A of the UK GDPR, Regulation 1182/71). This compares a
counter of 30 days with the clock of this library for every day of receipt since 25 May 2018, so far as bank holidays are known.

**Too late** is the dangerous kind: the counter still shows time when the law has none left. **Too early** costs the controller
days it has. For each year it says how many days of receipt go wrong and the first of them, as *received: counted, not the last
day*.
`;

const extended = `## Extended requests: 60 and 90 days

The same for a request extended by a notice in time, where the law allows it (the UK GDPR has since 25 May 2018, so its periods
are compared here). Some systems add 60 days in all, some 90; the law says three months.
`;

function yearsOf(nation: Nation, days: number, which: 1 | 2): readonly YearOfErrors[] {
  const years = new Map<string, { receipts: number; early: Wrong[]; late: Wrong[] }>();
  for (const receivedOn of everyReceipt) {
    const lastDay = lastDayOf(receivedOn, nation, which);
    if (lastDay === undefined) continue;
    const year = receivedOn.slice(0, 4);
    const found = years.get(year) ?? { receipts: 0, early: [], late: [] };
    years.set(year, found);
    found.receipts++;
    const counted = addDays(receivedOn, days);
    if (counted > lastDay) found.late.push({ receivedOn, counted, lastDay });
    if (counted < lastDay) found.early.push({ receivedOn, counted, lastDay });
  }
  return [...years].map(([year, found]) => ({ year, ...found }));
}

function lastDayOf(receivedOn: string, nation: Nation, which: 1 | 2): string | undefined {
  const answer = requestClock({ receivedOn }, { nation, regime: 'uk gdpr' });
  if (!answer.ok || answer.clock.is !== 'running') return undefined;
  return which === 1 ? answer.clock.lastDay : answer.clock.ifExtended;
}

function tableOf(...counters: readonly (readonly YearOfErrors[])[]): string {
  const titles = counters.length === 1 ? ['30 days'] : ['60 days', '90 days'];
  return titles
    .map((title, index) => {
      const rows = (counters[index] ?? []).map(({ year, receipts, late, early }) =>
        [year, `${receipts}`, `${late.length}`, first(late), `${early.length}`, first(early)].join(' | '),
      );
      const head = `| received in (${title}) | days | too late | first of them | too early | first of them |\n| --- | ---: | ---: | --- | ---: | --- |`;
      return `${head}\n${rows.map((row) => `| ${row} |`).join('\n')}`;
    })
    .join('\n\n');
}

function first([wrong]: readonly Wrong[]): string {
  return wrong === undefined ? 'none' : `${wrong.receivedOn}: ${wrong.counted}, not ${wrong.lastDay}`;
}
