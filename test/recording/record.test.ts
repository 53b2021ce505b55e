import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/deciding/index.ts';
import { law } from '../../src/provisions/index.ts';
import { addToRecord, readRecord, recordDecision, recordText, verifyRecord } from '../../src/recording/index.ts';
import { protecting, runs, sampleCase } from '../telling/sample.ts';
import { cases } from '../theorems/cases.ts';
import { against, decider, judgingOtherwise, made, other, recorded, restricted, said } from './recorded.ts';

const { replaces: _, ...dissenting } = judgingOtherwise();
const first = made(recorded(restricted));

describe('A record of a decision to restrict (section 45(7))', () => {
  const [revision] = first.revisions;
  if (revision?.is !== 'decision') throw new Error('no decision');
  const { account } = revision;

  it('records the reasons for the restriction, with the words of the law, what was found, and who judged', () => {
    const ground = account.findings.find(({ provision }) => provision === 'dpa-2018/section-45/4/e' && account.parts.length > 0);
    const words = account.law.find(({ cite }) => cite === 'dpa-2018/section-45/4/e')?.words;

    expect(ground).toMatchObject({ person: 'ann', verdict: 'holds', standing: 'decides', judgements: ['protect-ann'] });
    expect(ground?.limbs.map(({ limb, values }) => [limb, values])).toContainEqual(['45(4)(e)', ['yes']]);
    expect(words?.['45(4)(e)']).toBe('protect the rights and freedoms of others');
    expect(account.judgements).toEqual(restricted.judgements);
    expect(account.duties.map(({ duty }) => duty)).toContain('dpa-2018/section-45/7');
  });

  it('says of every part what came of it and on what findings, and beaten beside what beat it', () => {
    const withheld = account.parts.find(({ outcome }) => outcome?.kind === 'withhold');
    const rest = withheld?.restsOn.map((id) => account.findings.find((finding) => finding.id === id));

    expect(withheld).toMatchObject({ item: 'bwv', track: 'sound', spans: [[14_000, 31_000]] });
    expect(rest?.map((finding) => [finding?.provision, finding?.standing]).slice(0, 2)).toEqual([
      ['dpa-2018/section-45/4/e', 'decides'],
      ['dpa-2018/section-45/1/b', 'beaten'],
    ]);
    expect(rest?.[1]?.beatenBy).toEqual([rest?.[0]?.id]);
  });

  it('is not made of a decision closed by burden, in which some things were taken that nobody found', () => {
    const open = sampleCase({ screenings: [] });
    const closed = decide(open, { close: 'by-burden' });
    const wanted = ['account.receipt.closed: it was closed by burden: what nobody has found is taken not to be so, for a draft'];

    expect(closed.receipt.closed).toBe('by-burden');
    expect(against(recordDecision({ case: open, decision: closed, law }))).toEqual(wanted);
    expect(against(recordDecision({ case: open, decision: closed, law, signed: decider, record: first }))).toEqual(
      expect.arrayContaining(wanted),
    );
    expect(against(recordDecision({ case: open, decision: decide(open), law }))).toEqual([]);
  });

  it('keeps none of the words of an item', () => {
    expect(recordText(first)).not.toMatch(/came back at ten|sorry|only heard/);
  });

  it('covers every part of every track once', () => {
    fc.assert(
      fc.property(cases, (case_) => {
        const [only] = made(recorded(case_, { signed: { ...decider, on: case_.decidedOn } })).revisions;
        if (only?.is !== 'decision') throw new Error('no decision');
        for (const item of case_.items) {
          for (const track of item.tracks) {
            const spans = only.account.parts
              .filter((part) => part.item === item.id && part.track === track.id)
              .flatMap((part) => part.spans);
            const ordered = [...spans].sort((a, b) => a[0] - b[0]);
            for (const [index, [from]] of ordered.entries()) expect(from).toBe(index === 0 ? 0 : ordered[index - 1]?.[1]);
          }
        }
      }),
      runs(10),
    );
  });
});

