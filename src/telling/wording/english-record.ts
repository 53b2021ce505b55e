import { record } from './english/record.ts';
import { english } from './english.ts';

/** Every sentence of a record, in English. Apart from the rest, so that telling a decision carries none of it. */
export const englishRecord = /* @__PURE__ */ (() => ({ ...english, record }))();

/** The catalogue of wording for records; another language is another value of this type. */
export type RecordWording = typeof englishRecord;
