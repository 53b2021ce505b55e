import { describe, expect, test } from 'vitest';
import { grammar } from '../../src/reasoning/index.ts';
import { smallFacts, yesOrNo } from './small-facts.ts';

const { limb, all, any, not, provision } = grammar(smallFacts({ risk: yesOrNo, kind: ['text', 'image', 'sound'] }));

describe('The grammar provisions are written in', () => {
  test('has a limb met where its fact is yes, or has one of the values named', () => {
    expect(limb('(1)', 'risk')).toEqual({ is: 'fact', limb: '(1)', fact: 'risk', values: ['yes'] });
    expect(limb('(2)', 'kind', 'text', 'image')).toEqual({ is: 'fact', limb: '(2)', fact: 'kind', values: ['text', 'image'] });
  });

  test('joins limbs as all of them, any of them, or unless one', () => {
    const [one, two] = [limb('(1)', 'risk'), limb('(2)', 'kind', 'text')];
    expect(all(one, any(two, not(one)))).toEqual({
      is: 'all',
      of: [one, { is: 'any', of: [two, { is: 'not', of: one }] }],
    });
  });

  test('takes a provision for a duty that the controller must show, is sure of, and tells to nobody asking, unless it says otherwise', () => {
    const draft = { cite: 'an/example', title: '', source: '', limbs: { '(1)': '' }, of: 'part', effect: 'owed', inForce: [] } as const;
    expect(provision(draft)).toEqual({
      ...draft,
      displaces: [],
      power: 'must',
      duties: [],
      burden: 'controller',
      confidence: 'high',
      tell: ['commissioner', 'file', 'officer'],
    });
    const otherwise = {
      power: 'may',
      burden: 'requester',
      confidence: 'low',
      tell: ['requester'],
      displaces: ['a'],
      duties: ['b'],
    } as const;
    expect(provision({ ...draft, ...otherwise })).toEqual({ ...draft, ...otherwise });
  });
});
