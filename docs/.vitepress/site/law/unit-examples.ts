import { element, escapeHtml, link, wrapped } from '../escape.ts';
import type { SortedExample, Worked } from '../examples.ts';
import { examplePage, folders, sortedMessages, worked } from '../examples.ts';
import type { Account, Book } from './units.ts';
import { words } from './units.ts';

/** An example in which a unit has the last word, and what there is to say of that. */
interface Found {
  readonly folder: string;
  readonly file: string;
  readonly title: string;
  readonly says: string;
}

/** More of one folder than this are folded away. */
const most = 6;

/** Where in the worked examples a unit has the last word, worked out by deciding every case, or sorting every message. */
export function examplesHtml(book: Book, account: Account): string {
  const isRule = account.is === 'provision';
  const cite = account.is === 'provision' ? account.provision.cite : account.duty.cite;
  const found = book.name === 'sorting' ? inMessages(cite, isRule) : inCases(cite, isRule);
  const of = book.name === 'sorting' ? 'messages' : 'cases';
  if (found.length === 0) return element('p', `In none of the worked ${of}${isRule ? '' : ', for certain'}.`);
  return folders
    .map(({ name, title }) => ({ name, title, here: found.filter(({ folder }) => folder === name) }))
    .filter(({ here }) => here.length > 0)
    .map(({ name, title, here }) => {
      const page = examplePage(name);
      const head = page === undefined ? escapeHtml(title) : link(`../${page}`, title);
      const list = here.map((one) =>
        wrapped('li', `${escapeHtml(one.title)} ${element('span', `${one.file}: ${one.says}`, { class: 'quiet' })}`),
      );
      const body = wrapped('ul', list.join(''));
      const many = here.length > most ? wrapped('details', `${element('summary', `${here.length} ${of}`)}${body}`) : body;
      return `${wrapped('p', head, { class: 'example' })}${many}`;
    })
    .join('');
}

function inCases(cite: string, isRule: boolean): readonly Found[] {
  return worked
    .map((one) => ({
      folder: one.folder,
      file: one.file,
      title: one.case.title ?? one.file,
      says: isRule ? decides(one, cite) : owed(one, cite),
    }))
    .filter(({ says }) => says !== '');
}

function decides({ decision }: Worked, cite: string): string {
  const abouts = new Set(
    decision.trace.findings.filter(({ provision, standing }) => provision === cite && standing === 'decides').map(({ about }) => about),
  );
  if (abouts.size === 0) return '';
  if (abouts.has('request') && abouts.size === 1) return 'of the request';
  return `in ${abouts.size} ${abouts.size === 1 ? 'place' : 'places'}`;
}

function owed({ decision }: Worked, cite: string): string {
  return due(decision.duties.certain.find(({ duty }) => duty === cite));
}

function inMessages(cite: string, isRule: boolean): readonly Found[] {
  return sortedMessages
    .map((one) => ({
      folder: one.folder,
      file: one.file,
      title: one.message.title ?? one.file,
      says: isRule ? sorts(one, cite) : follows(one, cite),
    }))
    .filter(({ says }) => says !== '');
}

function sorts({ sorted }: SortedExample, cite: string): string {
  const asks = new Set(
    sorted.trace.findings.filter(({ provision, standing }) => provision === cite && standing === 'decides').map(({ about }) => about),
  );
  if (asks.size === 0) return '';
  return sorted.asks.length === 1 ? 'it decides' : `of ${asks.size} of the ${sorted.asks.length} things asked`;
}

function follows({ sorted }: SortedExample, cite: string): string {
  const all = sorted.asks.flatMap(({ parts, duties }) => [
    ...duties,
    ...parts.filter(({ certain }) => certain).flatMap(({ notice, duties: more }) => [notice, ...more]),
  ]);
  return due(all.find(({ duty, certain }) => duty === cite && certain));
}

function due(found: { readonly by?: string } | undefined): string {
  if (found === undefined) return '';
  return found.by === undefined ? 'owed' : `owed by ${words.days.day(found.by)}`;
}
