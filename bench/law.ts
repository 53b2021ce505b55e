import { checkEir, checkFoia, checkPart3, checkUkGdpr } from '../src/provisions/index.ts';
import { checkSorting } from '../src/sorting/index.ts';
import { inRounds } from './rounds.ts';
import { figures, print } from './table.ts';

/** Seconds that a check of the whole law may take. */
const limit = 60;

const laws = { 'Part 3': checkPart3, 'UK GDPR': checkUkGdpr, FOIA: checkFoia, EIR: checkEir, sorting: checkSorting };

/** Prints what checking the whole law takes, one body of law after another, and how much of each is gone through. */
export async function reportLaw(rounds: number): Promise<void> {
  const rows: string[][] = [];
  let whole = 0;
  for (const [name, check] of Object.entries(laws)) {
    const [timed] = await inRounds([{ name, count: 1, run: () => check() }], rounds, 1);
    const { time, arguments: argued, checks } = check();
    const numbers = [time.combinations, argued.set, checks[0]?.looked ?? 0].map((number) => number.toLocaleString('en-GB'));
    const seconds = (timed?.each ?? Number.NaN) / 1e9;
    whole += seconds;
    rows.push([name, ...numbers, figures(seconds), '']);
  }
  print(
    'Checking the whole law',
    ['', 'combinations of dates', 'arguments', 'ways labelled', 'seconds', 'limit'],
    [...rows, ['the whole law', '', '', '', figures(whole), `${limit}`]],
  );
}
