import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/case/index.ts';
import { flowing, footage, protecting, sampleCase, says, signed, sound, told } from './sample.ts';

describe('Passages', () => {
  it('take neighbouring utterances with one outcome together, whoever speaks in them', () => {
    const text = told(
      sampleCase({
        items: [sound([says('1', 0, 10, 'robin', ['robin']), says('2', 10, 20, 'dale', ['robin']), says('3', 30, 30, 'robin', [])])],
      }),
    );

    expect(text).toContain('Given: all of it');
    expect(flowing(text)).toContain(
      'Also in it, and judged to need no protection: - PC Dale (police officer, on duty) speaks (role screening roles).',
    );
  });

  it('are told by outcome with their times, wherever on the track they stand', () => {
    const alternating = Array.from({ length: 6 }, (_, at) => says(`${at}`, at * 10, 10, at % 2 === 0 ? 'robin' : 'ann', ['robin']));
    const text = told(sampleCase({ items: [sound(alternating)] }));

    expect(text).toMatch(/Given: 00:30 in 3 passages\n +00:00–00:10, 00:20–00:30, 00:40–00:50/);
    expect(text).toMatch(/Open: 00:30 in 3 passages/);
  });

  it('count and cut a long list of times, and leave out no minute of the total', () => {
    const alternating = Array.from({ length: 120 }, (_, at) => says(`${at}`, at, 1, at % 2 === 0 ? 'robin' : 'ann', ['robin']));
    const text = flowing(told(sampleCase({ items: [sound(alternating, 120_000)] })));

    expect(text).toContain('Given: 01:00 in 60 passages');
    expect(text).toContain('and 24 more');
  });

  it('show tenths where whole seconds would not tell the ends of a stretch apart', () => {
    const segments = [
      says('1', 0, 10, 'robin', []),
      { ...says('2', 10, 1, 'ann', ['robin']), to: 10_400 },
      { ...says('3', 11, 49, 'robin', []), from: 10_400 },
    ];

    expect(told(sampleCase({ items: [sound(segments)] }))).toContain('00:10.0–00:10.4');
  });

  it('on a recording past the hour carry the hour', () => {
    const segments = [says('1', 0, 3_700, 'robin', []), says('2', 3_700, 30, 'ann', ['robin'])];

    expect(told(sampleCase({ items: [sound(segments, 3_730_000)] }))).toContain('1:01:40–1:02:10');
  });

  it('of a sheet are told by its cells, and of a text by its characters', () => {
    const cells = [{ id: 'a', cells: 'A1:C1', speaker: 'ann', discussed: { people: ['robin'], complete: 'yes' } }] as const;
    const words = 'Robin Marsh came back at ten.';
    const written = [{ id: 'w', from: 0, to: 29, text: words, speaker: 'ann', discussed: { people: ['robin'], complete: 'yes' } }] as const;
    const item: Item = {
      ...footage,
      kind: 'spreadsheet',
      tracks: [
        { id: 'sheet', kind: 'text', extent: { is: 'cells', rows: 2, columns: 3 }, complete: 'yes', describedBy: signed, segments: cells },
        { id: 'note', kind: 'text', extent: { is: 'text', length: 40 }, complete: 'yes', describedBy: signed, segments: written },
      ],
    };
    const text = told(sampleCase({ items: [item] }));

    expect(text).toContain('Text (sheet), 6 cells');
    expect(text).toContain('A1:C1');
    expect(text).toContain('characters 1–29 “Robin Marsh came back at ten.”');
  });
});

