// #region advice
import {
  decide,
  judgementProblems,
  law,
  parseCase,
  tellText,
} from 'subject-access';

/** The advice on a case file, or everything that is wrong with it, a line each. */
export function adviceOn(text: string): string {
  const parsed = parseCase(JSON.parse(text));
  const problems = parsed.ok ? judgementProblems(parsed.value) : parsed.problems;
  if (!parsed.ok || problems.length > 0) {
    return problems
      .map(({ path, message, remedy }) => `${path}: ${message}\n  ${remedy}`)
      .join('\n');
  }
  return tellText(decide(parsed.value), parsed.value, law);
}
// #endregion advice
