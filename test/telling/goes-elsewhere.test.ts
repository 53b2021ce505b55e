import { describe, expect, test } from 'vitest';
import { decide } from '../../src/deciding/index.ts';
import { law } from '../../src/provisions/index.ts';
import { tellText } from '../../src/telling/index.ts';
import { readCase } from '../casebook/case-file.ts';
import { flowing } from './sample.ts';

const staffFile = readCase(new URL('../../examples/staff-email/02-reasonable.json', import.meta.url));
const told = flowing(tellText(decide(staffFile), staffFile, law));

describe('A decision on what is all under the UK GDPR', () => {
  const [leading = '', underUkGdpr = ''] = told.split('Under the UK GDPR');

  test('says first where it goes, and that Part 3 governs none of it', () => {
    expect(leading).toContain('Answer it under the UK GDPR.');
    expect(leading).toContain('Part 3 governs none of what was asked for.');
  });

  test('gives nothing under Part 3: not confirmation, nor what goes with the data', () => {
    expect(leading).not.toMatch(/Confirmation|given/i);
    expect(told.slice(told.indexOf('Under Part 3'))).not.toMatch(/Given: Confirmation/);
  });

  test('leads with what comes out under the UK GDPR, its last day and each line given there', () => {
    expect(underUkGdpr).toMatch(/^\s*Last day +Friday 6 November 2026/);
    expect(underUkGdpr).toMatch(/The request +Answer it\./);
    expect(underUkGdpr).toMatch(/Information +All 9 given\./);
  });
});
