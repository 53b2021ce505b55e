// #region sorting
import {
  parseMessage,
  sortingLaw,
  sortMessage,
  tellSortedText,
} from 'subject-access/sorting';

/** Where each thing a message asks for goes, as text; or what is wrong with the file. */
export function sorted(text: string): string {
  const read = parseMessage(JSON.parse(text));
  if (!read.ok)
    return read.problems
      .map(({ message, remedy }) => `${message}: ${remedy}`)
      .join('\n');
  return tellSortedText(sortMessage(read.value), read.value, sortingLaw);
}
// #endregion sorting
