export { forAudience, type ToldDecision } from './audience/for-audience.ts';
export type { GivenElement, GivenPart, ToldFinding, ToldToRequester } from './audience/told-to-requester.ts';
export type { Law, LawAuthority, LawDuty, LawFact, LawProvision } from './law.ts';
export { tellLawCheck } from './law-check.ts';
export type { Tone } from './page.ts';
export { safeText } from './safe-text.ts';
export { type TellOptions, type TellTextOptions, tellMarkdown, tellText } from './tell.ts';
export { plain, type Styler } from './text/styler.ts';
export { english, type Wording } from './wording/index.ts';
