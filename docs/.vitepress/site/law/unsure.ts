import type { Authority } from '../../../../src/provisions/index.ts';
import { authorities } from '../../../../src/provisions/index.ts';
import { element, escapeHtml, link, wrapped } from '../escape.ts';
import type { Account } from './units.ts';
import { citedAs, units, words } from './units.ts';

type Side = 'disclosure' | 'restriction' | 'either way';

const sides: Readonly<Record<Side, string>> = {
  disclosure: 'Towards giving',
  restriction: 'Towards giving less',
  'either way': 'Either way, by what else is found',
};

/** Everything in the catalogue that is marked unsure, with what stands on each side of it. */
export const unsettled = units
  .map(({ book, listed, slug }) => ({ book, slug, account: book.accountFor(listed.cite) }))
  .filter(({ account }) => markedUnsure(account) !== undefined);

/** What is unsure, in Markdown. */
export function unsureMarkdown(): string {
  return unsettled
    .flatMap(({ account, book, slug }) => {
      const { cite, title, source } = lawOf(account);
      const sorting = book.name === 'sorting' ? ', in sorting messages' : '';
      return [
        `## ${escapeHtml(`${citedAs(cite)}: ${title}${sorting}`)}`,
        [
          element('p', markedUnsure(account) ?? '', { class: 'open' }),
          wrapped(
            'dl',
            [
              element('dt', 'Confidence'),
              element('dd', words.lawBook.confidence(account.is === 'provision' ? account.provision.confidence : account.duty.confidence)),
              element('dt', 'The words'),
              wrapped('dd', `${link(`./${slug}.html`, 'as encoded')}, ${link(source, 'as published')}`),
              ...sidesHtml(account),
            ].join(''),
            { class: 'facts' },
          ),
        ].join(''),
      ];
    })
    .join('\n\n');
}

/** Authorities whose own text was not read for this, in Markdown: each to be checked before it is leant on. */
export function unreadMarkdown(): string {
  const unread = authorities.filter(({ mark }) => mark === 'memory' || mark === 'unsure');
  if (unread.length === 0) return element('p', 'None.');
  return wrapped('ul', unread.map((one) => wrapped('li', authorityHtml(one))).join(''));
}

function sidesHtml(account: Account): readonly string[] {
  const facts = account.is === 'provision' ? Object.keys(account.facts) : [];
  const by = new Map<Side, Authority[]>();
  for (const authority of account.authorities) {
    const towards = new Set(authority.bearsOn.filter(({ fact }) => facts.includes(fact)).map((bears) => bears.towards));
    const side: Side = towards.size === 1 ? ([...towards][0] ?? 'either way') : 'either way';
    by.set(side, [...(by.get(side) ?? []), authority]);
  }
  if (by.size === 0) return [element('dt', 'Authorities'), element('dd', 'None known on the point.')];
  return (Object.keys(sides) as Side[]).flatMap((side) => {
    const here = by.get(side) ?? [];
    return here.length === 0 ? [] : [element('dt', sides[side]), ...here.map((one) => wrapped('dd', authorityHtml(one)))];
  });
}

function authorityHtml(authority: Authority): string {
  const { held, source } = authority;
  const standing = element('span', words.law.standing(authority), { class: 'quiet' });
  return `${link(source, words.law.authority(authority))}: ${escapeHtml(held)} ${standing}`;
}

function markedUnsure(account: Account): string | undefined {
  return lawOf(account).unsure;
}

function lawOf(account: Account): {
  readonly cite: string;
  readonly title: string;
  readonly source: string;
  readonly unsure?: string;
} {
  return account.is === 'provision' ? account.provision : account.duty;
}