describe('Why a passage came out as it did', () => {
  const restricted = flowing(told(sampleCase({ judgements: [protecting(['3', '5'])] })));

  it('is told with the words of the provision before its citation', () => {
    expect(restricted).toContain('To protect others: “protect the rights and freedoms of others” (section 45(4)(e)).');
  });

  it('names whom it protects by name and role, how they come into it, and what was found', () => {
    expect(restricted).toContain(
      'Ann Bright (witness) speaks: giving it would put their rights and freedoms at risk; restricting is necessary to protect them; it is proportionate.',
    );
  });

  it('names who judged, when, and why, and the day to look again', () => {
    expect(restricted).toContain(
      'Judged by Sam Reviewer, disclosure officer, 28 October 2026 (protect-ann): “Messages after the arrest point to reprisal.” To be looked at again by 1 March 2027.',
    );
  });

  it('shows the right that was beaten', () => {
    expect(restricted).toContain('Weighed and beaten: right of access to the personal data (section 45(1)(b)).');
  });

  it('names the means where it is edited', () => {
    const judgement = protecting(['3', '5'], { means: { voice: 'alter', words: 'names out' } });

    expect(told(sampleCase({ judgements: [judgement] }))).toContain(
      'Given with the voice altered and names taken out: 00:27 in 2 passages',
    );
  });

  it('tells a judgement in full once, and after that by its id', () => {
    const segments = [says('1', 0, 20, 'ann', ['robin']), says('2', 20, 20, 'ann', ['robin', 'joe']), says('3', 40, 20, 'robin', [])];
    const joe = protecting(['2'], { id: 'protect-joe', people: ['joe'], reasons: 'He was not to be named.' });
    const text = flowing(told(sampleCase({ items: [sound(segments)], judgements: [protecting(['1', '2']), joe] })));

    expect(text.match(/Messages after the arrest/g)).toHaveLength(1);
    expect(text).toContain('As judged in protect-ann, above.');
  });

  it('shows a ground that was weighed and not made out, once for the item', () => {
    const raised = { id: 'raised', grounds: ['dpa-2018/section-45/4/b'], items: ['bwv'], result: 'raised', signed } as const;
    const scope = [{ item: 'bwv', track: 'sound', from: 0, to: 60_000 }];
    const factors = { '*': 'not known' };
    const judgement = {
      id: 'no-crime',
      provision: 'dpa-2018/section-45/4/b',
      scope,
      finds: { 'crime.atRisk': 'no' },
      reasons: 'Nothing bears on it.',
      factors,
      signed,
    };
    const screenings = [...(sampleCase().screenings ?? []), raised];
    const text = flowing(told(sampleCase({ screenings, judgements: [judgement] })));

    expect(text).toContain('Weighed and not made out, where each judgement reaches Section 45(4)(b). - Judged by Sam Reviewer');
    expect(text.match(/Nothing bears on it/g)).toHaveLength(1);
  });

  it('shows a power that was open and not used', () => {
    const text = flowing(told(sampleCase({ judgements: [protecting(['3'], { exercise: 'do not restrict' })] })));

    expect(text).toContain('Open to the controller and not used: section 45(4)(e) for Ann Bright (witness) (protect-ann).');
  });

  it('shows who was weighed and found to need no protection', () => {
    const judgement = protecting(['3'], { finds: { 'rightsOfOthers.atRisk': 'no' } });
    const { means: _, exercise: __, reviewOn: ___, ...found } = judgement;
    const text = flowing(told(sampleCase({ judgements: [found] })));

    expect(text).toContain('Also in it, and judged to need no protection: - Ann Bright (witness) speaks. - Judged by Sam Reviewer');
  });

  it('puts the many grounds that were screened out on one line, and says who screened them', () => {
    expect(restricted).toContain(
      'Fell away, screened out or not met on the facts: sections 29(1), 29(1A), 30, 30(2), 31, 43(3), 45(4)(a), 45(4)(b), 45(4)(c), 45A, 78A and 186A.',
    );
    expect(restricted).toContain(
      'Screened by Sam Reviewer, disclosure officer, 28 October 2026 (bulk): every ground of the Act that can be screened',
    );
  });

  it('tells what protecting others costs the requester’s own words, and how much of it is moved edges alone', () => {
    const own = {
      ...says('1', 0, 10, 'robin', []),
      discussed: { people: ['ann'], complete: 'yes' },
      words: [{ text: 'Ann', from: 4_000, to: 6_000 }],
    } as const;
    const item = { ...sound([own, says('2', 5, 25, 'ann', ['robin']), says('3', 30, 30, 'robin', [])]), id: 'bwv' };
    const text = flowing(told(sampleCase({ items: [item], judgements: [protecting(['1', '2'])] })));

    expect(text).toContain('Protecting others costs the data subject 00:10 of their own words on the sound.');
  });

  it('tells what is left of an open passage and what it waits on', () => {
    const text = flowing(told(sampleCase()));

    expect(text).toContain(
      'Could still be given; given with names taken out, the voice altered, both or a summary in place of the words; or withheld. - Waits on Q1 (judge whether Ann Bright must be protected).',
    );
  });

  it('names every question two unjudged people leave open, though settling one alone would change nothing', () => {
    const together = { ...says('1', 0, 60, 'ann', ['robin', 'joe']) };
    const apart = [says('2', 60, 10, 'ann', ['robin']), says('3', 70, 10, 'joe', ['robin'])];
    const text = flowing(told(sampleCase({ items: [sound([together, ...apart], 80_000)] })));

    expect(text).toMatch(/In it: Ann Bright \(witness\) speaks; Joe Nkemelu \(member of the public\) is talked about\./);
    expect(text).toMatch(/Waits on Q\d \(judge whether (Ann Bright|Joe Nkemelu) must be protected\) and Q\d/);
  });
});

describe('People', () => {
  it('who share a name are told apart by id', () => {
    const people = [...sampleCase().people.filter(({ id }) => id !== 'joe'), { id: 'joe', name: 'Ann Bright', role: 'other' as const }];
    const text = flowing(told(sampleCase({ people })));

    expect(text).toContain('Judge whether Ann Bright [ann] must be protected');
    expect(text).toContain('Judge whether Ann Bright [joe] must be protected');
  });

  it('without a name are told by id and role', () => {
    const people = sampleCase().people.map((person) => (person.id === 'joe' ? { id: 'joe', role: 'witness' as const } : person));

    expect(flowing(told(sampleCase({ people })))).toContain('joe (witness) speaks');
  });

  it('include the requester by that word, and the data subject where somebody asks for them', () => {
    const representative = { name: 'Ashdown', kind: 'solicitor', authority: 'yes' } as const;

    expect(flowing(told(sampleCase()))).toContain('Would giving the requester what Ann Bright says');
    expect(flowing(told(sampleCase({ representative })))).toContain('Would giving the data subject what Ann Bright says');
  });
});

describe('A role screening', () => {
  it('is told once with its reasons, however many it answers for', () => {
    const people = [...sampleCase().people, { id: 'osei', name: 'PC Osei', role: 'police officer', capacity: 'on duty' } as const];
    const item = sound([says('1', 0, 30, 'dale', ['robin']), says('2', 30, 30, 'osei', ['robin'])]);
    const roleScreenings = [{ id: 'roles', people: 'everyone on duty', reasons: 'Checked against the duty roll', signed } as const];
    const text = flowing(told(sampleCase({ people, items: [item], roleScreenings })));

    expect(text.match(/Checked against the duty roll/g)).toHaveLength(1);
  });
});
