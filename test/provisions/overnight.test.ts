import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Differs, UnitDiffers } from '../../src/provisions/index.ts';
import { boundaryDays, changedBetween, part3 } from '../../src/provisions/index.ts';
import type { EventDates, EventName, Version } from '../../src/reasoning/index.ts';
import { eventNames, inside } from '../../src/reasoning/index.ts';

/** Part 3's own units: the other bodies of law have days of their own. */
const ofPart3 = [...part3.byCite.keys(), ...part3.duties.keys()];

/** What differs between two days, as `is: event`, by citation. */
function overnight(from: string, to: string): Readonly<Record<string, string>> {
  const told = changedBetween(from, to, ofPart3).units.map(({ unit, differs }) => [
    unit.cite,
    differs.map(({ is, events }) => `${is}: ${events.join(' and ')}`).join('; '),
  ]);
  return Object.fromEntries(told);
}

function unitOf(from: string, to: string, cite: string): UnitDiffers {
  const found = changedBetween(from, to, ofPart3).units.find(({ unit }) => unit.cite === cite);
  if (found === undefined) throw new Error(`${cite} did not change`);
  return found;
}

function changeOf(from: string, to: string, cite: string): Differs {
  return unitOf(from, to, cite).differs[0] as Differs;
}

// Expectations: the boundary tests of Appendix B, and the timeline and register they rest on, in the research on Part 3.
describe('between 4 and 5 September 2025', () => {
  const night = ['2025-09-04', '2025-09-05'] as const;

  it('a request received later meets section 78A, section 45A and their duties, and no more section 45(4)(d) or the common law', () => {
    expect(overnight(...night)).toEqual({
      'dpa-2018/section-44/5': 'changed: continuous',
      'dpa-2018/section-45/4/d': 'ended: receipt',
      'dpa-2018/section-45/5': 'changed: receipt',
      'dpa-2018/section-45/7': 'changed: receipt',
      'dpa-2018/section-45A': 'started: receipt',
      'dpa-2018/section-45A/2': 'started: receipt',
      'dpa-2018/section-45A/3/decision': 'started: receipt',
      'dpa-2018/section-45A/3/reason': 'started: receipt',
      'dpa-2018/section-45A/4': 'started: receipt',
      'dpa-2018/section-51': 'changed: receipt',
      'dpa-2018/section-78A': 'started: receipt',
      'dpa-2018/section-79': 'changed: receipt and certificate',
      'common-law/privilege': 'ended: receipt',
    });
  });

  it('the notice of a restriction gains “under subsection (4)”, and the regulator may check reliance on privilege', () => {
    expect(changeOf(...night, 'dpa-2018/section-45/5').changes?.wordsAdded).toEqual(['45(5) under subsection (4)']);
    expect(changeOf(...night, 'dpa-2018/section-51').changes?.contentsAdded).toEqual(['51(2)(aa)']);
  });

  it('national security leaves the aims for which information in specific cases may be restricted', () => {
    expect(changeOf(...night, 'dpa-2018/section-44/5').changes?.wordsRemoved).toEqual(['44(4)(d)']);
  });

  it('privilege at common law is low in confidence, and says what is unsure', () => {
    const { differs, unit } = unitOf(...night, 'common-law/privilege');

    expect(differs[0]?.confidence).toBe('low');
    expect(unit.unsure).toContain('lawyer');
  });
});

describe('between 4 and 5 February 2026', () => {
  const night = ['2026-02-04', '2026-02-05'] as const;

  it('a request received later can be extended and paused, and a refusal decided later needs reasons', () => {
    expect(overnight(...night)).toEqual({
      'dpa-2018/section-45/5': 'changed: receipt',
      'dpa-2018/section-53/6': 'changed: decision',
      'dpa-2018/section-54': 'changed: receipt',
      'dpa-2018/section-54/3A': 'started: receipt',
      'dpa-2018/section-54/3C': 'started: receipt',
      'dpa-2018/section-184': 'changed: continuous',
      'practice/part-4-in-outline': 'changed: receipt',
    });
  });

  it('the notice of a restriction gains its outer limit', () => {
    expect(changeOf(...night, 'dpa-2018/section-45/5').changes).toMatchObject({
      wordsAdded: ['45(5) in any event'],
      due: { from: 'without undue delay', to: 'without undue delay, and by the last day' },
    });
  });

  it('a refusal must now give its reasons and the right to complain to the Commissioner, and why that follows its day is unsure', () => {
    const { unit } = unitOf(...night, 'dpa-2018/section-53/6');

    expect(changeOf(...night, 'dpa-2018/section-53/6').changes?.contentsAdded).toEqual(['53(6)(a)', '53(6)(b)']);
    expect(unit.unsure).toContain('inference');
  });
});

