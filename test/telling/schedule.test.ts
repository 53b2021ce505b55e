import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case, Judgement } from '../../src/case/index.ts';
import { decide, judgementProblems } from '../../src/deciding/index.ts';
import { law } from '../../src/provisions/index.ts';
import type { Schedule } from '../../src/telling/index.ts';
import { scheduleCsv, scheduleHtml, scheduleNdjson, scheduleOf, scheduleText } from '../../src/telling/index.ts';
import { entries } from '../casebook/cases/index.ts';
import { cases } from '../theorems/cases.ts';
import { requests } from '../theorems/requests.ts';
import { protecting, runs, sampleCase, says, signed, sound } from './sample.ts';

const schedule = (case_: Case, reader: Schedule['for']) => scheduleOf(decide(case_), case_, law, { for: reader });

/** Every byte a requester could be sent of a schedule. */
const bytes = (case_: Case) => {
  const one = schedule(case_, 'requester');
  return [scheduleCsv(one), scheduleNdjson(one), scheduleHtml(one), scheduleText(one)].join('\n');
};

const masked = (text: string) => text.replace(/\p{L}/gu, 'x');

/** The case with other names, titles, words and reasons of the file, and every fact and extent as it was. */
function reworded(case_: Case): Case {
  return {
    ...case_,
    id: 'another-id',
    title: 'Another title',
    request: { ...case_.request, text: 'Other words' },
    people: case_.people.map((person, index) => ({ ...person, name: `Name ${index}` })),
    items: case_.items.map((item) => ({
      ...item,
      title: 'Another item',
      tracks: item.tracks.map((track) => ({
        ...track,
        segments: track.segments.map((one) => ({
          ...one,
          ...(one.text === undefined ? {} : { text: masked(one.text) }),
          ...(one.words === undefined ? {} : { words: one.words.map((word) => ({ ...word, text: masked(word.text) })) }),
        })),
      })),
    })),
    judgements: (case_.judgements ?? []).map((one) => ({
      ...one,
      reasons: 'Other reasons',
      signed: { ...one.signed, by: 'Someone Else' },
    })),
  };
}

