// Holds a record of subject-access against itself, from the record alone: node verify-record.mjs RECORD [HEAD]
//
// It shares no code with the library, on purpose: an auditor can read it whole. It needs Node and nothing else. It prints every break
// with its place, and exits 1 where there is one. HEAD is the hash the record's last revision had when it was last seen; without it
// nobody can tell that revisions were cut from the end.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { argv, exit, stdout } from 'node:process';

/** Canonical JSON (RFC 8785): keys in order of their UTF-16 code units, no space, numbers and text as ECMAScript writes them. */
function canonical(value) {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
}

function hashOf(value) {
  return `sha256:${createHash('sha256').update(canonical(value), 'utf8').digest('hex')}`;
}

/** One name is one person, whatever its capitals and spaces. */
function name(text) {
  return String(text).normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

function withoutHash({ hash, ...rest }) {
  return rest;
}

/** Every break in the text of a record. */
function breaksIn(text, head) {
  let record;
  try {
    record = JSON.parse(text);
  } catch {
    return ['record: it is not JSON'];
  }
  if (record?.format !== 'subject-access/record@1') return ['format: it is not a record of version 1'];
  if (!Array.isArray(record.revisions) || record.revisions.length === 0) return ['revisions: there are none'];
  const breaks = [];
  if (Object.keys(record).sort().join() !== 'case,format,revisions') breaks.push('record: it holds something besides its revisions');
  if (canonical(record) !== text) breaks.push('record: its text is not canonical JSON');
  let previous = hashOf({ format: record.format, case: record.case });
  record.revisions.forEach((revision, index) => {
    const at = `revisions[${index}]`;
    if (revision.sequence !== index + 1) breaks.push(`${at}.sequence: it is ${revision.sequence}, where ${index + 1} was due`);
    if (revision.previous !== previous) breaks.push(`${at}.previous: it does not follow what came before it`);
    if (revision.hash !== hashOf(withoutHash(revision))) breaks.push(`${at}.hash: something in the revision was changed`);
    previous = revision.hash;
    breaks.push(...followingBreaks(record.revisions, revision, index).map((text) => `${at}${text}`));
  });
  if (head !== undefined && !record.revisions.some(({ hash }) => hash === head))
    breaks.push('revisions: the revision last seen is not in it');
  return breaks;
}

/** What each kind of revision owes to those before it: nobody approves what they decided, and no judgement is edited or left out. */
function followingBreaks(revisions, revision, index) {
  const before = revisions.slice(0, index);
  const of = before[revision.of - 1];
  const breaks = [];
  const last = before.at(-1);
  if (last?.is === 'decision' && last.signed === undefined) breaks.push(': it follows a draft');
  if (revision.is !== 'decision' && of?.is !== 'decision') return [...breaks, '.of: it is not about a decision of this record'];
  if (revision.is === 'approval') {
    const powers = of.account.judgements.filter(({ exercise }) => exercise !== undefined);
    const deciders = [of.signed?.by, ...powers.map(({ signed }) => signed.by)].map(name);
    if (deciders.includes(name(revision.signed.by))) breaks.push('.signed.by: someone who decided it also approved it');
  }
  if (revision.is === 'dissent' || revision.is === 'override') {
    const { provision } = revision.judgement;
    const cited = [of.account, ...(of.account.alongside ?? [])].flatMap((one) => one.law);
    const law = cited.filter(({ cite, power }) => power !== undefined && (cite === provision || cite.startsWith(`${provision}/`)));
    if (law.length === 0 || law.some(({ power }) => power !== 'may')) breaks.push('.judgement.provision: it leaves no choice');
  }
  if (revision.is === 'decision') {
    if (revision.account.receipt.closed !== undefined)
      breaks.push('.account.receipt.closed: it was closed by burden, so it is no decision');
    const now = new Map(revision.account.judgements.map((judgement) => [judgement.id, canonical(judgement)]));
    for (const earlier of before) {
      const judgements = earlier.is === 'decision' ? earlier.account.judgements : earlier.is === 'override' ? [earlier.judgement] : [];
      for (const judgement of judgements)
        if (now.get(judgement.id) !== canonical(judgement))
          breaks.push(`.account.judgements: ${JSON.stringify(judgement.id)} is not as it was in revision ${earlier.sequence}`);
    }
  }
  return breaks;
}

const [file, head] = argv.slice(2);
if (file === undefined) {
  stdout.write('usage: node verify-record.mjs RECORD [HEAD]\n');
  exit(2);
}
let text;
try {
  text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
} catch (error) {
  stdout.write(`${file}: ${error.code === 'ENOENT' ? 'there is no such file' : 'it cannot be read as UTF-8'}\n`);
  exit(2);
}
const breaks = breaksIn(text, head);
const shown = (said) => said.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?');
if (breaks.length > 0) {
  stdout.write(breaks.map((said) => `${shown(said)}\n`).join(''));
  exit(1);
}
const record = JSON.parse(text);
const lastRevision = record.revisions.at(-1);
const draft = lastRevision.is === 'decision' && lastRevision.signed === undefined;
stdout.write(
  `It holds: ${record.revisions.length} revision(s), the last ${lastRevision.hash}\n${draft ? 'It is a draft: nobody has signed it.\n' : ''}`,
);
