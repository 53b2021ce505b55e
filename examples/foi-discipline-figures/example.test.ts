import { describe, expect, it } from 'vitest';
import { compare } from '../../src/deciding/index.ts';
import { readCase } from '../../test/casebook/case-file.ts';
import * as of from '../../test/casebook/decided.ts';

const others = 'foia-2000/section-40/3A';
const file = (name: string) => readCase(new URL(`./${name}.json`, import.meta.url));
const read = (name: string) => of.decided(file(name));

describe('A request with no dates', () => {
  it('asks for every date, and is answered', () => {
    const undated = read('01-no-dates.answered');

    expect(of.request(undated)).toBe('answer');
    expect(of.asks(undated)).toEqual([]);
    expect(undated.decision.lastDay).toBe('2026-11-03');
  });

  it('does not restart the clock where clarification was asked for and nothing required it', () => {
    expect(of.request(read('01-no-dates.asked-anyway'))).toBe('answer');
    expect(read('01-no-dates.asked-anyway').decision.lastDay).toBe('2026-11-03');
  });

  it('is not held up by a question that nothing required', () => {
    const awaited = read('01-no-dates.asked-and-awaited');

    expect(of.request(awaited)).toBe('answer');
    expect(of.requestMayBe(awaited)).not.toContain('ask for clarification');
    expect(awaited.decision.lastDay).toBe('2026-11-03');
  });
});

describe('Clarification that was reasonably required', () => {
  it('holds everything up until it comes, under section 1(3)', () => {
    const awaited = read('02-clarification.awaited');

    expect(of.request(awaited)).toBe('ask for clarification');
    expect(of.requestUnder(awaited)).toEqual(['foia-2000/section-1/3']);
    expect(awaited.decision.lastDay).toBeUndefined();
    expect(of.duties(awaited)).toContain('practice/foi-ask-what-is-needed');
  });

  it('restarts the twenty working days on the day it comes, and does not merely resume them', () => {
    const supplied = read('02-clarification.supplied');

    expect(of.request(supplied)).toBe('answer');
    expect(supplied.decision.lastDay).toBe('2026-11-17');
  });

  it('is a judgement: until it is made the request is open', () => {
    const unjudged = read('02-clarification.unjudged');

    expect(of.request(unjudged)).toBe('open');
    expect(of.question(unjudged, 'judge:foia-2000/section-1/3:request:request')).toMatchObject({
      who: 'controller',
      facts: ['foi.clarification.required'],
    });
  });
});

describe('The cost limit', () => {
  it('lifts a duty, and somebody must choose', () => {
    const unchosen = read('03-limit.not-chosen');

    expect(of.request(unchosen)).toBe('open');
    expect(of.requestMayBe(unchosen)).toEqual(expect.arrayContaining(['refuse', 'answer']));
    expect(of.asks(unchosen)).toContain('fact:foi.refusal.exercise');
  });

  it('refuses what is past it, and still says that it is held, how the estimate was made and what would fit', () => {
    const refused = read('03-limit.refused');

    expect(of.request(refused)).toBe('refuse');
    expect(of.requestUnder(refused)).toEqual(['foia-2000/section-12/1']);
    expect(of.elementWords(refused.decision.confirmation)).toBe('give');
    expect(of.duties(refused)).toEqual(expect.arrayContaining(['foia-2000/section-17/5', 'foia-2000/section-16']));
    expect(of.duty(refused, 'practice/foi-what-fits-the-limit').contains).toEqual(['estimate', 'narrower', 'nothing']);
  });

  it('may be passed by a force that would rather answer', () => {
    expect(of.request(read('03-limit.answered'))).toBe('answer');
  });

  it('is not passed by a request for the most recent years until the limit is reached', () => {
    const recent = read('03-limit.most-recent-years');

    expect(of.request(recent)).toBe('answer');
    expect(of.becomes(recent, 'figures/text 1')).toBe('disclose');
    expect(of.duties(recent)).not.toContain('foia-2000/section-17/5');
  });
});

describe('A breakdown by ethnicity', () => {
  it('is open in each cell so small that it may tell of somebody, and given in the rest', () => {
    const unjudged = read('04-ethnicity.unjudged');

    expect(of.becomes(unjudged, 'figures/text 1')).toBe('disclose');
    expect(of.becomes(unjudged, 'figures/text 2')).toBe('disclose');
    expect(of.asksAt(unjudged, 'figures/text 3')).toEqual([`judge:${others}:figures:p-officers`]);
    expect(of.asksAt(unjudged, 'figures/text 4')).toEqual([`judge:${others}:figures:p-officer`]);
  });

  it('is given with the cells that identify people edited out under section 40(2)', () => {
    const edited = read('04-ethnicity.cells-out');

    expect(of.becomes(edited, 'figures/text 1')).toBe('disclose');
    expect(of.becomes(edited, 'figures/text 2')).toBe('disclose');
    expect(of.becomes(edited, 'figures/text 3')).toBe('withhold');
    expect(of.under(edited, 'figures/text 4')).toEqual([`${others} for p-officer`]);
    expect(of.duties(edited)).toContain('foia-2000/section-17/1');
  });

  it('needs no test of the public interest: the first condition of section 40(2) is absolute', () => {
    expect(of.duties(read('04-ethnicity.cells-out'))).not.toContain('foia-2000/section-17/3/b');
  });

  it('is given whole where the cells are so wide that nobody can be told from them', () => {
    const wide = read('04-ethnicity.nobody-identifiable');

    expect(of.becomes(wide, 'figures/text')).toBe('disclose');
    expect(of.duties(wide)).not.toContain('foia-2000/section-17/1');
  });
});

describe('The same facts decided on two days by two officers', () => {
  const monday = read('05-two-officers.monday');
  const alike = read('05-two-officers.wednesday-same');
  const otherwise = read('05-two-officers.wednesday-other');

  it('have facts that are the same in every particular but the day and the judgements', () => {
    const facts = ({ decidedOn: _, judgements: __, id: ___, title: ____, ...rest }: of.Decided['case']) => rest;

    expect(facts(alike.case)).toEqual(facts(monday.case));
    expect(facts(otherwise.case)).toEqual(facts(monday.case));
  });

  it('come to the same where the judgements do', () => {
    expect(compare(monday.decision, alike.decision)).toMatchObject({ same: true, items: [], elements: [], duties: [] });
  });

  it('differ only where one judgement does', () => {
    const { items, request, lastDay, elements, because } = compare(monday.decision, otherwise.decision);
    const cell = file('05-two-officers.monday').items[0]?.tracks[0]?.segments.find(({ id }) => id === '3');

    expect(items.flatMap(({ tracks }) => tracks.flatMap(({ spans }) => spans.map(({ from, to }) => [from, to])))).toEqual([
      [cell?.from, cell?.to],
    ]);
    expect(request).toBeUndefined();
    expect(lastDay).toBeUndefined();
    expect(elements).toEqual([]);
    expect(new Set(because.findings.map(({ provision }) => provision))).toEqual(new Set([others, 'foia-2000/section-1/1/b']));
    expect(of.becomes(otherwise, 'figures/text 3')).toBe('disclose');
  });
});
