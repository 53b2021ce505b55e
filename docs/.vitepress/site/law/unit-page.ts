import type { DutyAccount, ProvisionAccount } from '../../../../src/provisions/index.ts';
import { lawPage } from '../../../../src/telling/provision/tell-law.ts';
import type { ToldSection } from '../blocks.ts';
import { toldPage } from '../blocks.ts';
import { element, escapeHtml, link, wrapped } from '../escape.ts';
import type { Worked } from '../examples.ts';
import { examplePage, folders, worked } from '../examples.ts';
import { diagramHtml } from './diagram.ts';
import { decidedElsewhere } from './elsewhere.ts';
import { accountFor, linkedFrom, words } from './units.ts';

const { lawBook } = words;

/** The page of one unit of law, in Markdown with its text made safe. */
export function unitPage(cite: string): string {
  const account = accountFor(cite);
  const { title, lead, sections } = toldPage(lawPage(account), linkedFrom('./'));
  const after = account.is === 'provision' ? lawBook.rule : lawBook.about;
  const all = sections.flatMap((section): readonly ToldSection[] => [
    section,
    ...(section.heading === after ? [{ heading: 'As a picture', html: diagramHtml(account) }] : []),
  ]);
  const { before, closing } = withoutClosing(all);
  return [
    `# ${escapeHtml(title)}`,
    lead,
    ...before.flatMap(({ heading, html }) => [`## ${escapeHtml(heading)}`, html]),
    account.is === 'provision' ? '## Examples in which it decides' : '## Examples in which it is owed',
    examplesHtml(cite, account.is),
    '## Who decides this elsewhere today',
    elsewhereHtml(account),
    wrapped('div', closing, { class: 'closing' }),
  ].join('\n\n');
}

/** What closes a page stands at the foot of the last section told. */
function withoutClosing(sections: readonly ToldSection[]): { readonly before: readonly ToldSection[]; readonly closing: string } {
  const closing = [words.cites.actsNote, lawBook.encoded].map((text) => element('p', text, { class: 'quiet' })).join('');
  return { before: sections.map(({ heading, html }) => ({ heading, html: html.replace(closing, '') })), closing };
}

/** Where in the worked cases the unit has the last word, worked out by deciding every one of them. */
function examplesHtml(cite: string, is: 'provision' | 'duty'): string {
  const found = worked
    .map((one) => ({ one, says: is === 'provision' ? decides(one, cite) : owed(one, cite) }))
    .filter(({ says }) => says !== '');
  if (found.length === 0)
    return element('p', is === 'provision' ? 'In none of the worked cases.' : 'In none of the worked cases, for certain.');
  return folders
    .map(({ name, title }) => ({ name, title, here: found.filter(({ one }) => one.folder === name) }))
    .filter(({ here }) => here.length > 0)
    .map(({ name, title, here }) => {
      const page = examplePage(name);
      const head = page === undefined ? escapeHtml(title) : link(`../${page}`, title);
      const list = here.map(({ one, says }) =>
        wrapped('li', `${escapeHtml(one.case.title ?? one.file)} ${element('span', `${one.file}: ${says}`, { class: 'quiet' })}`),
      );
      const body = wrapped('ul', list.join(''));
      const many = here.length > 6 ? wrapped('details', `${element('summary', `${here.length} cases`)}${body}`) : body;
      return `${wrapped('p', head, { class: 'example' })}${many}`;
    })
    .join('');
}

function decides({ decision }: Worked, cite: string): string {
  const abouts = new Set(
    decision.trace.findings.filter(({ provision, standing }) => provision === cite && standing === 'decides').map(({ about }) => about),
  );
  return abouts.size === 0
    ? ''
    : abouts.has('request') && abouts.size === 1
      ? 'of the request'
      : `in ${abouts.size} ${abouts.size === 1 ? 'place' : 'places'}`;
}

function owed({ decision }: Worked, cite: string): string {
  const due = decision.duties.certain.find(({ duty }) => duty === cite);
  if (due === undefined) return '';
  return due.by === undefined ? 'owed' : `owed by ${words.days.day(due.by)}`;
}

function elsewhereHtml(account: ProvisionAccount | DutyAccount): string {
  const source = wrapped('p', `What was read, and when, is in ${link('../compared.html', 'How it differs')}.`, { class: 'quiet' });
  return `${decidedElsewhere(account)
    .map((text) => element('p', text))
    .join('')}${source}`;
}
