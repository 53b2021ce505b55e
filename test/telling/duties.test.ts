import { describe, expect, it } from 'vitest';
import { decide } from '../../src/deciding/index.ts';
import { law } from '../../src/provisions/index.ts';
import { tellText } from '../../src/telling/index.ts';
import { flowing, protecting, sampleCase, signed, told } from './sample.ts';

const restricted = sampleCase({ judgements: [protecting(['3'])] });

describe('What follows', () => {
  it('tells a notice with everything it must say, in the words of the Act, and by when', () => {
    const text = flowing(told(restricted));

    expect(text).toContain('Notice of a restriction (section 45(5)): without undue delay, and by the last day, Thursday 12 November 2026.');
    expect(text).toContain('It must say: - “that the rights of the data subject have been restricted” (section 45(5)(a))');
    expect(text).toContain("“of the data subject's right to apply to a court under section 167” (section 45(5)(e))");
  });

  it('tells what section 45(6) leaves out of it, apart from what must still be said', () => {
    const silent = {
      id: 'silent',
      provision: 'dpa-2018/section-45/6',
      scope: [{ item: 'bwv', track: 'sound', segments: ['3'] }],
      finds: { 'silence.reasons': 'yes' },
      reasons: 'The reasons would name her.',
      factors: { '*': 'not known' },
      signed,
    } as const;
    const text = flowing(told(sampleCase({ judgements: [protecting(['3']), silent] })));

    expect(text).toMatch(/It must say: - “that the rights of the data subject have been restricted”/);
    expect(text).toMatch(
      /Left out, because saying it would undermine the restriction \(section 45\(6\)\): - “of the reasons for the restriction” \(section 45\(5\)\(b\)\)/,
    );
  });

  it('keeps what is certain apart from what only may follow', () => {
    const text = flowing(told(sampleCase()));
    const certain = text.slice(text.indexOf('Certain'), text.indexOf('Possible, if anything open goes that way'));
    const possible = text.slice(text.indexOf('Possible, if anything open goes that way'), text.indexOf('TIME ─'));

    expect(certain).toContain('Answer in writing');
    expect(certain).not.toContain('Notice of a restriction');
    expect(possible).toContain('Notice of a restriction');
  });

  it('lists the days set for looking again, soonest first', () => {
    const second = protecting(['5'], { id: 'again', reviewOn: '2026-12-24' });

    expect(flowing(told(sampleCase({ judgements: [protecting(['3']), second] })))).toContain(
      'Days set: again, by 24 December 2026; protect-ann, by 1 March 2027.',
    );
  });

  it('says what brings each duty about, counted by track', () => {
    expect(flowing(told(restricted))).toContain('Because of 1 part of the sound of bwv.');
  });
});

describe('The close', () => {
  it('tells each point of law that bears on the case and is not settled, once', () => {
    const text = flowing(told(restricted));

    expect(text).toContain('POINTS OF LAW THAT ARE NOT SETTLED');
    expect(text.match(/Section 45\(3\): The Act does not say whether a transcript/g)).toHaveLength(1);
  });

  it('tells how far each authority can be leaned on', () => {
    expect(flowing(told(sampleCase()))).toMatch(
      /DB v General Medical Council \[2018\] EWCA Civ 1497 - .*Persuades only \(DPA 1998\); known from a digest or a note\./,
    );
  });

  it('ends with the receipt, for the file only', () => {
    const decision = decide(restricted);
    const text = tellText(decision, restricted, law);

    expect(text).toContain('RECEIPT, FOR THE FILE ONLY');
    expect(text).toContain(decision.receipt.case);
    expect(text).toContain(decision.receipt.law);
  });
});

describe('The elements other than the data', () => {
  it('are told by how they stand: given, restricted with why, or open with what they wait on', () => {
    const people = sampleCase().people.map((person) =>
      person.id === 'ann' ? { ...person, risk: [{ kind: 'violence', basis: 'log' } as const] } : person,
    );
    const open = flowing(told(sampleCase({ people })));

    expect(open).toMatch(/Open: could be given or restricted: Confirmation \(section 45\(1\)\(a\)\)\. - Waits on Q\d/);
    expect(flowing(told(sampleCase()))).toMatch(
      /Given: Confirmation \(section 45\(1\)\(a\)\); Purposes and legal basis \(section 45\(2\)\(a\)\)/,
    );
  });
});
