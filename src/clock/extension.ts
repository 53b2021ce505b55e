import type { TimedRequest } from './asked.ts';
import type { PeriodLaw } from './law.ts';
import type { Count } from './reckon.ts';
import { hasReasons } from './reckon.ts';
import type { Rule } from './rules.ts';

/** What a notice of extension did. */
export interface ExtensionEffect {
  readonly noticeOn: string;
  /** Contested: in time by one way of counting and not by another, so not acted on. */
  readonly effect: 'two further months' | 'none' | 'contested';
  /** Why it has none, or is contested. */
  readonly because?: 'the law has none' | 'no reasons' | 'late';
  /** The last day the notice could be given, by the count acted on. */
  readonly noticeBy?: string;
  readonly rule: Rule;
}

/** Whether a notice of extension moved the last day, and if not why not. Whether it was necessary is for the controller to show. */
export function extensionEffect(
  { extension }: TimedRequest,
  law: PeriodLaw,
  acted: Count,
  counts: readonly Count[],
): ExtensionEffect | undefined {
  if (extension === undefined) return undefined;
  const { noticeOn, reasons } = extension;
  const noticeBy = acted.noticeBy === undefined ? {} : { noticeBy: acted.noticeBy };
  if (law.extension === 0) return { noticeOn, effect: 'none', because: 'the law has none', rule: law.rules.extension };
  if (!hasReasons(reasons)) return { noticeOn, effect: 'none', because: 'no reasons', ...noticeBy, rule: law.rules.notice };
  if (acted.extension !== undefined) return { noticeOn, effect: 'two further months', ...noticeBy, rule: law.rules.extension };
  const somewhere = counts.some(({ extension: added }) => added !== undefined);
  return { noticeOn, effect: somewhere ? 'contested' : 'none', because: 'late', ...noticeBy, rule: law.rules.notice };
}
