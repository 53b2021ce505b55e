import { expect, test } from 'vitest';
import { decide } from '../../src/deciding/index.ts';
import { law } from '../../src/provisions/index.ts';
import { tellText } from '../../src/telling/index.ts';
import { caseWith, requester } from '../casebook/case-with.ts';
import { document } from '../casebook/items.ts';
import { flowing } from './sample.ts';

const joint = document('log', 'record', [{ by: requester, says: 'What they said.', about: [requester] }], { designated: 'yes' });

function told(received: string): string {
  const case_ = caseWith({ received, decidedOn: '2026-09-28', items: [joint] });
  return flowing(tellText(decide(case_), case_, law));
}

test('a request that goes to Part 4 is told of the rights and the exemptions of Part 4, and given nothing under Part 3', () => {
  const text = told('2026-09-07');

  expect(text).toContain('Answer it under Part 4 of the Act.');
  expect(text).toContain('Part 3 governs none of what was asked for.');
  expect(text).not.toMatch(/Confirmation +Given/);
  for (const words of ['in intelligible form', 'a reasonable and proportionate search', 'a reasonable fee', 'a reasonable interval']) {
    expect(text, words).toContain(words);
  }
  for (const words of ['national security', 'Schedule 11', 'legal professional privilege', 'High Court or the Court of Session']) {
    expect(text, words).toContain(words);
  }
});

test('two further months may be taken for a request received from 5 February 2026, and not before', () => {
  expect(told('2026-02-05')).toContain('two further months');
  expect(told('2026-02-04')).not.toContain('two further months');
});
