import { trace } from './english/trace.ts';
import { english } from './english.ts';

/** Every sentence of an argument set out, in English. Apart from the rest, so that telling a decision carries none of it. */
export const englishTrace = /* @__PURE__ */ (() => ({ ...english, trace }))();

/** The catalogue of wording for arguments; another language is another value of this type. */
export type TraceWording = typeof englishTrace;
