import type { Path } from '../problem.ts';
import type { Report } from './report.ts';

/** Reports a day that comes before another which it must follow. Days of the form `YYYY-MM-DD` compare as text. */
export function notBefore(day: string | undefined, at: Path, earlier: string | undefined, what: string, report: Report): void {
  if (day === undefined || earlier === undefined || day >= earlier) return;
  report(at, {
    code: 'date',
    message: `expected a day not before ${what}, \`${earlier}\`, found \`${day}\``,
    remedy: 'correct whichever of the two days is wrong',
  });
}

/** Reports a day that comes after another which it must not pass. */
export function notAfter(day: string | undefined, at: Path, later: string | undefined, what: string, report: Report): void {
  if (day === undefined || later === undefined || day <= later) return;
  report(at, {
    code: 'date',
    message: `expected a day not after ${what}, \`${later}\`, found \`${day}\``,
    remedy: 'correct whichever of the two days is wrong',
  });
}
