import type { Case } from '../../src/case/index.ts';
import { decide } from '../../src/deciding/index.ts';
import { law } from '../../src/provisions/index.ts';
import { addToRecord, recordDecision, recordText } from '../../src/recording/index.ts';
import {
  scheduleCsv,
  scheduleHtml,
  scheduleNdjson,
  scheduleOf,
  scheduleText,
  tellHtml,
  tellRecordHtml,
  tellRecordMarkdown,
  tellRecordText,
  traceDiagram,
  traceHtml,
  traceMarkdown,
  traceText,
} from '../../src/telling/index.ts';
import { protecting, sampleCase } from './sample.ts';

/** The sample with a text in every place a case has for one. */
function withText(text: string): Case {
  const case_ = sampleCase({ judgements: [protecting(['3'])] });
  const signed = { by: text, role: text, on: '2026-10-28' };
  return {
    ...case_,
    id: `c ${text}`,
    title: text,
    request: { ...case_.request, text },
    controller: { ...case_.controller, name: text, decides: { name: text, role: text } },
    people: case_.people.map((person) => ({ ...person, name: text })),
    items: case_.items.map((item) => ({
      ...item,
      title: text,
      system: text,
      origin: text,
      tracks: item.tracks.map((track) => ({ ...track, segments: track.segments.map((segment) => ({ ...segment, text })) })),
    })),
    searches: [{ system: text, searchable: 'no', result: 'found', limit: text }],
    screenings: (case_.screenings ?? []).map((screening) => ({ ...screening, signed })),
    roleScreenings: (case_.roleScreenings ?? []).map((screening) => ({ ...screening, reasons: text, signed })),
    judgements: (case_.judgements ?? []).map((judgement) => ({
      ...judgement,
      reasons: text,
      reasonsForRequester: text,
      factors: { '*': text },
      until: [{ event: text }],
      signed,
    })),
  };
}

/** Every form of everything, of a case with one text throughout. */
export function formsOf(text: string) {
  const case_ = withText(text);
  const decision = decide(case_);
  const recorded = recordDecision({ case: case_, decision, law, signed: { by: text, role: text, on: '2026-11-02' } });
  if (!recorded.ok) throw new Error(JSON.stringify(recorded.problems));
  const judgement = {
    ...protecting(['3']),
    id: 'other',
    reasons: text,
    signed: { by: 'Somebody Else', role: text, on: '2026-11-03' },
  };
  const added = addToRecord(recorded.record, { is: 'dissent', of: 1, judgement });
  if (!added.ok) throw new Error(JSON.stringify(added.problems));
  const { record } = added;
  const regulator = scheduleOf(decision, case_, law, { for: 'regulator' });
  const requester = scheduleOf(decision, case_, law, { for: 'requester' });
  return {
    html: [
      tellRecordHtml(record),
      traceHtml(decision, case_, law),
      tellHtml(decision, case_, law),
      scheduleHtml(regulator),
      scheduleHtml(requester),
    ],
    markdown: [tellRecordMarkdown(record), traceMarkdown(decision, case_, law)],
    text: [tellRecordText(record), traceText(decision, case_, law), scheduleText(regulator), scheduleText(requester)],
    csv: [scheduleCsv(regulator), scheduleCsv(requester)],
    ndjson: [scheduleNdjson(regulator), scheduleNdjson(requester)],
    mermaid: [traceDiagram(decision, case_, law)],
    record: recordText(record),
  };
}
