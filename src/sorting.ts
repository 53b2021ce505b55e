export type { Answer, CaseProblem, Known } from './case/index.ts';
export type { Because, Decision, Duty, Finding } from './deciding/index.ts';
export type * from './sorting/index.ts';
export {
  checkSorting as checkSortingLaw,
  messageFormat,
  messageJsonSchema,
  parseMessage,
  sortingLaw,
  sortMessage,
} from './sorting/index.ts';
export {
  type SortingLaw,
  type SortingWording,
  type TellSortedOptions,
  type TellSortedTextOptions,
  tellSortedHtml,
  tellSortedMarkdown,
  tellSortedText,
} from './telling/index.ts';
