import { InvalidArgumentError } from 'commander';

/** A day as it is typed, whose place in the calendar the case is asked of. */
export function dayOf(text: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) throw new InvalidArgumentError('write a day as YYYY-MM-DD.');
  return text;
}