describe("The requester's schedule", () => {
  it('stays the same, byte for byte, when withheld words, names or file-only reasons change', () => {
    fc.assert(
      fc.property(fc.oneof(cases, requests), (case_) => {
        expect(bytes(reworded(case_))).toBe(bytes(case_));
      }),
      runs(25),
    );
  });

  it('stays the same however many stretches are withheld, wherever they are and however long', () => {
    const withheld = (...segments: string[]) => bytes(sampleCase({ judgements: [protecting(segments)] }));
    const longer = sound([
      says('1', 0, 5, 'robin', ['robin']),
      says('2', 5, 5, 'ann', ['robin']),
      says('3', 10, 45, 'ann', ['robin']),
      says('5', 55, 5, 'robin', []),
    ]);

    expect(withheld('3', '5')).toBe(withheld('3'));
    expect(withheld('5')).toBe(withheld('3'));
    expect(bytes(sampleCase({ items: [longer], judgements: [protecting(['2', '3'])] }))).toBe(withheld('3'));
  });

  it('leaves no gap for an item of which nothing is given', () => {
    const kept = { ...sound([says('1', 0, 60, 'ann', ['robin'])]), id: 'a' };
    const given = { ...sound([says('1', 0, 60, 'robin', [])]), id: 'b' };
    const more = { ...kept, id: 'c' };
    const judged = (...items: string[]) => [protecting(['1'], { scope: items.map((item) => ({ item, track: 'sound', segments: ['1'] })) })];

    expect(bytes(sampleCase({ items: [kept, given], judgements: judged('a') }))).toBe(
      bytes(sampleCase({ items: [kept, given, more], judgements: judged('a', 'c') })),
    );
    expect(schedule(sampleCase({ items: [kept, given], judgements: judged('a') }), 'requester').rows.map((row) => row.description)).toEqual(
      ['Item 1, body-worn video: its sound', 'Other information'],
    );
  });

  it('says once that something is restricted, with its ground, and never whose it is or what was judged', () => {
    const case_ = sampleCase({ judgements: [protecting(['3'], { reasonsForRequester: 'Another person must be protected.' })] });
    const { rows } = schedule(case_, 'requester');

    expect(rows.at(-1)).toMatchObject({
      outcome: 'Your rights have been restricted',
      provision: 'section 45(4)(e)',
      released: 'Not given',
    });
    expect(bytes(case_)).not.toMatch(/Ann|Bright|Robin|Dale|Harbour|reprisal|came back|sha256|SAR-412|protect-ann|\d\d:\d\d/);
  });

  it('says nothing of a restriction where saying so would undermine it (section 45(6))', () => {
    const silence: Judgement = {
      id: 'silent',
      provision: 'dpa-2018/section-45/6',
      scope: [{ item: 'bwv', track: 'sound', segments: ['3'] }],
      finds: { 'silence.fact': 'yes', 'silence.reasons': 'yes' },
      reasons: 'He would know who spoke.',
      factors: { '*': 'not known' },
      signed,
    };
    const case_ = sampleCase({ judgements: [protecting(['3']), silence] });
    const told = bytes(case_);

    expect(decide(case_).duties.certain.find(({ duty }) => duty === 'dpa-2018/section-45/5')?.omits).toContain('45(5)(a)');
    expect(told).not.toMatch(/restricted|45\(4\)/);
    expect(told).toBe(bytes(sampleCase({ items: [sound([says('1', 0, 60, 'robin', [])])] })));
  });

  it('speaks to a representative of the person they ask for', () => {
    const representative = { name: 'Ashdown and Partners', kind: 'solicitor', authority: 'yes', conflict: 'no' } as const;
    const people = sampleCase().people.map((person) => (person.id === 'robin' ? { ...person, living: 'yes' as const } : person));
    const { rows } = schedule(sampleCase({ representative, people, judgements: [protecting(['3'])] }), 'requester');

    expect(rows[0]?.reason).toBe('It is the personal data of the person you ask for');
    expect(rows.map((row) => Object.values(row).join(' ')).join(' ')).not.toMatch(/your (?:personal|rights)/i);
  });

  it('is the same whether or not anything is held that is neither confirmed nor denied', () => {
    const silent = entries
      .flatMap(({ readings }) => readings.map(({ case: case_ }) => case_))
      .filter((case_) => judgementProblems(case_).length === 0 && decide(case_).request.outcome?.kind === 'neither confirm nor deny');

    expect(silent.length).toBeGreaterThan(0);
    for (const case_ of silent) {
      const held = { ...case_, items: [{ ...sound([says('1', 0, 60, case_.dataSubject, [])]), origin: 'a log' }] };
      expect(schedule(case_, 'requester').rows).toEqual([]);
      expect(bytes(held)).toBe(bytes(case_));
    }
  });

  it('has no row of anything behind a request that is not yet to be answered', () => {
    const waiting = { ...sampleCase().request, identity: { doubted: 'yes', askedOn: '2026-10-14' } } as const;

    expect(schedule(sampleCase({ request: waiting }), 'requester').rows).toEqual([]);
  });
});

