import type { Section } from './fragment.ts';
import type { ToldLetter, View } from './session.ts';
import type { Switch } from './switches.ts';

/** What a page of an example shows before anything on it is changed: worked out when the site is built, and readable without a script. */
export interface FirstView {
  /** The case file it begins with. */
  readonly name: string;
  readonly view: View;
  readonly argument: readonly Section[];
  readonly letters: readonly ToldLetter[];
  readonly switches: readonly Switch[];
}
