import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordForm } from '../../src/cli/letter-form.ts';
import { writeWhole } from '../../src/cli/write-whole.ts';
import { everyKind, letterOf, office } from '../telling/letter/every-kind.ts';
import { flowing } from '../telling/sample.ts';
import { run } from './world.ts';

const files = {
  'case.json': JSON.stringify(everyKind.partial),
  'two.json': JSON.stringify(everyKind.complaint),
  'information.json': JSON.stringify(everyKind['information in part']),
  'weighing.json': JSON.stringify(everyKind['public interest']),
  'dear.json': JSON.stringify(everyKind['over the cost limit']),
  'green.json': JSON.stringify(everyKind['environmental not held']),
  'office.json': JSON.stringify(office),
  'there.txt': 'An older letter.',
};

describe('letter', () => {
  it('prints the one letter a case calls for, as a draft, and says what is still to be written', async () => {
    const { code, out, err } = await run(['letter', 'case.json'], files);

    expect(code).toBe(0);
    expect(out).toMatch(/^DRAFT: not signed\. Do not send\.\n/);
    expect(out).toContain('[Write here: the name and address of the office]');
    expect(err).toContain('--office: address: the letter leaves a blank for the name and address of the office\n');
  });

  it('takes the details of the office from its file, and a signature from the command line', async () => {
    const { code, out, err } = await run(
      ['letter', 'case.json', '--office', 'office.json', '--sign', 'Sam Reviewer; disclosure officer; 2026-11-02'],
      files,
    );

    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Information Rights, Exampleshire Police\n1 Sample Street\n/);
    expect(out).toContain('Sam Reviewer\ndisclosure officer\nSigned on 2 November 2026\n');
    expect(out).not.toContain('DRAFT');
  });

  it('prints what the Freedom of Information Act asks for, and never the words of Part 3', async () => {
    const { code, out, err } = await run(['letter', 'information.json', '--office', 'office.json'], files);

    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('- Section 31(1)(a): work to prevent crime');
    expect(out).toContain('Ask the Information Commission to decide');
    expect(out).not.toMatch(/Data Protection Act|Go to court|45\(5\)/);
  });

  it('takes help for the applicant, and the day by which the public interest is weighed, from the command line', async () => {
    const without = await run(['letter', 'weighing.json', '--office', 'office.json'], files);
    expect(flowing(without.out)).toContain('[Write here: the day by which you think you will have decided]');
    expect(without.err).toContain('--expects: the letter leaves a blank for the day by which you think you will have decided');

    const given = await run(['letter', 'weighing.json', '--office', 'office.json', '--expects', '2026-11-27'], files);
    expect(given.err).toBe('');
    expect(flowing(given.out)).toContain('We think that we will have decided by 27 November 2026');

    const dear = await run(['letter', 'dear.json', '--office', 'office.json'], files);
    expect(dear.err).toContain('--advice: the letter leaves a blank for what smaller request would fit within the limit');
    const helped = await run(['letter', 'dear.json', '--office', 'office.json', '--advice', 'The last two years would fit.'], files);
    expect({ err: helped.err, helps: flowing(helped.out).includes('The last two years would fit.') }).toEqual({ err: '', helps: true });
  });

  it('takes who else may hold environmental information, and writes under the Regulations', async () => {
    const { out, err } = await run(
      ['letter', 'green.json', '--office', 'office.json', '--holder', 'Exampleton Council, 2 Sample Street.'],
      files,
    );

    expect(err).toBe('');
    expect(flowing(out)).toContain('somebody else may hold it (regulation 10): Exampleton Council, 2 Sample Street.');
    expect(flowing(out)).toContain('Environmental Information Regulations 2004');
  });

  it('prints Markdown, or a page of HTML', async () => {
    expect((await run(['letter', 'case.json', '--markdown'], files)).out).toMatch(/^# Our reply to your request/m);
    expect((await run(['letter', 'case.json', '--html'], files)).out).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
    expect(await run(['letter', 'case.json', '--html', '--markdown'], files)).toMatchObject({ code: 2, out: '' });
  });

  it('writes a Word document into a file, and nowhere else', async () => {
    const { code, out, wrote } = await run(['letter', 'case.json', '--docx', '--out', 'reply.docx'], files);

    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(Buffer.from(wrote['reply.docx'] ?? '').subarray(0, 4)).toEqual(Buffer.from('PK\u0003\u0004'));
    expect(await run(['letter', 'case.json', '--docx'], files)).toMatchObject({ code: 2, out: '' });
    expect(await run(['letter', 'case.json', '--docx', '--html', '--out', 'reply.docx'], files)).toMatchObject({ code: 2, wrote: {} });
  });

  it('says what to install, where a Word document is asked for and cannot be made', async () => {
    const missing = () => Promise.reject(Object.assign(new Error("Cannot find package 'docx'"), { code: 'ERR_MODULE_NOT_FOUND' }));

    expect(await wordForm(letterOf(everyKind.partial, 'partial'), missing)).toEqual({
      ok: false,
      message: 'the package docx, which writes it, is not installed',
      remedy: 'install it: npm install docx',
    });
    await expect(wordForm(letterOf(everyKind.partial, 'partial'), () => Promise.reject(new Error('a mistake')))).rejects.toThrow(
      'a mistake',
    );
  });

  it('asks which, where a case calls for more than one, and takes the kind', async () => {
    const { code, out, err } = await run(['letter', 'two.json'], files);

    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain("it calls for 2 letters\n  use --kind 'complaint' or --kind 'disclosure'");
    expect((await run(['letter', 'two.json', '--kind', 'complaint'], files)).out).toContain('Your complaint\n==============');
  });

  it('will not write a letter the decision does not call for', async () => {
    expect(await run(['letter', 'case.json', '--kind', 'refusal'], files)).toMatchObject({ code: 2, out: '' });
    const open = { ...everyKind.partial, request: { ...everyKind.partial.request, identity: undefined } };
    const { code, err } = await run(['letter', 'case.json'], { 'case.json': JSON.stringify(open) });
    expect(code).toBe(2);
    expect(err).toContain('it calls for no letter yet');
  });

  it('writes a file, will not replace one, and replaces it when told to', async () => {
    const fresh = await run(['letter', 'case.json', '--out', 'new.txt'], files);
    const refused = await run(['letter', 'case.json', '--out', 'there.txt'], files);
    const forced = await run(['letter', 'case.json', '--out', 'there.txt', '--force'], files);

    expect(fresh).toMatchObject({ code: 0, out: '' });
    expect(fresh.wrote['new.txt']).toMatch(/^DRAFT/);
    expect(refused).toMatchObject({ code: 2, wrote: {} });
    expect(refused.err).toContain('there.txt: there is a file there already');
    expect(forced.wrote['there.txt']).toMatch(/^DRAFT/);
  });

  it('refuses wording that drops what the law requires, and writes nothing', async () => {
    const dropping = JSON.stringify({ ...office, templates: { partial: { whatIsWithheld: { body: ['Sorry.'] } } } });
    const { code, out, err, wrote } = await run(['letter', 'case.json', '--office', 'office.json', '--out', 'new.txt'], {
      ...files,
      'office.json': dropping,
    });

    expect({ code, out, wrote }).toEqual({ code: 2, out: '', wrote: {} });
    expect(err).toContain('office.json: partial.whatIsWithheld: the letter does not say what section 45(5)(a) requires');
  });

  it('places what is wrong with the file of an office, and refuses a signature that is none', async () => {
    const { code, err } = await run(['letter', 'case.json', '--office', 'office.json'], { ...files, 'office.json': '{\n  "name": 3\n}' });

    expect(code).toBe(2);
    expect(err).toMatch(/^office\.json:2:3: name: /);
    const misspelt = JSON.stringify({ templates: { partal: {} } });
    expect(await run(['letter', 'case.json', '--office', 'office.json'], { ...files, 'office.json': misspelt })).toMatchObject({
      code: 2,
      out: '',
    });
    expect(await run(['letter', 'case.json', '--sign', 'Sam'], files)).toMatchObject({ code: 2, out: '' });
    expect(await run(['letter', 'case.json', '--office', 'none.json'], files)).toMatchObject({ code: 2, out: '' });
  });
});

describe('A file written whole', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'subject-access-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is there in full, with nothing left beside it, and is not replaced without leave', async () => {
    const path = join(folder, 'letter.txt');

    expect(await writeWhole(path, 'first', false)).toEqual({ ok: true });
    expect(await writeWhole(path, 'second', false)).toMatchObject({ ok: false, message: 'there is a file there already' });
    expect(readFileSync(path, 'utf8')).toBe('first');
    expect(await writeWhole(path, 'third', true)).toEqual({ ok: true });
    expect(readFileSync(path, 'utf8')).toBe('third');
    expect(readdirSync(folder)).toEqual(['letter.txt']);
  });

  it('says why it cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '');

    expect(await writeWhole(join(folder, 'none', 'letter.txt'), 'x', false)).toMatchObject({ message: 'there is no such folder' });
    expect(await writeWhole(join(folder, 'file', 'letter.txt'), 'x', true)).toMatchObject({ message: 'there is no such folder' });
  });
});
