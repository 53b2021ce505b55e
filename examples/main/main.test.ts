import { describe, expect, it } from 'vitest';
import { readCase } from '../../test/casebook/case-file.ts';
import * as of from '../../test/casebook/decided.ts';

const others = 'dpa-2018/section-45/4/e';
const crime = 'dpa-2018/section-45/4/b';

const theCall = of.decided(readCase(new URL('./case.json', import.meta.url)));
const becomes = (place: string) => of.becomes(theCall, place);
const under = (place: string) => of.under(theCall, place);

describe('A call to Sampleton Row', () => {
  it('is answered, and the requester is told that data is held', () => {
    expect(of.request(theCall)).toBe('answer');
    expect(of.elementWords(theCall.decision.confirmation)).toBe('give');
    expect(theCall.decision.information.map(of.elementWords)).toEqual(['give', 'give', 'give', 'give', 'give', 'give', 'give']);
  });

  it('gives what the requester said, and what was said to his face', () => {
    for (const cue of ['40', '42', '44', '46', '55', '57a', '57b', '59', '65', '75']) expect(becomes(`bwv/sound ${cue}`)).toBe('disclose');
    expect(under('bwv/sound 46')).toEqual(['dpa-2018/section-45/1/b']);
  });

  it('gives what officers on duty say of him, in his hearing or between themselves', () => {
    for (const cue of ['2', '4', '29', '51', '70', '78', '79', '84', '87']) expect(becomes(`bwv/sound ${cue}`)).toBe('disclose');
  });

  it('withholds what his neighbour said of him behind her door, under section 45(4)(e)', () => {
    for (const cue of ['9', '17', '18', '22', '23', '27', '30']) {
      expect(becomes(`bwv/sound ${cue}`)).toBe('withhold');
      expect(under(`bwv/sound ${cue}`)).toEqual([`${others} for p-bronwen`]);
    }
    expect(becomes('bwv/sound 19')).toBe('withhold');
    expect(under('bwv/sound 19')).toEqual([`${others} for p-bronwen`, `${others} for p-child`]);
  });

  it('gives the gist of her complaint, and the question it answers so that the gist makes sense', () => {
    expect(becomes('bwv/sound 14')).toBe('disclose');
    expect(under('bwv/sound 14')).toEqual(['dpa-2018/section-52/1']);
    expect(becomes('bwv/sound 15')).toBe('disclose edited (voice mute, words summary)');
    expect(becomes('bwv/sound 16')).toBe('disclose edited (voice mute, words summary)');
  });

  it('gives the words of the man on the balcony with his voice altered and names out', () => {
    for (const cue of ['33', '34', '37', '38', '61']) {
      expect(becomes(`bwv/sound ${cue}`)).toBe('disclose edited (voice alter, words names out)');
      expect(under(`bwv/sound ${cue}`)).toEqual([`${others} for p-gethin`]);
    }
  });

  it('counts what altering a voice costs where the requester is speaking at the same time', () => {
    const sound = theCall.decision.items.find(({ item }) => item === 'bwv')?.tracks.find(({ track }) => track === 'sound');

    expect(sound?.cost).toEqual({ own: 1600, bySnapping: 0 });
    expect(becomes('bwv/sound 60')).toBe('disclose, then disclose edited (voice alter, words names out)');
  });

  it('leaves out what is not about him: names and numbers given to the police, a child at school, a sandwich', () => {
    for (const cue of ['1', '5', '6', '10', '11', '12', '13', '20', '21', '31', '35', '36', '85', '86']) {
      expect(becomes(`bwv/sound ${cue}`)).toBe('out of scope');
      expect(under(`bwv/sound ${cue}`)).toEqual(['dpa-2018/section-3']);
    }
  });

  it('withholds what a confidential source said of him on two grounds that stand together', () => {
    for (const cue of ['80', '81', '82']) {
      expect(becomes(`bwv/sound ${cue}`)).toBe('withhold');
      expect(under(`bwv/sound ${cue}`)).toEqual([crime, `${others} for p-nerys`]);
    }
    expect(under('bwv/sound 83')).toEqual([crime]);
  });

  it('blurs his neighbour and masks her child wherever they are in shot with him, and leaves out shots without him', () => {
    expect(becomes('bwv/picture v6')).toBe('disclose');
    expect(becomes('bwv/picture v9')).toBe('disclose edited (picture blur)');
    expect(becomes('bwv/picture v10')).toBe('disclose edited (picture mask)');
    expect(under('bwv/picture v10')).toEqual([`${others} for p-bronwen`, `${others} for p-child`]);
    for (const shot of ['v1', 'v2', 'v3', 'v4', 'v5', 'v14']) expect(becomes(`bwv/picture ${shot}`)).toBe('out of scope');
  });

  it('protects a caller who was promised confidence: her name goes, her words become a summary, and the source is restricted on its own', () => {
    expect(becomes('calls/sheet r2-caller')).toBe('withhold');
    expect(becomes('calls/sheet r2-said')).toBe('disclose edited (words summary)');
    expect(becomes('calls/sheet r2-when')).toBe('disclose');
    expect(of.source(theCall, 'calls')).toBe('restrict');
    expect(of.source(theCall, 'bwv')).toBe('give');
  });

  it('gives the rest of the sheet with its headings, and leaves out the call about a dog', () => {
    for (const row of ['r1', 'r3', 'r4', 'r6']) expect(becomes(`calls/sheet ${row}`)).toBe('disclose');
    expect(becomes('calls/sheet r5')).toBe('out of scope');
  });

  it('exempts the two paragraphs of the e-mail that ask for advice and give it, and no others', () => {
    for (const paragraph of ['m3', 'm4']) {
      expect(becomes(`email/body ${paragraph}`)).toBe('exempt');
      expect(under(`email/body ${paragraph}`)).toEqual(['dpa-2018/section-45A']);
    }
    for (const paragraph of ['m1', 'm2', 'm6']) expect(becomes(`email/body ${paragraph}`)).toBe('disclose');
    expect(becomes('email/body m5')).toBe('out of scope');
  });

  it('comes in part, item by item', () => {
    expect(theCall.decision.items.map(({ item, outcome }) => [item, outcome])).toEqual([
      ['bwv', 'disclose partly'],
      ['calls', 'disclose partly'],
      ['email', 'disclose partly'],
    ]);
  });

  it('leaves three things open, and asks one question about each', () => {
    expect(becomes('bwv/sound@630000')).toBe('open');
    expect(becomes('bwv/sound 49')).toBe('open');
    expect(becomes('bwv/sound 25')).toBe('open');
    expect(becomes('bwv/picture v7')).toBe('open');
    expect(of.asks(theCall)).toEqual(['description:bwv/sound', `judge:${others}:bwv:p-idris`, 'speaker:bwv/sound']);
  });

  it('asks the officer to listen to the stretch nobody has described', () => {
    const { who, spans } = of.question(theCall, 'description:bwv/sound');

    expect(who).toBe('officer');
    expect(spans).toEqual([[629_360, 676_360]]);
  });

  it('reads a judgement past its review day as open and never as release, and what already settles a part still settles it', () => {
    expect(of.mayBecome(theCall, 'bwv/sound 25')).toEqual(['disclose edited (voice mute, words summary)', 'withhold']);
    expect(of.mayBecome(theCall, 'bwv/picture v7')).toContain('withhold');
  });

  it('owes a review of the judgement that lapsed', () => {
    expect(theCall.decision.duties.certain.flatMap((duty) => duty.for)).toContain('j09-idris');
  });

  it('owes a notice of the restriction and a record of its reasons, and the same for privilege', () => {
    expect(of.duty(theCall, 'dpa-2018/section-45/5').contains).toEqual([
      '45(5)(a)',
      '45(5)(b)',
      '45(5)(c)',
      '45(5)(ca)',
      '45(5)(d)',
      '45(5)(e)',
    ]);
    expect(of.duty(theCall, 'dpa-2018/section-45A/2').contains).toContain('45A(2)(ca)');
    expect(of.duties(theCall)).toEqual(expect.arrayContaining(['dpa-2018/section-45/7', 'dpa-2018/section-45A/4', 'dpa-2018/section-51']));
  });

  it('is due on 19 November 2026', () => {
    expect(theCall.decision.lastDay).toBe('2026-11-19');
    expect(theCall.decision.late).toEqual([]);
  });
});
