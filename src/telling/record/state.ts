import type { CaseRecord } from '../../recording/index.ts';
import type { Line } from '../page.ts';
import type { RecordWording } from '../wording/english-record.ts';
import { signedText } from './judgement.ts';

/** How a record stands: who signed the latest decision, who approved it, and whether anything in it has been overridden since. */
export function stateLines({ revisions }: CaseRecord, words: RecordWording): readonly Line[] {
  const { record } = words;
  const latest = revisions.filter((one) => one.is === 'decision').at(-1);
  if (latest === undefined || latest.is !== 'decision') return [];
  if (latest.signed === undefined) return [{ text: record.draft, tone: 'open' }];
  const after = revisions.filter((one) => one.is !== 'decision' && one.of === latest.sequence);
  const approvals = after.flatMap((one) => (one.is === 'approval' ? [one.signed] : []));
  const overrides = after.flatMap((one) => (one.is === 'override' ? [one.judgement.signed] : []));
  return [
    { text: record.signed(signedText({ words }, latest.signed)), tone: 'strong' },
    ...(approvals.length === 0
      ? [{ text: record.notApproved }]
      : approvals.map((signed) => ({ text: record.approved(signedText({ words }, signed)) }))),
    ...overrides.map((signed) => ({ text: record.overridden(signedText({ words }, signed)), tone: 'open' as const })),
  ];
}
