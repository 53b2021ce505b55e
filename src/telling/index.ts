export { tellMarkdown, type TellOptions, tellText, type TellTextOptions } from './tell.ts';
export type { Law, LawAuthority, LawDuty, LawFact, LawProvision } from './law.ts';
export type { Tone } from './page.ts';
export { plain, type Styler } from './text/styler.ts';
export { english, type Wording } from './wording/index.ts';
