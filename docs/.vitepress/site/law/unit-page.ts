import type { DutyAccount, ProvisionAccount } from '../../../../src/provisions/index.ts';
import { lawPage } from '../../../../src/telling/provision/tell-law.ts';
import type { ToldSection } from '../blocks.ts';
import { toldPage } from '../blocks.ts';
import { element, escapeHtml, link, wrapped } from '../escape.ts';
import { diagramHtml } from './diagram.ts';
import { decidedElsewhere } from './elsewhere.ts';
import { examplesHtml } from './unit-examples.ts';
import type { Unit } from './units.ts';
import { words } from './units.ts';
import { versionsPicture } from './versions-picture.ts';

const { lawBook } = words;

/** The page of one unit of law, in Markdown with its text made safe. */
export function unitPage({ book, listed: { cite } }: Unit): string {
  const account = book.accountFor(cite);
  const { title, lead, sections } = toldPage(lawPage(account, book.words), book.linkedFrom('./'));
  const after = account.is === 'provision' ? lawBook.rule : lawBook.about;
  const all = sections.flatMap(({ heading, html }): readonly ToldSection[] => [
    { heading, html: heading === lawBook.versions ? `${versionsPicture(account)}${html}` : html },
    ...(heading === after ? [{ heading: 'As a picture', html: diagramHtml(book, account) }] : []),
  ]);
  const { before, closing } = withoutClosing(all);
  return [
    `# ${escapeHtml(title)}`,
    `${book.name === 'sorting' ? element('p', 'A rule of sorting: it says where a message goes, before there is a case.') : ''}${lead}`,
    ...before.flatMap(({ heading, html }) => [`## ${escapeHtml(heading)}`, html]),
    account.is === 'provision' ? '## Examples in which it decides' : '## Examples in which it is owed',
    examplesHtml(book, account),
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

function elsewhereHtml(account: ProvisionAccount | DutyAccount): string {
  const source = wrapped('p', `What was read, and when, is in ${link('../compared.html', 'How it differs')}.`, { class: 'quiet' });
  return `${decidedElsewhere(account)
    .map((text) => element('p', text))
    .join('')}${source}`;
}
