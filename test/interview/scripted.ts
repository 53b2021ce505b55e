import type { Interviewer } from '../../src/cli/interview/interviewer.ts';
import { Stopped } from '../../src/cli/interview/interviewer.ts';

/** One answer of a script: to the first question whose words match, in order. */
export interface Line {
  /** Words the question must hold. */
  readonly to: RegExp;
  /** A choice by value or by words of its label, several of them, a text, or yes and no; or to stop there. */
  readonly say: string | readonly string[] | boolean | typeof stop;
}

/** The person closes the terminal, or presses Ctrl-C. */
export const stop = Symbol('stop');

/** What was put to the person, and what was shown. */
export interface Record {
  readonly asked: string[];
  readonly shown: string[];
}

/**
 * An interviewer that answers from a script. Where the script has nothing for a question it takes what a person would by pressing
 * return: the first choice, everything offered, the text already there.
 */
export function scripted(lines: readonly Line[]): {
  readonly interviewer: Interviewer;
  readonly record: Record;
  readonly left: () => readonly Line[];
} {
  const left = [...lines];
  const record: Record = { asked: [], shown: [] };
  const answer = (message: string): Line['say'] | undefined => {
    record.asked.push(message);
    if (record.asked.length > 2000) throw new Error(`the interview does not end: ${message}`);
    const found = left.findIndex(({ to }) => to.test(message));
    const [line] = found < 0 ? [] : left.splice(found, 1);
    if (line?.say === stop) throw new Stopped();
    return line?.say;
  };
  const chosen = (choices: readonly { readonly value: string; readonly label: string }[], said: string, message: string): string => {
    const found = choices.find(({ value }) => value === said) ?? choices.find(({ label }) => label.includes(said));
    if (found === undefined) throw new Error(`${message} has no choice ${said}: ${choices.map(({ label }) => label).join('; ')}`);
    return found.value;
  };
  const interviewer: Interviewer = {
    note: async (text, title) => {
      record.shown.push(title === undefined ? text : `${title}\n${text}`);
    },
    select: async ({ message, choices }) => {
      const said = answer(message);
      return typeof said === 'string' ? chosen(choices, said, message) : (choices[0]?.value ?? '');
    },
    multiselect: async ({ message, choices, initial = [] }) => {
      const said = answer(message);
      return Array.isArray(said) ? said.map((one: string) => chosen(choices, one, message)) : initial;
    },
    text: async ({ message, initial = '', check }) => {
      const said = answer(message);
      const text = typeof said === 'string' ? said : initial;
      const wrong = check?.(text);
      if (wrong !== undefined) throw new Error(`${message} ${text}: ${wrong}`);
      return text;
    },
    confirm: async ({ message, initial = true }) => {
      const said = answer(message);
      return typeof said === 'boolean' ? said : initial;
    },
  };
  return { interviewer, record, left: () => left };
}
