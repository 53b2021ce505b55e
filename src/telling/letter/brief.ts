import type { Case } from '../../case/index.ts';
import type { CaseDecision } from '../../deciding/index.ts';
import type { Law } from '../law.ts';
import type { LetterWording } from '../wording/english-letters.ts';
import type { Call } from './call.ts';
import type { LeakCheck } from './gives-away.ts';
import type { LetterOptions, LetterProblem, Office, Passage } from './letter.ts';
import type { Notices } from './notices.ts';
import type { Required } from './required.ts';
import type { Written } from './written.ts';

/** Everything one letter is written from, and where what is wrong with it is noted. */
export interface Brief {
  readonly call: Call;
  readonly decision: CaseDecision;
  readonly case: Case;
  readonly law: Law;
  /** Is the request answered under another law as well, whether or not this letter speaks of it? */
  readonly answeredBeside: boolean;
  readonly notices: Notices;
  readonly required: readonly Required[];
  readonly office: Office;
  readonly options: LetterOptions;
  readonly words: LetterWording;
  readonly leak: LeakCheck;
  readonly problems: LetterProblem[];
}

/** One paragraph; nothing where there is nothing to say. */
export function text(words: string | undefined): readonly Passage[] {
  return words === undefined || words === '' ? [] : [{ is: 'text', text: words }];
}

/** A marked blank, and a note that the letter stays a draft until it is filled. */
export function blank({ problems, words, call }: Brief, what: string, path: string): string {
  if (!problems.some((one) => one.is === 'missing' && one.path === path && one.letter === call.kind))
    problems.push({ is: 'missing', letter: call.kind, path, ...words.problems.missing(what) });
  return words.phrases.blank(what);
}

/** What a named person wrote for the requester, or a blank where it gives away what is withheld. */
export function checked(brief: Brief, written: Written): string {
  const leak = brief.leak(written.text);
  if (leak === undefined) return written.text;
  const { problems, words, call } = brief;
  if (!problems.some((one) => one.is === 'gives away' && one.path === written.path && one.letter === call.kind))
    problems.push({ is: 'gives away', letter: call.kind, path: written.path, ...words.problems.givesAway(leak) });
  return words.phrases.blank(words.phrases.blanks.words);
}
