export type * from './case/index.ts';
export { caseFormat, caseJsonSchema, parseCase } from './case/index.ts';
export type * from './deciding/index.ts';
export { compare, decide, judgementProblems } from './deciding/index.ts';
export type * from './provisions/index.ts';
export { law } from './provisions/index.ts';
export type * from './reasoning/index.ts';
export type * from './telling/index.ts';
export {
  forAudience,
  scheduleCsv,
  scheduleHtml,
  scheduleNdjson,
  scheduleOf,
  scheduleText,
  tellHtml,
  tellMarkdown,
  tellText,
  traceDiagram,
  traceHtml,
  traceMarkdown,
  traceText,
} from './telling/index.ts';
