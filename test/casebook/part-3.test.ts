import { describe, expect, it } from 'vitest';
import { parseCase } from '../../src/case/index.ts';
import { decide, judgementProblems } from '../../src/deciding/index.ts';
import { runningOf } from '../clock/asking.ts';
import { entries } from './cases/index.ts';
import * as of from './decided.ts';
import type { Reading, Timing } from './entry.ts';

for (const { scenario, holds, readings, timing = [] } of entries) {
  // What is about a message alone is held to in a test of its own.
  if (readings.length + timing.length === 0) continue;
  describe(`${scenario}: ${holds}`, () => {
    for (const reading of readings) {
      if (reading.turnedAway === undefined) it(`when ${reading.when}`, () => check(reading));
      else it(`when ${reading.when}, and is turned away`, () => turnedAway(reading));
    }
    for (const timed of timing) it(`when ${timed.when}`, () => checkDays(timed));
  });
}

describe('The casebook', () => {
  it('takes each of the 99 scenarios of the collection once, and names its source', () => {
    const ids = entries.map(({ scenario }) => scenario);

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(99);
    for (const { scenario, readings, messages = [], timing = [] } of entries)
      expect(readings.length + messages.length + timing.length, scenario).toBeGreaterThan(0);
    for (const { source } of entries) expect(source).toMatch(/^https?:\/\/\S+$/);
  });

  it('shows the fact that decides wherever an outcome goes both ways', () => {
    for (const { scenario, readings } of entries) {
      const turning = readings.filter(({ turnsOn }) => turnsOn !== undefined);
      const facts = new Set(turning.flatMap(({ turnsOn }) => Object.keys(turnsOn ?? {})));
      for (const fact of facts) {
        const values = turning.flatMap(({ turnsOn }) => (turnsOn?.[fact] === undefined ? [] : [turnsOn[fact]]));
        expect(new Set(values).size, `${scenario} turns on ${fact}, with one value only`).toBeGreaterThan(1);
      }
    }
  });

  it('gives the same decision, byte for byte, each time it is asked', () => {
    for (const { readings } of entries) {
      for (const { case: case_ } of readings) expect(JSON.stringify(decide(structuredClone(case_)))).toBe(JSON.stringify(decide(case_)));
    }
  });
});

function check(reading: Reading): void {
  expect(problemsOf(reading)).toEqual([]);
  const leading = of.decided(reading.case);
  const read = reading.beside === undefined ? leading : of.beside(leading, reading.beside);
  checkRequest(read, reading);
  checkPlaces(read, reading);
  checkFollows(read, reading);
}

function checkDays({ under: regime, nation, request, on, lastDay, byOlderCount, overdueBy }: Timing): void {
  const clock = runningOf(request, { regime, ...(nation === undefined ? {} : { nation }), ...(on === undefined ? {} : { on }) });
  expect(clock.lastDay).toBe(lastDay);
  if (byOlderCount !== undefined) {
    const older = clock.readings.filter(({ month }) => month === 'day after receipt');
    expect(older.map((reading) => reading.lastDay)).toContain(byOlderCount);
  }
  if (overdueBy !== undefined) expect(clock.overdue?.days).toBeGreaterThanOrEqual(overdueBy);
}

function turnedAway(reading: Reading): void {
  expect(problemsOf(reading)).toEqual([]);
  expect(judgementProblems(reading.case).map(({ path }) => path)).toEqual(reading.turnedAway);
}

/** What is wrong with the case as a file: nothing. */
function problemsOf({ case: case_ }: Reading): readonly string[] {
  const parsed = parseCase(case_);
  return parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${path}: ${message}`);
}

function checkRequest(read: of.Decided, { request, requestUnder, confirmation, classes }: Reading): void {
  if (request !== undefined) expect(of.request(read)).toBe(request);
  if (requestUnder !== undefined) expect(of.requestUnder(read)).toEqual(requestUnder);
  if (confirmation !== undefined) expect(of.elementWords(read.decision.confirmation)).toBe(confirmation);
  if (classes !== undefined)
    expect(Object.fromEntries(read.decision.classes.map((one) => [one.class, of.elementWords(one)]))).toEqual(classes);
}

function checkPlaces(read: of.Decided, { places = {}, sources = {}, lines = {} }: Reading): void {
  for (const [place, outcome] of Object.entries(places)) {
    const { becomes, under, asks } = typeof outcome === 'string' ? { becomes: outcome } : outcome;
    expect(of.becomes(read, place), place).toBe(becomes);
    if (under !== undefined) expect(of.under(read, place), place).toEqual(under);
    if (asks !== undefined) expect(of.asksAt(read, place), place).toEqual(asks);
  }
  for (const [line, outcome] of Object.entries(lines)) expect(of.line(read, line), line).toBe(outcome);
  for (const [item, outcome] of Object.entries(sources)) expect(of.source(read, item), item).toBe(outcome);
}

function checkFollows(read: of.Decided, { turnsOn = {}, asks, duties = [], noDuties = [], notice, unsure = [] }: Reading): void {
  const { findings } = read.decision.trace;
  const limbs = findings.flatMap((finding) => finding.limbs);
  for (const [fact, value] of Object.entries(turnsOn))
    expect(limbs, fact).toContainEqual(expect.objectContaining({ fact, values: [value] }));
  if (asks !== undefined) expect(of.asks(read)).toEqual(asks);
  expect(of.duties(read)).toEqual(expect.arrayContaining([...duties]));
  for (const one of noDuties) expect(of.duties(read)).not.toContain(one);
  if (notice !== undefined) expect(of.duty(read, 'dpa-2018/section-45/5').contains).toEqual(notice);
  for (const one of unsure)
    expect(findings.find(({ provision, standing }) => provision === one && standing === 'decides')?.unsure).toBeTruthy();
}
