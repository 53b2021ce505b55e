import type { CaseAnswer } from '../../../../../src/cli/answering/answer.ts';
import { changesOf } from '../../../../../src/cli/answering/answer.ts';
import { changed } from '../../../../../src/cli/answering/changed.ts';
import type { InputProblem } from '../../../../../src/cli/reading/problem.ts';
import type { Supposition } from '../../../../../src/cli/supposing/suppose.ts';
import { suppose } from '../../../../../src/cli/supposing/suppose.ts';

/** One thing put otherwise: supposed, as `subject-access whatif` supposes it, or answered, as `subject-access ask` takes an answer. */
export type Setting = { readonly suppose: Supposition } | { readonly answer: CaseAnswer };

/** Puts each setting into a copy of a case file, in turn. */
export function withSettings(
  file: unknown,
  settings: readonly Setting[],
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problems: readonly InputProblem[] } {
  let value = file;
  for (const setting of settings) {
    if ('suppose' in setting) {
      const supposed = suppose(value, [setting.suppose]);
      if (!supposed.ok) return supposed;
      value = supposed.value;
    } else {
      const found = changesOf(value, setting.answer);
      if (!found.ok) return { ok: false, problems: [{ file: 'the answer', message: found.message, remedy: found.remedy }] };
      value = found.changes.reduce((before, { at, value: to }) => changed(before, at, to), value);
    }
  }
  return { ok: true, value };
}
