import { checkPart3 } from '../src/provisions/index.ts';
import { inRounds } from './rounds.ts';
import { figures, print } from './table.ts';

/** Seconds that a check of the whole law may take. */
const limit = 60;

/** Prints what checking the whole law takes, and how much of it is gone through. */
export async function reportLaw(rounds: number): Promise<void> {
  const [timed] = await inRounds([{ name: 'the whole law', count: 1, run: () => checkPart3() }], rounds, 1);
  const { time, arguments: argued, checks } = checkPart3();
  const ways = checks[0]?.looked ?? 0;
  const numbers = [time.combinations, argued.set, ways].map((number) => number.toLocaleString('en-GB'));
  const seconds = (timed?.each ?? Number.NaN) / 1e9;
  print(
    'Checking the whole law',
    ['', 'combinations of dates', 'arguments', 'ways labelled', 'seconds', 'limit'],
    [['the whole law', ...numbers, figures(seconds), `${limit}`]],
  );
}