describe('between 18 and 19 June 2025', () => {
  it('nothing starts: sections 45(2A) and 186A, treated as law from 2024, could first be cited', () => {
    expect(overnight('2025-06-18', '2025-06-19')).toEqual({
      'dpa-2018/section-45/2A': 'citable: decision',
      'dpa-2018/section-186A': 'citable: continuous',
    });
  });

  it('they are treated as starting on 1 January 2024, when the limit on searching leaves the case law', () => {
    expect(overnight('2023-12-31', '2024-01-01')).toEqual({
      'dpa-2018/section-45/2A': 'started: decision',
      'dpa-2018/section-186A': 'started: continuous',
      'case-law/reasonable-search': 'ended: decision',
      'practice/part-4-in-outline': 'changed: continuous',
    });
  });
});

describe('between 19 and 20 August 2025', () => {
  it('a court may inspect, by the day it determines, and section 186 is recast', () => {
    expect(overnight('2025-08-19', '2025-08-20')).toEqual({
      'dpa-2018/section-180A': 'started: determination',
      'dpa-2018/section-186': 'changed: continuous',
    });
  });
});

describe('between 18 and 19 June 2026', () => {
  const night = ['2026-06-18', '2026-06-19'] as const;

  it('complaints to the controller arrive, each by its own event', () => {
    expect(overnight(...night)).toEqual({
      'dpa-2018/section-44/1': 'changed: continuous',
      'dpa-2018/section-44/5': 'changed: continuous',
      'dpa-2018/section-45/2/ea': 'started: decision',
      'dpa-2018/section-45/5': 'changed: decision',
      'dpa-2018/section-45A/2': 'changed: decision',
      'dpa-2018/section-164A': 'started: complaint',
      'dpa-2018/section-164A/1': 'started: continuous',
      'dpa-2018/section-164A/4': 'started: complaint',
      'dpa-2018/section-165': 'changed: continuous',
    });
  });

  it('a notice given later says (ca), whenever the request came; that keying is of medium confidence', () => {
    const change = changeOf(...night, 'dpa-2018/section-45/5');

    expect(change.changes?.contentsAdded).toEqual(['45(5)(ca)']);
    expect(change.given).toEqual({});
    expect(change.confidence).toBe('medium');
  });
});

describe('between days far apart', () => {
  it('the notice of a restriction changes by each of its dates', () => {
    const { differs } = unitOf('2025-09-04', '2026-06-19', 'dpa-2018/section-45/5');

    expect(differs.map(({ is, events }) => [is, ...events])).toEqual([
      ['changed', 'receipt'],
      ['changed', 'decision'],
    ]);
  });

  it('section 3 begins on 23 May 2018, before the rest of the Act', () => {
    expect(overnight('2018-05-22', '2018-05-24')).toEqual({ 'dpa-2018/section-3': 'started: continuous' });
  });

  it('nothing differs between a day and itself', () => {
    expect(changedBetween('2026-02-05', '2026-02-05').units).toEqual([]);
  });

  it('nothing differs between two days with no change in the law between them', () => {
    expect(changedBetween('2026-06-19', '2026-11-21', ofPart3).units).toEqual([]);
    expect(changedBetween('2018-01-01', '2018-05-22', ofPart3).units).toEqual([]);
  });
});

describe('between any two days', () => {
  const day = fc.constantFrom(...boundaryDays, '2017-01-01', '2022-07-07', '2030-01-01');
  const units = [...part3.provisions, ...part3.duties.values()];

  it('what is not listed has the same version in force, whichever of the two days each event falls on', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [from, to] = [one, other].sort() as [string, string];
        const listed = new Set(changedBetween(from, to, ofPart3).units.map(({ unit }) => unit.cite));
        for (const unit of units.filter(({ cite }) => !listed.has(cite))) {
          const found = new Set(
            waysFrom(from, to).map((dates) => (unit.inForce as readonly Version[]).findIndex((version) => isInForce(version, dates))),
          );
          expect(found.size, `${unit.cite}, ${from} to ${to}`).toBe(1);
        }
      }),
    );
  });
});

/** Every way the events can fall on two days, save a decision before the request it is of. */
function waysFrom(from: string, to: string): readonly EventDates[] {
  let ways: readonly EventDates[] = [{}];
  for (const event of eventNames) ways = ways.flatMap((way) => [from, to].map((on) => ({ ...way, [event]: on })));
  return ways.filter(({ receipt = '', decision = '' }) => receipt <= decision);
}

function isInForce({ windows }: Version, dates: EventDates): boolean {
  return Object.entries(windows).every(([event, window]) => inside(dates[event as EventName] ?? '', window));
}
