// #region replying
import type { Case } from 'subject-access';
import { decide, law } from 'subject-access';
import { letterHtml, lettersFor } from 'subject-access/letters';

/**
 * Each letter that a case calls for, as a page that prints on A4, with whatever
 * still stops one from being sent.
 */
export function letters(of: Case): {
  readonly pages: ReadonlyMap<string, string>;
  readonly stops: readonly string[];
} {
  const { letters, problems } = lettersFor(decide(of), of, law, {
    office: {
      name: 'Information Rights, Exampleshire Police',
      email: 'rights@exampleshire.example',
    },
  });
  return {
    pages: new Map(letters.map((letter) => [letter.kind, letterHtml(letter)])),
    stops: problems.map(
      ({ path, message, remedy }) => `${path}: ${message}. ${remedy}`,
    ),
  };
}
// #endregion replying