describe("A draft of the requester's schedule", () => {
  const case_ = sampleCase();
  const of = (options: { readonly on?: string; readonly reader?: Schedule['for']; readonly close?: 'by-burden' }) =>
    scheduleOf(decide(case_, options.close === undefined ? {} : { close: options.close }), case_, law, {
      for: options.reader ?? 'requester',
      ...(options.on === undefined ? {} : { signed: { ...signed, on: options.on } }),
    });
  const forms = (one: Schedule) => [scheduleCsv(one), scheduleNdjson(one), scheduleHtml(one), scheduleText(one)];

  it('says so in every form until the decision is signed', () => {
    for (const form of forms(of({}))) expect(form).toContain('DRAFT: not signed. Do not send.');
    for (const form of forms(of({ on: '2026-11-02' }))) expect(form).not.toContain('DRAFT');
  });

  it('stays one where it was signed before the day of decision, or closed by burden', () => {
    for (const form of forms(of({ on: '2026-11-01' }))) expect(form).toContain('DRAFT');
    for (const form of forms(of({ on: '2026-11-02', close: 'by-burden' }))) expect(form).toContain('DRAFT');
  });

  it('is a mark on what is sent, and not on what the regulator has', () => {
    for (const form of forms(of({ reader: 'regulator' }))) expect(form).not.toContain('Do not send');
  });
});

describe("The regulator's schedule", () => {
  it('says that it is advice, and of a decision closed by burden that it is a draft; a requester is told of neither reason', () => {
    const open = sampleCase({ screenings: [] });
    const of = (reader: Schedule['for'], options?: Parameters<typeof decide>[1]) =>
      scheduleText(scheduleOf(decide(open, options), open, law, { for: reader })).replace(/\s+/g, ' ');

    expect(of('regulator')).toContain('Advice to Sam Reviewer, disclosure officer, who decides. It decides nothing.');
    expect(of('regulator')).not.toContain('DRAFT');
    expect(of('regulator', { close: 'by-burden' })).toContain('DRAFT, not to be signed');
    expect(of('requester', { close: 'by-burden' })).not.toMatch(/Advice to|closed by burden/);
  });

  const case_ = sampleCase({ judgements: [protecting(['3'])] });

  it('has one row for each part and each other element, numbered without a gap', () => {
    fc.assert(
      fc.property(cases, (drawn) => {
        const decision = decide(drawn);
        // What a second law governs has rows of its own, and is told of with that law.
        if (decision.alongside !== undefined) return;
        const parts = decision.items.flatMap(({ tracks }) => tracks.flatMap((track) => track.parts));
        const { rows } = schedule(drawn, 'regulator');

        expect(rows).toHaveLength(parts.length + 1 + decision.classes.length + decision.information.length + decision.items.length);
        expect(rows.map(({ number }) => number)).toEqual(rows.map((__, index) => String(index + 1)));
      }),
      runs(15),
    );
  });

  it('says what was withheld, under which provision, for what reason, judged by whom', () => {
    expect(schedule(case_, 'regulator').rows.find(({ outcome }) => outcome === 'Withheld')).toEqual({
      number: '2',
      description: 'bwv, Visit to Harbour Street (body-worn video), sound, 00:14–00:31: Ann Bright (witness) speaks',
      date: '',
      source: 'PC Dale (police officer, on duty)',
      outcome: 'Withheld',
      provision: 'section 45(4)(e)',
      reason: 'Messages after the arrest point to reprisal. (protect-ann: Sam Reviewer, disclosure officer, 28 October 2026)',
      released: 'Not released',
    });
  });

  it('says of what is open what is not judged, and never that it is restricted', () => {
    const row = schedule(case_, 'regulator').rows.find(({ outcome, description }) => outcome === 'Open' && description.includes('Ann'));

    expect(row).toMatchObject({ provision: '', released: 'Not settled' });
    expect(row?.reason).toBe('Not yet judged: section 45(4)(e) for Ann Bright (witness)');
  });

  it('is a table with a caption and a heading for every column and row', () => {
    const html = scheduleHtml(schedule(case_, 'regulator'));

    expect(html.match(/<th scope="col">/g)).toHaveLength(8);
    expect(html.match(/<th scope="row">/g)).toHaveLength(schedule(case_, 'regulator').rows.length);
    expect(html).toContain('<caption>Schedule of SAR-412, as decided on 2 November 2026</caption>');
  });

  it('is signed for in the name of whoever judged', () => {
    expect(
      schedule(case_, 'regulator')
        .rows.map(({ reason }) => reason)
        .join(),
    ).toContain(signed.by);
  });
});
