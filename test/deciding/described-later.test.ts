import { describe, expect, it } from 'vitest';
import type { Segment } from '../../src/case/index.ts';
import { parseCase } from '../../src/case/index.ts';
import { decide, judgementProblems } from '../../src/deciding/index.ts';
import { caseWith, requester, signedOn } from '../casebook/case-with.ts';
import { recording } from '../casebook/items.ts';
import { restricts } from '../casebook/judging.ts';

const about = { people: [requester], complete: 'yes' } as const;
const spoken = (id: string, from: number, speaker = 'neighbour'): Segment => ({ id, from, to: from + 10_000, speaker, discussed: about });

/** A judgement over the run 1..3, signed on 20 October, and a stretch in the midst of it that may have been described since. */
function visitWith(middle: Segment) {
  const video = recording('video', 'body-worn video', []);
  const case_ = caseWith({
    received: '2026-10-12',
    decidedOn: '2026-11-02',
    others: [
      { id: 'dale', role: 'police officer', capacity: 'on duty' },
      { id: 'neighbour', role: 'witness', consent: 'refused' },
    ],
    items: [
      {
        ...video,
        origin: 'dale',
        tracks: video.tracks.map((track) => ({
          ...track,
          extent: { is: 'time', ms: 30_000 },
          describedBy: signedOn('2026-10-31'),
          segments: [spoken('1', 0), middle, spoken('3', 20_000)],
        })),
      },
    ],
    judgements: [
      restricts('dpa-2018/section-45/4/e', ['video/sound 1..3'], { for: 'neighbour', reasons: 'She fears reprisal', on: '2026-10-20' }),
    ],
  });
  const read = parseCase(case_);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const partsOf = (middle: Segment) => decide(visitWith(middle)).items[0]?.tracks[0]?.parts ?? [];

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
    const since = visitWith({ ...spoken('described-1', 10_000, 'dale'), describedOn: '2026-10-21' });

    expect(judgementProblems(since)).toEqual([]);
    expect(judgementProblems(visitWith(spoken('2', 10_000, 'dale'))).map(({ message }) => message)).toEqual([
      'nothing puts `neighbour` in every stretch of this',
    ]);
  });
});
