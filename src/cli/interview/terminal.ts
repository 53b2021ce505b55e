import { confirm, isCancel, log, multiselect, select, text } from '@clack/prompts';
import { safeText } from '../../telling/index.ts';
import { safeLines } from '../safe-lines.ts';
import type { Choice, Interviewer } from './interviewer.ts';
import { Stopped } from './interviewer.ts';

/** Most choices shown at once: the rest scroll. */
const most = 12;

/**
 * Puts questions to a person at a terminal, with the arrow keys, space and return. Escape and Ctrl-C stop the interview. Nothing
 * from a case reaches the terminal with its control characters.
 */
export function terminalInterviewer(input: NodeJS.ReadStream, output: NodeJS.WriteStream): Interviewer {
  const terminal = { input, output };
  return {
    note: async (shown, title) => {
      const lines = safeLines(shown);
      if (title === undefined) log.message(lines, { output });
      else log.step(`${safeText(title)}\n${lines}`, { output });
    },
    select: async ({ message, choices }) =>
      unlessStopped(await select({ ...terminal, message: safeText(message), options: choices.map(safely), maxItems: most })),
    multiselect: async ({ message, choices, initial = [], required = false }) =>
      unlessStopped(
        await multiselect({
          ...terminal,
          message: safeText(message),
          options: choices.map(safely),
          initialValues: initial,
          required,
          maxItems: most,
        }),
      ),
    text: async ({ message, initial = '', check }) =>
      unlessStopped(
        await text({ ...terminal, message: safeText(message), initialValue: initial, validate: (typed) => check?.(typed ?? '') }),
      ),
    confirm: async ({ message, initial = true }) =>
      unlessStopped(await confirm({ ...terminal, message: safeText(message), initialValue: initial })),
  };
}

function safely({ value, label }: Choice): Choice {
  return { value, label: safeText(label) };
}

function unlessStopped<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (isCancel(answer)) throw new Stopped();
  return answer as Exclude<Answer, symbol>;
}
