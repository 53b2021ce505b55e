import { describe, expect, it } from 'vitest';
import { decide } from '../../src/deciding/index.ts';
import { addToRecord, readRecord, recordText, verifyRecord } from '../../src/recording/index.ts';
import { tellRecordText } from '../../src/telling/index.ts';
import { against, decider, made, other, recorded } from '../recording/recorded.ts';
import { flowing } from '../telling/sample.ts';
import { mixedCase, namesOut, policyCase, staffCase } from './sample.ts';

const signed = { ...decider, on: '2026-11-20' };
const later = { ...other, on: '2026-11-21' };
const staff = made(recorded(staffCase(), { signed }));
const accountIn = (record: typeof staff) => {
  const [first] = record.revisions;
  if (first?.is !== 'decision') throw new Error('no decision');
  return first.account;
};

describe('The record of a request decided under two laws', () => {
  it('holds what each law made of it, with its own findings, duties, words and receipt', () => {
    const { alongside = [], parts, law } = accountIn(staff);
    const [beside] = alongside;

    expect(alongside.map(({ under }) => under)).toEqual(['uk gdpr']);
    expect(beside?.request.outcome).toEqual({ kind: 'answer' });
    expect(beside?.parts.filter(({ outcome }) => outcome?.kind === 'disclose edited')).toMatchObject([
      { item: 'mail-1', track: 'text', spans: [[0, 200]], people: [{ person: 'lee' }] },
    ]);
    expect(beside?.duties.map(({ duty }) => duty)).toContain('uk-gdpr/article-12/4');
    expect(beside?.law.map(({ cite }) => cite)).toContain('dpa-2018/schedule-2/paragraph-16');
    expect(law.map(({ cite }) => cite)).not.toContain('dpa-2018/schedule-2/paragraph-16');
    expect(parts.filter(({ item }) => item === 'mail-1').map(({ outcome }) => outcome?.kind)).toEqual(['route elsewhere']);
    expect(beside?.receipt).toEqual(decide(staffCase()).alongside?.[0]?.receipt);
    expect(beside?.elements.length).toBeGreaterThan(5);
  });

  it('rests what each law decided on findings of that law', () => {
    for (const { findings, parts, elements, request } of [accountIn(staff), ...(accountIn(staff).alongside ?? [])]) {
      const ids = findings.map(({ id }) => id);
      for (const { restsOn } of [...parts, ...elements, request]) for (const id of restsOn) expect(ids).toContain(id);
    }
  });

  it('verifies, and no byte of what the other law made of it can change', () => {
    const text = recordText(staff);

    expect(verifyRecord(text)).toEqual([]);
    expect(readRecord(text)).toEqual({ ok: true, record: staff });
    expect(verifyRecord(text.replace('"under":"uk gdpr"', '"under":"eir"'))).not.toEqual([]);
  });

  it('states where the laws pull apart', () => {
    const { conflicts } = accountIn(made(recorded(mixedCase({ judgements: [namesOut({ means: 'withhold' })] }), { signed })));

    expect(conflicts).toMatchObject([
      {
        item: 'mail-1',
        track: 'text',
        from: 0,
        to: 200,
        between: [{ under: 'part 3' }, { under: 'uk gdpr', outcome: { kind: 'withhold' } }],
      },
    ]);
  });

  it('takes a dissent from a judgement under the other law, which leaves a choice, and none under a law that had no part', () => {
    const { means: _, ...judgement } = namesOut({ id: 'name-them', exercise: 'do not restrict', signed: later });
    const elsewhere = { ...judgement, provision: 'foia-2000/section-31/1/a' };

    expect(against(addToRecord(staff, { is: 'dissent', of: 1, judgement }))).toEqual([]);
    expect(against(addToRecord(staff, { is: 'dissent', of: 1, judgement: elsewhere })).join()).toContain('had no part in the decision');
  });

  it('is told with each law under its own heading, and what pulls apart first', () => {
    const text = flowing(tellRecordText(staff));
    const apart = flowing(tellRecordText(made(recorded(mixedCase({ judgements: [namesOut({ means: 'withhold' })] }), { signed }))));

    expect(text).toContain('Under the UK GDPR');
    expect(text).toMatch(/Under the UK GDPR.*mail-1, text: characters 1–200\. Given with names taken out.*Lee Harcourt/);
    expect(text).not.toContain('Two laws pull apart');
    expect(apart).toMatch(/Two laws pull apart here.*mail-1, text: characters 1–200: given under Part 3; withheld under the UK GDPR/);
  });

  it('says of a request for information which law it was decided under, and not that Part 3 has the record kept', () => {
    const record = made(recorded(policyCase(), { signed }));

    expect(accountIn(record).under).toBe('foia');
    expect(verifyRecord(recordText(record))).toEqual([]);
    expect(flowing(tellRecordText(record))).not.toContain('45(7)');
    expect(flowing(tellRecordText(staff))).toContain('45(7)');
  });
});
