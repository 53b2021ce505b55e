import { describe, expect, it } from 'vitest';
import type { Segment } from '../../src/case/index.ts';
import { parseCase } from '../../src/case/index.ts';
import { decide, judgementProblems } from '../../src/deciding/index.ts';

const signed = { by: 'A. Placeholder', role: 'disclosure officer', on: '2026-10-20' };
const about = { people: ['robin'], complete: 'yes' } as const;
const spoken = (id: string, from: number, speaker = 'neighbour'): Segment => ({ id, from, to: from + 10_000, speaker, discussed: about });

/** A judgement over the run 1..3, signed on 20 October, and a stretch in the midst of it that may have been described since. */
function caseWith(middle: Segment) {
  const read = parseCase({
    format: 'subject-access/case@1',
    id: 'doorstep',
    synthetic: true,
    decidedOn: '2026-11-02',
    request: { receivedOn: '2026-10-12', channel: 'email', text: 'All footage of me', identity: { doubted: 'no' } },
    controller: { name: 'Vale Police', jurisdiction: 'england and wales', competentAuthority: 'schedule 7' },
    dataSubject: 'robin',
    people: [
      { id: 'robin', role: 'data subject' },
      { id: 'dale', role: 'police officer', capacity: 'on duty' },
      { id: 'neighbour', role: 'witness', consent: 'refused' },
    ],
    items: [
      {
        id: 'video',
        kind: 'body-worn video',
        title: 'Visit to Sample Street',
        purpose: 'law enforcement',
        relates: 'content',
        origin: 'dale',
        flags: [],
        tracks: [
          {
            id: 'sound',
            kind: 'sound',
            extent: { is: 'time', ms: 30_000 },
            complete: 'yes',
            describedBy: { ...signed, on: '2026-10-31' },
            segments: [spoken('1', 0), middle, spoken('3', 20_000)],
          },
        ],
      },
    ],
    screenings: [{ id: 'grounds', grounds: ['dpa-2018/*'], items: 'all', result: 'screened out', signed }],
    roleScreenings: [{ id: 'duty', people: 'everyone on duty', reasons: 'Checked', signed }],
    judgements: [
      {
        id: 'fear',
        provision: 'dpa-2018/section-45/4/e',
        scope: [{ item: 'video', track: 'sound', segments: ['1..3'] }],
        people: ['neighbour'],
        finds: { 'rightsOfOthers.atRisk': 'yes', 'rightsOfOthers.necessary': 'yes', 'rightsOfOthers.proportionate': 'yes' },
        means: 'withhold',
        exercise: 'restrict',
        reasons: 'She fears reprisal',
        factors: { '*': 'not known' },
        signed,
      },
    ],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const partsOf = (middle: Segment) => decide(caseWith(middle)).items[0]?.tracks[0]?.parts ?? [];

describe('A judgement signed over a run of segments', () => {
  it('covers what lay in the run when it was signed', () => {
    expect(partsOf(spoken('2', 10_000)).map(({ status }) => status)).toEqual(['decided']);
  });

  it.each(['2026-10-20', '2026-10-21'])('does not sweep in a stretch described on %s: it is open, and asked about', (describedOn) => {
    const [before, found, after] = partsOf({ ...spoken('described-1', 10_000), describedOn });

    expect([before, after].map((part) => part?.outcome?.kind)).toEqual(['withhold', 'withhold']);
    expect(found).toMatchObject({ status: 'open', from: 10_000, to: 20_000, segments: ['described-1'] });
    expect(found?.needs).toEqual(['judge:dpa-2018/section-45/4/e:video:neighbour']);
  });

  it('is not refused because the person is not in a stretch that was described since', () => {
    const since = caseWith({ ...spoken('described-1', 10_000, 'dale'), describedOn: '2026-10-21' });

    expect(judgementProblems(since)).toEqual([]);
    expect(judgementProblems(caseWith(spoken('2', 10_000, 'dale'))).map(({ message }) => message)).toEqual([
      'nothing puts `neighbour` in every stretch of this',
    ]);
  });
});
