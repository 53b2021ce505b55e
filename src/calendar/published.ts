import file from './bank-holidays.json' with { type: 'json' };
import type { Holiday, Holidays } from './holidays.ts';
import { holidaysOf } from './holidays.ts';
import { divisions, nations } from './nations.ts';

/** Days appointed for one nation that the published file leaves out, each with where it is known from. */
export const appointed: readonly Holiday[] = [
  {
    day: '2026-06-15',
    title: 'World Cup bank holiday',
    nation: 'scotland',
    source: 'https://www.wired-gov.net/wg/news.nsf/articles/world+cup+bank+holiday+confirmed+05022026150500?open',
  },
];

/** The bank holidays this library comes with: the government's own file as it stood in August 2026, and what it leaves out. */
export const bankHolidays: Holidays = /* @__PURE__ */ published();

function published(): Holidays {
  const listed = nations.flatMap((nation) =>
    file[divisions[nation]].events.map(({ date, title }): Holiday => ({ day: date, title, nation })),
  );
  return holidaysOf([...listed, ...appointed], '2018-01-01', '2028-12-31');
}
