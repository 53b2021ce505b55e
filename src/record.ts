export type * from './case/index.ts';
export type * from './deciding/index.ts';
export type * from './reasoning/index.ts';
export type * from './recording/index.ts';
export {
  addToRecord,
  deleteRecord,
  emptyRegister,
  keepRecord,
  parseAddition,
  readRecord,
  readRegister,
  recordDecision,
  recordFormat,
  recordJsonSchema,
  recordText,
  registerText,
  verifyRecord,
  verifyRegister,
} from './recording/index.ts';
export type { RecordWording, TellRecordOptions } from './telling/index.ts';
export { groundsJsonLd, tellRecordHtml, tellRecordMarkdown, tellRecordText } from './telling/index.ts';
