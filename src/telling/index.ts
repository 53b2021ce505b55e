export { forAudience, type ToldDecision, withFindingsFor } from './audience/for-audience.ts';
export type { GivenElement, GivenPart, ToldFinding, ToldToRequester } from './audience/told-to-requester.ts';
export type { Decided, Supposed } from './comparing/beside.ts';
export { type Compared, tellComparisonMarkdown, tellComparisonText } from './comparing/tell.ts';
export { type Questioning, questioning, tellChangesText } from './interview/tell.ts';
export { groundsJsonLd } from './jsonld/grounds.ts';
export type { Law, LawAuthority, LawDuty, LawFact, LawProvision } from './law.ts';
export { tellLawCheck } from './law-check.ts';
export { letterHtml, letterHtmlFragment } from './letter/as-html.ts';
export { letterMarkdown } from './letter/as-markdown.ts';
export { letterText } from './letter/as-text.ts';
export type {
  Letter,
  LetterBlock,
  LetterOptions,
  LetterProblem,
  Letters,
  LetterTemplates,
  Office,
  Passage,
} from './letter/letter.ts';
export { lettersFor } from './letter/letters-for.ts';
export type { Tone } from './page.ts';
export { type LawTextOptions, lawDiagram, lawMarkdown, lawText, noDiagramText, notFoundText } from './provision/tell-law.ts';
export type { LawTold } from './provision/told.ts';
export { type TellRecordOptions, tellRecordHtml, tellRecordMarkdown, tellRecordText } from './record/tell.ts';
export { safeText } from './safe-text.ts';
export type { Schedule, ScheduleRow } from './schedule/schedule.ts';
export { type ScheduleOptions, scheduleCsv, scheduleHtml, scheduleNdjson, scheduleOf, scheduleText } from './schedule/tell.ts';
export type { SortingLaw } from './sorting/matter.ts';
export {
  type TellSortedOptions,
  type TellSortedTextOptions,
  tellSortedHtml,
  tellSortedMarkdown,
  tellSortedText,
} from './sorting/tell.ts';
export { type TellOptions, type TellTextOptions, tellHtml, tellMarkdown, tellText } from './tell.ts';
export { plain, type Styler } from './text/styler.ts';
export { type TraceOptions, traceDiagram, traceHtml, traceMarkdown, traceText } from './trace/tell.ts';
export type { LawWording } from './wording/english-law.ts';
export { englishLetters, type LetterWording } from './wording/english-letters.ts';
export type { RecordWording } from './wording/english-record.ts';
export type { ScheduleWording } from './wording/english-schedule.ts';
export type { SortingWording } from './wording/english-sorting.ts';
export type { TraceWording } from './wording/english-trace.ts';
export { english, type WholeWording, type Wording, wholeEnglish } from './wording/index.ts';
export type {
  BlockName,
  EnvironmentalLetterKind,
  InformationLetterKind,
  LetterKind,
  SlotName,
  Template,
  UkGdprLetterKind,
} from './wording/letter-parts.ts';
