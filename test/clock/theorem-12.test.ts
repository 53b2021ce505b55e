import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/case/index.ts';
import type { Regime, RunningClock, TimedRequest } from '../../src/clock/index.ts';
import { addDays, lastDay, nations, requestClock } from '../../src/clock/index.ts';
import type { OracleNation, Span } from './oracle.ts';
import { actOn, ends, sameDate } from './oracle.ts';

const nation: fc.Arbitrary<OracleNation> = fc.constantFrom(...nations);
const regime = fc.constantFrom<Regime>('part 3', 'uk gdpr', 'part 4');
const receipt = fc.integer({ min: 0, max: 3600 }).map((days) => addDays('2018-05-25', days));
const receiptWithPauses = fc.integer({ min: 0, max: 720 }).map((days) => addDays('2026-02-05', days));
const spans = (receivedOn: string): fc.Arbitrary<readonly Span[]> =>
  fc.array(
    fc.tuple(fc.nat(45), fc.nat(25)).map(([from, length]): Span => [addDays(receivedOn, from), addDays(receivedOn, from + length)]),
    { maxLength: 4 },
  );
const clarificationsOf = (pauses: readonly Span[]) =>
  pauses.map(([askedOn, answeredOn]) => ({ askedOn, answeredOn, question: 'Which?', reasonablyRequired: 'yes' as Answer }));

function running(request: TimedRequest, of: OracleNation, under: Regime): RunningClock {
  const answer = requestClock(request, { nation: of, regime: under });
  if (!answer.ok || answer.clock.is !== 'running') throw new Error('expected a clock that runs');
  return answer.clock;
}

describe('12. Without pauses a later relevant time never gives an earlier last day; a pause moves the unrolled day by exactly the excluded days; a late or unreasoned extension notice moves nothing.', () => {
  test('without pauses a later relevant time never gives an earlier last day', () => {
    fc.assert(
      fc.property(receipt, fc.nat(60), fc.nat(60), nation, regime, (receivedOn, one, more, of, under) => {
        const identified = (days: number) =>
          running({ receivedOn, identity: { doubted: 'yes', askedOn: receivedOn, receivedOn: addDays(receivedOn, days) } }, of, under)
            .lastDay;
        const paid = (days: number) =>
          running({ receivedOn, fee: { chargedOn: receivedOn, pounds: 10, paidOn: addDays(receivedOn, days) } }, of, under).lastDay;

        expect(identified(one) <= identified(one + more)).toBe(true);
        expect(paid(one)).toBe(identified(one));
      }),
    );
  });

  test('a pause moves the unrolled day by exactly the excluded days', () => {
    fc.assert(
      fc.property(
        receiptWithPauses.chain((day) => fc.tuple(fc.constant(day), spans(day))),
        nation,
        fc.constantFrom<Regime>('part 3', 'uk gdpr'),
        ([receivedOn, pauses], of, under) => {
          const clock = running({ receivedOn, clarifications: clarificationsOf(pauses) }, of, under);
          const { statute, ico } = ends(receivedOn, sameDate(receivedOn, 1), pauses, of);
          const read = (whose: string) =>
            clock.readings.find(({ month, pause }) => month === 'corresponding date' && (pause ?? whose) === whose);

          expect(read('statute')?.unrolled).toBe(addDays(sameDate(receivedOn, 1), statute.excluded));
          expect(read('statute')?.lastDay).toBe(statute.last);
          if (pauses.length > 0) expect(read('ico')?.lastDay).toBe(ico.last);
          expect(clock.lastDay).toBe(actOn(receivedOn, of, { pauses }));
        },
      ),
      { numRuns: 400 },
    );
  });

  test('a notice of extension has effect only in time, and then the earlier of the two ways of adding is acted on', () => {
    fc.assert(
      fc.property(
        receiptWithPauses.chain((day) => fc.tuple(fc.constant(day), spans(day))),
        fc.nat(70),
        nation,
        fc.constantFrom<Regime>('part 3', 'uk gdpr'),
        ([receivedOn, pauses], after, of, under) => {
          const noticeOn = addDays(receivedOn, after);
          const extension = { noticeOn, ground: 'complexity', reasons: 'many items' } as const;
          const clock = running({ receivedOn, clarifications: clarificationsOf(pauses), extension }, of, under);

          expect(clock.lastDay).toBe(actOn(receivedOn, of, { pauses, noticeOn }));
        },
      ),
      { numRuns: 400 },
    );
  });

  test('a late or unreasoned extension notice moves nothing, and the clock says so', () => {
    fc.assert(
      fc.property(
        receipt,
        fc.nat(90),
        nation,
        regime,
        fc.constantFrom('', '   ', 'many items'),
        (receivedOn, after, of, under, reasons) => {
          const plain = running({ receivedOn }, of, under);
          const noticeOn = addDays(receivedOn, after);
          const late = noticeOn > plain.lastDay;
          fc.pre(late || reasons.trim() === '');
          const clock = running({ receivedOn, extension: { noticeOn, ground: 'complexity', reasons } }, of, under);

          expect(clock.lastDay).toBe(plain.lastDay);
          expect(clock.extension?.effect).toMatch(/none|contested/);
          expect(clock.extension?.because).toBeDefined();
        },
      ),
    );
  });

  test('the day acted on is the earliest of its readings, and the latest is the latest', () => {
    fc.assert(
      fc.property(
        receiptWithPauses.chain((day) => fc.tuple(fc.constant(day), spans(day))),
        fc.option(fc.nat(40), { nil: undefined }),
        nation,
        regime,
        ([receivedOn, pauses], after, of, under) => {
          const extension =
            after === undefined
              ? {}
              : { extension: { noticeOn: addDays(receivedOn, after), ground: 'complexity', reasons: 'many' } as const };
          const clock = running({ receivedOn, clarifications: clarificationsOf(pauses), ...extension }, of, under);
          const days = clock.readings.map(({ lastDay }) => lastDay ?? '').sort();

          expect([clock.earliest, clock.lastDay, clock.latest]).toEqual([days[0], days[0], days.at(-1)]);
          expect(clock.steps.at(-1)?.to).toBe(clock.lastDay);
        },
      ),
    );
  });

  test('the last day without its working is the one with it', () => {
    fc.assert(
      fc.property(
        receiptWithPauses.chain((day) => fc.tuple(fc.constant(day), spans(day))),
        fc.option(fc.nat(40), { nil: undefined }),
        fc.option(fc.nat(20), { nil: undefined }),
        nation,
        regime,
        fc.constantFrom<Answer>('yes', 'no', { is: 'unknown', why: 'asked' }),
        ([receivedOn, pauses], notice, identified, of, under, known) => {
          const request: TimedRequest = {
            receivedOn,
            clarifications: clarificationsOf(pauses).map((one, index) => ({ ...one, reasonablyRequired: index === 0 ? known : 'yes' })),
            ...(notice === undefined
              ? {}
              : { extension: { noticeOn: addDays(receivedOn, notice), ground: 'complexity', reasons: 'many' } }),
            ...(identified === undefined
              ? {}
              : { identity: { doubted: known, askedOn: receivedOn, receivedOn: addDays(receivedOn, identified) } }),
          };
          const quick = lastDay(request, { nation: of, regime: under });

          expect(quick).toEqual({ ok: true, is: 'running', day: running(request, of, under).lastDay });
        },
      ),
      { numRuns: 400 },
    );
  });
});
