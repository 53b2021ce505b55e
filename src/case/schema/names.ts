import type { Fault } from '../problem.ts';
import { found } from '../wording.ts';

/** What is wrong with the names that things are kept under, where something is. */
export function soundKeys(keys: readonly string[]): Fault | undefined {
  const unsound = keys.find((key) => key.trim() === '' || key.length > 200);
  if (unsound === undefined) return undefined;
  return {
    code: 'value',
    message: `expected each name to be text of 1 to 200 characters, found ${found(unsound)}`,
    remedy: 'use the name of the test, the factor or the fact',
  };
}
