import { describe, expect, it } from 'vitest';
import type { Registered } from '../../src/recording/index.ts';
import {
  addToRecord,
  deleteRecord,
  emptyRegister,
  keepRecord,
  recordText,
  registerText,
  verifyRegister,
} from '../../src/recording/index.ts';
import { made, other, recorded, restricted, said } from './recorded.ts';

const kept = (registered: Registered) => {
  if (!registered.ok) throw new Error(said(registered.problems).join('\n'));
  return registered.register;
};
const refused = (registered: Registered) => (registered.ok ? [] : said(registered.problems));

const one = made(recorded(restricted));
const two = made(recorded({ ...restricted, id: 'SAR-500' }));
const signed = { ...other, on: '2030-01-02' };
const both = kept(keepRecord(kept(keepRecord(emptyRegister, one, '2030-01-01')), two, '2031-01-01'));

describe('A register of records', () => {
  it('holds with every record it names', () => {
    expect(verifyRegister(registerText(both), [recordText(one), recordText(two)])).toEqual([]);
  });

  it('keeps a tombstone of a record deleted at the end of its retention, and every other record still verifies', () => {
    const after = kept(deleteRecord(both, 'SAR-412', 'Retention ended', signed));

    expect(after.lines.slice(0, 2)).toEqual(both.lines);
    expect(verifyRegister(registerText(after), [recordText(two)])).toEqual([]);
    expect(registerText(after)).not.toMatch(/reprisal|Ann|Bright/);
    expect(said(verifyRegister(registerText(after), [recordText(one), recordText(two)]))).toEqual([
      'lines[2]: the record of `SAR-412` was deleted and is still there',
    ]);
  });

  it('does not let a record go before its retention has ended, or one it never had', () => {
    expect(refused(deleteRecord(both, 'SAR-412', 'Retention ended', { ...signed, on: '2030-01-01' }))).toEqual([
      'signed.on: it is to be kept until 2030-01-01, and this is signed on 2030-01-01',
    ]);
    expect(refused(deleteRecord(both, 'SAR-1', 'Retention ended', signed))).toEqual(['case: no record of `SAR-1` is in the register']);
    expect(refused(deleteRecord(both, 'SAR-412', ' ', signed))).toEqual(['reason: it gives no reason']);
  });

  it('does not take back a record that was deleted, nor one that has lost a revision', () => {
    const longer = made(addToRecord(one, { is: 'approval', of: 1, signed: other }));
    const ahead = kept(keepRecord(both, longer, '2030-01-01'));
    const gone = kept(deleteRecord(both, 'SAR-412', 'Retention ended', signed));

    expect(refused(keepRecord(ahead, one, '2030-01-01'))).toEqual(['revisions: the record has lost what it had']);
    expect(refused(keepRecord(gone, one, '2035-01-01'))).toEqual(['case: its record was deleted']);
  });

  it('shows a record that is missing, cut short, changed or unknown, and a line of its own that was changed', () => {
    const longer = made(addToRecord(one, { is: 'approval', of: 1, signed: other }));
    const ahead = kept(keepRecord(both, longer, '2030-01-01'));

    expect(said(verifyRegister(registerText(both), [recordText(one)]))).toEqual(['lines[1]: the record of `SAR-500` is not there']);
    expect(said(verifyRegister(registerText(ahead), [recordText(one), recordText(two)]))).toEqual([
      'lines[2]: the record of `SAR-412` does not stand where the register says',
    ]);
    expect(said(verifyRegister(registerText(emptyRegister), [recordText(one)]))).toEqual(['records: `SAR-412` is not in the register']);
    expect(said(verifyRegister(registerText(both).replace('2030-01-01', '2029-01-01'), [recordText(one), recordText(two)]))).toEqual([
      'lines[0].hash: it is not the hash of this line: something in it was changed',
    ]);
    expect(said(verifyRegister(registerText(both), [recordText(one).replace('reprisal', 'nothing'), recordText(two)]))[0]).toBe(
      'records[0].revisions[0].hash: it is not the hash of this revision: something in it was changed',
    );
  });
});
