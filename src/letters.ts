export type {
  BlockName,
  InformationLetterKind,
  Letter,
  LetterBlock,
  LetterKind,
  LetterOptions,
  LetterProblem,
  Letters,
  LetterTemplates,
  Office,
  Passage,
  SlotName,
  Template,
  UkGdprLetterKind,
} from './telling/index.ts';
export { letterHtml, letterHtmlFragment, letterMarkdown, lettersFor, letterText } from './telling/index.ts';
