export type {
  BlockName,
  EnvironmentalLetterKind,
  InformationLetterKind,
  Letter,
  LetterBlock,
  LetterKind,
  LetterOptions,
  LetterProblem,
  Letters,
  LetterTemplates,
  LetterWording,
  Office,
  Passage,
  SlotName,
  Template,
  UkGdprLetterKind,
} from './telling/index.ts';
export { englishLetters, letterHtml, letterHtmlFragment, letterMarkdown, lettersFor, letterText } from './telling/index.ts';
