import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/deciding/index.ts';
import { law } from '../../src/provisions/index.ts';
import { tellText } from '../../src/telling/index.ts';
import { document } from '../casebook/items.ts';
import { information, unsigned } from '../casebook/ordinary.ts';
import { cases } from '../theorems/cases.ts';
import { requests } from '../theorems/requests.ts';
import { flowing, footage, runs, sampleCase, says, sound, told } from './sample.ts';

/** The part of the page that asks. */
function asked(text: string): string {
  return flowing(text.slice(text.indexOf('WHAT IS STILL TO BE SETTLED'), text.indexOf('\nWHAT FOLLOWS')));
}

const oneWitness = sound([says('1', 0, 14, 'robin', []), says('2', 14, 17, 'ann', ['robin']), says('3', 31, 29, 'robin', [])]);

describe('A question', () => {
  const text = asked(told(sampleCase({ items: [oneWitness] })));

  it('is worded about this case: who, what, where and by which means', () => {
    expect(text).toContain(
      'Would giving the requester what Ann Bright says between 00:14 and 00:31 on the sound of bwv put the rights and freedoms of Ann Bright at risk',
    );
    expect(text).toContain(
      'Would the requester still recognise Ann Bright, or be able to harm them, with names taken out, the voice altered or a summary in place of the words between 00:14 and 00:31?',
    );
  });

  it('asks whether it is in proportion, and then whether the power is used', () => {
    expect(text).toContain('Is that in proportion, having regard to the fundamental rights and legitimate interests of the requester');
    expect(text).toContain('If so: will the controller restrict, or give it all the same?');
  });

  it('shows what the case already says on each side, and what nobody has recorded', () => {
    expect(text).toMatch(/For giving No risk recorded\./);
    expect(text).toMatch(/For restricting Consent refused; witness, private\./);
    expect(text).toMatch(/Not recorded sensitivity, known already, identifiability/);
  });

  it('names what nobody has recorded in words, and not as a case file has it, under the Freedom of Information Act too', () => {
    const leaflet = unsigned(document('leaflet', 'record', [{ by: 'p-force', says: 'Who runs the hall.', about: ['p-other'] }]));
    const case_ = information({ items: [leaflet], others: [{ id: 'p-other', role: 'member of the public', capacity: 'private' }] });
    const [, notRecorded = ''] = /Not recorded ([^.]*?) Burden/.exec(flowing(tellText(decide(case_), case_, law))) ?? [];

    expect(notRecorded).toContain('small numbers, other information');
    expect(notRecorded).not.toMatch(/[a-z][A-Z]/);
  });

  it('names the authorities by which way they went', () => {
    expect(text).toMatch(/For restricting .*Cited: Harrison v Cameron \[2024\] EWHC 1377 \(KB\)/);
    expect(text).toMatch(/Either way Cited: DB v General Medical Council \[2018\] EWCA Civ 1497/);
  });

  it('says who must show it', () => {
    expect(text).toContain('Burden It is for the controller to show.');
  });

  it('about one person is told once, for the data, the source and confirmation together', () => {
    const people = sampleCase().people.map((person) =>
      person.id === 'ann' ? { ...person, risk: [{ kind: 'harassment', basis: 'log 17' } as const] } : person,
    );
    const both = asked(told(sampleCase({ people, items: [{ ...oneWitness, origin: 'ann' }] })));

    expect(both).toMatch(/Q1–Q3 Judge whether Ann Bright must be protected \(section 45\(4\)\(e\)\)\./);
    expect(both).toContain('the fact that Ann Bright is the source of bwv');
    expect(both).toContain('confirmation that data about them is processed');
    expect(both.match(/Consent refused/g)).toHaveLength(1);
  });

  it('of what nobody has described asks who is heard, and where', () => {
    const track = {
      id: 'sound',
      kind: 'sound',
      extent: { is: 'time', ms: 60_000 },
      complete: 'unknown',
      segments: [says('1', 0, 41, 'robin', [])],
    } as const;

    expect(asked(told(sampleCase({ items: [{ ...footage, tracks: [track] }] })))).toContain(
      'Who is heard between 00:41 and 01:00 on the sound of bwv, and who do they talk about?',
    );
  });

  it('of a voice narrowed to a few people names them', () => {
    const unsure = { ...says('1', 0, 60, 'ann', []), speaker: { is: 'unknown', why: 'asked', among: ['robin', 'ann'] } } as const;

    expect(asked(told(sampleCase({ items: [sound([unsure])] })))).toContain(
      'Who speaks between 00:00 and 01:00 on the sound of bwv? So far it may be the requester or Ann Bright (witness).',
    );
  });

  it('about screening asks of all the grounds at once', () => {
    expect(asked(told(sampleCase({ screenings: [] })))).toMatch(
      /Has a named person checked whether any of these is in play: .*section 45\(4\)\(a\).*\? One signed screening answers/,
    );
  });
});

describe('Every question', () => {
  it('is told exactly once under its own mark, in order, and each has a sentence that ends', () => {
    fc.assert(
      fc.property(fc.oneof(cases, requests), (case_) => {
        const decision = decide(case_);
        const text = tellText(decision, case_, law, { width: 200 });
        const section = text.slice(text.indexOf('WHAT IS STILL TO BE SETTLED'), text.indexOf('\nWHAT FOLLOWS'));
        const marks = [...section.matchAll(/^ *Q(\d+)(?:–Q(\d+))? /gm)].flatMap(([, first, last]) =>
          last === undefined ? [Number(first)] : [],
        );
        const runs = [...section.matchAll(/^Q(\d+)–Q(\d+) /gm)].map(([, first, last]) => Number(last) - Number(first) + 1);

        expect(marks).toEqual(decision.questions.map((_, index) => index + 1));
        expect(runs.every((run) => run > 1)).toBe(true);
        expect(section).not.toMatch(/undefined|NaN|\[object/);
      }),
      runs(40),
    );
  });
});
