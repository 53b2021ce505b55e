export type { BlockName, Letter, LetterBlock, LetterKind, Passage } from '../telling/index.ts';
export { letterDocx } from './letter-docx.ts';