describe('A record', () => {
  it('is the same, byte for byte, made again from the same case and sign-offs, in whatever order the case was written', () => {
    fc.assert(
      fc.property(cases, (case_) => {
        const signed = { ...decider, on: case_.decidedOn };
        const turned = {
          ...case_,
          people: [...case_.people].reverse(),
          items: [...case_.items].reverse(),
          judgements: [...(case_.judgements ?? [])].reverse(),
          screenings: [...(case_.screenings ?? [])].reverse(),
        };
        const text = recordText(made(recorded(case_, { signed })));

        expect(recordText(made(recorded(case_, { signed })))).toBe(text);
        expect(recordText(made(recorded(turned, { signed })))).toBe(text);
      }),
      runs(10),
    );
  });

  it('holds, and is read back as it was', () => {
    expect(verifyRecord(recordText(first))).toEqual([]);
    expect(readRecord(recordText(first))).toEqual({ ok: true, record: first });
  });

  it('shows the change of any byte', () => {
    const full = made(
      addToRecord(made(addToRecord(first, { is: 'approval', of: 1, signed: other })), { is: 'dissent', of: 1, judgement: dissenting }),
    );
    const bytes = new TextEncoder().encode(recordText(full));
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const broken = (changed: Uint8Array): boolean => {
      try {
        return verifyRecord(decoder.decode(changed)).length > 0;
      } catch {
        return true;
      }
    };
    expect(broken(bytes)).toBe(false);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (place, by) => {
        const changed = Uint8Array.from(bytes);
        changed[place] = (bytes[place] ?? 0) ^ by;

        expect(broken(changed)).toBe(true);
      }),
      runs(300),
    );
    fc.assert(
      fc.property(fc.nat(bytes.length), fc.nat(255), (place, byte) => {
        expect(broken(Uint8Array.from([...bytes.slice(0, place), byte, ...bytes.slice(place)]))).toBe(true);
        expect(place < bytes.length && !broken(Uint8Array.from([...bytes.slice(0, place), ...bytes.slice(place + 1)]))).toBe(false);
      }),
      runs(100),
    );
  });

  it('never changes what came before when something is added', () => {
    const approved = made(addToRecord(first, { is: 'approval', of: 1, signed: other }));
    const again = made(
      recorded({ ...restricted, decidedOn: '2026-11-09' }, { record: approved, signed: { ...decider, on: '2026-11-09' } }),
    );

    expect(again.revisions.slice(0, 2)).toEqual(approved.revisions);
    expect(recordText(again).startsWith(recordText(approved).slice(0, recordText(approved).lastIndexOf(']}')))).toBe(true);
    expect(again.revisions.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    expect(again.revisions.map(({ previous }) => previous).slice(1)).toEqual(approved.revisions.map(({ hash }) => hash));
    expect(verifyRecord(recordText(again))).toEqual([]);
  });

  it('is a draft until someone signs it, and nothing follows a draft', () => {
    const draft = made(recorded(restricted, { signed: 'nobody' }));

    expect(draft.revisions[0]).not.toHaveProperty('signed');
    expect(against(addToRecord(draft, { is: 'approval', of: 1, signed: other }))).toEqual([
      'record: revision 1 is a draft, and nothing follows a draft',
    ]);
  });

  it('says where every break is', () => {
    const two = made(addToRecord(first, { is: 'approval', of: 1, signed: other }));
    const changed = recordText(two).replace('point to reprisal', 'point to nothing');

    expect(said(verifyRecord(changed))).toEqual(['revisions[0].hash: it is not the hash of this revision: something in it was changed']);
    expect(said(verifyRecord(`${recordText(two)}\n`))).toEqual(['record: its text is not canonical JSON, so it is not as it was written']);
    expect(said(verifyRecord(recordText(two).replace('"case":"SAR-412"', '"case":"SAR-413"')))).toEqual([
      'revisions[0].previous: it does not follow the opening of this record',
    ]);
    expect(said(verifyRecord(recordText({ ...two, revisions: two.revisions.slice(1) })))).toContain(
      'revisions[0].sequence: it is 2, where 1 was due',
    );
    expect(said(verifyRecord('not a record'))).toEqual(['record: it is not JSON']);
    expect(said(verifyRecord('{"format":"subject-access/record@1"}'))).toHaveLength(2);
  });

  it('cut short is found by whoever kept the hash of its last revision, and by no one else', () => {
    const two = made(addToRecord(first, { is: 'approval', of: 1, signed: other }));
    const cut = recordText(first);

    expect(verifyRecord(cut)).toEqual([]);
    expect(said(verifyRecord(cut, { head: two.revisions[1]?.hash ?? '' }))).toEqual(['revisions: the revision last seen is not in it']);
  });

  it('does not take what is not plainly a record', () => {
    const half = recordText(first).replace('All footage of me', '\\ud800');
    for (const text of [
      half,
      recordText(first).replace('{', '{"__proto__":{},'),
      '',
      '[]',
      'null',
      '{"__proto__":{}}',
      '"\\ud800"',
      '['.repeat(100_000),
    ])
      expect(verifyRecord(text).length).toBeGreaterThan(0);
  });
});

