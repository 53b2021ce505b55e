// #region batch
import { decide, judgementProblems, parseCase } from 'subject-access';

/**
 * One line of NDJSON for each line of NDJSON read: a decision, or what is wrong
 * with the case. One bad case stops no other.
 */
export async function* decideAll(
  lines: AsyncIterable<string>,
): AsyncGenerator<string> {
  for await (const line of lines) {
    if (line.trim() !== '') yield `${JSON.stringify(decided(line))}\n`;
  }
}

function decided(line: string): unknown {
  const parsed = parseCase(read(line));
  if (!parsed.ok) return { problems: parsed.problems };
  const problems = judgementProblems(parsed.value);
  return problems.length > 0
    ? { case: parsed.value.id, problems }
    : decide(parsed.value);
}

function read(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined; // not JSON: parseCase says what it wanted
  }
}
// #endregion batch