describe('Signing off', () => {
  it('is approved by someone other than who decided, whatever the capitals or spaces in the name', () => {
    expect(addToRecord(first, { is: 'approval', of: 1, signed: other }).ok).toBe(true);
    for (const by of ['Sam Reviewer', 'sam  REVIEWER', ' Ｓam Reviewer '])
      expect(against(addToRecord(first, { is: 'approval', of: 1, signed: { ...other, by } }))).toEqual([
        `signed.by: \`${by}\` decided it, and cannot also approve it`,
      ]);
  });

  it('is not approved by someone whose judgement used a power in it, though another signed the decision', () => {
    const signedByAnother = made(recorded(restricted, { signed: { ...other, on: '2026-11-02' } }));

    expect(against(addToRecord(signedByAnother, { is: 'approval', of: 1, signed: { ...decider, on: '2026-11-03' } }))).toHaveLength(1);
  });

  it('is not of a day before the decision, nor before what it follows', () => {
    expect(against(recorded(restricted, { signed: { ...decider, on: '2026-11-01' } }))).toEqual([
      'signed.on: it is signed on 2026-11-01, before the day of decision, 2026-11-02',
    ]);
    expect(against(addToRecord(first, { is: 'approval', of: 1, signed: { ...other, on: '2026-11-01' } }))).toEqual([
      'signed.on: it is signed on 2026-11-01, before revision 1, of 2026-11-02',
    ]);
  });

  it('is by a named person, in a role, on a day of the calendar', () => {
    expect(against(recorded(restricted, { signed: { by: ' ', role: '', on: '2026-02-30' } }))).toEqual([
      'signed.by: it is blank',
      'signed.role: it is blank',
      'signed.on: it is not a day of the calendar',
      'signed.on: it is signed on 2026-02-30, before the day of decision, 2026-11-02',
    ]);
  });

  it('is of a decision', () => {
    expect(against(addToRecord(first, { is: 'approval', of: 2, signed: other }))).toEqual([
      'of: revision 2 is not a decision of this record',
    ]);
  });
});

describe('Dissent and override', () => {
  it('are new judgements with a name and a reason, and change nothing that was written', () => {
    const dissented = made(addToRecord(first, { is: 'dissent', of: 1, judgement: dissenting }));
    const overridden = made(
      addToRecord(dissented, { is: 'override', of: 1, judgement: judgingOtherwise({ id: 'override', replaces: 'protect-ann' }) }),
    );

    expect(overridden.revisions[0]).toEqual(first.revisions[0]);
    expect(verifyRecord(recordText(overridden))).toEqual([]);
  });

  it('are refused against a provision that must be applied, in its place', () => {
    const judgement = { ...judgingOtherwise(), provision: 'dpa-2018/section-45/1/b' };
    expect(against(addToRecord(first, { is: 'dissent', of: 1, judgement }))).toEqual([
      'judgement.provision: `dpa-2018/section-45/1/b` leaves no choice: it must be applied, so there can be no dissent under it',
    ]);
    expect(against(addToRecord(first, { is: 'override', of: 1, judgement: { ...judgement, replaces: 'protect-ann' } }))[0]).toBe(
      'judgement.provision: `dpa-2018/section-45/1/b` leaves no choice: it must be applied, so there can be no override under it',
    );
  });

  it('are not by the person whose judgement they are against', () => {
    const judgement = judgingOtherwise({ replaces: 'protect-ann', signed: { ...decider, on: '2026-11-03' } });
    expect(against(addToRecord(first, { is: 'override', of: 1, judgement }))).toEqual([
      'judgement.signed.by: `Sam Reviewer` made the judgement it is against',
    ]);
  });

  it('an override takes effect in the next decision, which must hold it as it was written', () => {
    const judgement = judgingOtherwise({ replaces: 'protect-ann' });
    const overridden = made(addToRecord(first, { is: 'override', of: 1, judgement }));
    const signed = { ...other, on: '2026-11-09' };
    const without = { ...restricted, decidedOn: '2026-11-09' };
    const holding = sampleCase({ decidedOn: '2026-11-09', judgements: [protecting(['3']), judgement] });

    expect(against(recorded(without, { record: overridden, signed }))).toEqual([
      'account.judgements: judgement `give-it` is in revision 2 and not in this decision',
    ]);
    const decided = made(recorded(holding, { record: overridden, signed }));
    const last = decided.revisions[2];
    expect(
      last?.is === 'decision' &&
        last.account.parts.find(({ spans }) => spans.some(([from, to]) => from <= 14_000 && to >= 31_000))?.outcome,
    ).toEqual({
      kind: 'disclose',
    });
  });

  it('an earlier judgement is never edited and never left out', () => {
    const signed = { ...decider, on: '2026-11-09' };
    const edited = sampleCase({ decidedOn: '2026-11-09', judgements: [protecting(['3'], { reasons: 'Another reason.' })] });
    const gone = sampleCase({ decidedOn: '2026-11-09' });

    expect(against(recorded(edited, { record: first, signed }))).toEqual([
      'account.judgements[0]: judgement `protect-ann` is not as it was in revision 1',
    ]);
    expect(against(recorded(gone, { record: first, signed }))).toEqual([
      'account.judgements: judgement `protect-ann` is in revision 1 and not in this decision',
    ]);
  });
});
