import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';
import { faultsIn } from './site/check.ts';
import { folders } from './site/examples.ts';
import { generating } from './site/generated.ts';
import { sidebarOfLaw } from './site/law/contents.ts';
import { searchedIn } from './site/search.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const has = (page: string) => existsSync(here(`../${page}`));
const where = <One>(page: string, ...some: readonly One[]): readonly One[] => (has(page) ? some : []);

/** Nothing on a page is fetched from anywhere but the site itself, and the browser holds it to that. */
const policy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "form-action 'none'",
].join('; ');

const general = [
  {
    text: 'Start',
    items: [
      { text: 'What it is', link: '/' },
      { text: 'In five minutes', link: '/start' },
      { text: 'How to write a case', link: '/case-file' },
      { text: 'Letters', link: '/letters' },
      { text: 'The record of a decision', link: '/record' },
      ...where('try-it.md', { text: 'Try it', link: '/try-it' }),
      ...where('clock.md', { text: 'The clock', link: '/clock' }),
      { text: 'Counting thirty days', link: '/30-day-counter' },
    ],
  },
  ...where('examples', {
    text: 'Worked examples',
    items: [
      ...where('examples/index.md', { text: 'All of them', link: '/examples/' }),
      ...folders.map(({ name, title }) => ({ text: title, link: `/examples/${name}` })),
    ],
  }),
  {
    text: 'For developers',
    items: [
      { text: 'Recipes', link: '/developers/recipes' },
      { text: 'The case format', link: '/developers/case-format' },
      { text: 'The decision format', link: '/developers/decision-format' },
      { text: 'Errors', link: '/developers/errors' },
      { text: 'Versions and stability', link: '/developers/versions' },
      { text: 'Security model', link: '/developers/security' },
      { text: 'Architecture', link: '/architecture' },
      ...where('developers/reference', { text: 'API reference', link: '/developers/reference/' }),
    ],
  },
  {
    text: 'How it is tested',
    items: [
      { text: 'In short', link: '/tested/' },
      { text: 'Theorems', link: '/tested/theorems' },
      { text: 'The casebook', link: '/tested/casebook' },
      { text: 'Where it differs from a source', link: '/tested/differences' },
      { text: 'The law, changed', link: '/tested/mutation' },
      { text: 'Speed', link: '/speed' },
    ],
  },
  {
    text: 'Limits',
    items: [
      { text: 'Not legal advice', link: '/limits' },
      { text: 'How it differs', link: '/compared' },
    ],
  },
];

export default defineConfig({
  lang: 'en-GB',
  title: 'subject-access',
  description: 'What a person may be given when they ask a police force for their own data, and why.',
  // The path it is served under, from `/` to `/`; `vitepress build --base` says another.
  base: process.env['DOCS_BASE'] ?? '/',
  srcExclude: ['api/**'],
  ignoreDeadLinks: false,
  lastUpdated: false,
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  transformHead: () => [['meta', { 'http-equiv': 'Content-Security-Policy', content: policy }]],
  markdown: { config: generating, theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' } },
  // The index of the search is one large file, fetched when somebody searches.
  vite: { worker: { format: 'es' }, build: { chunkSizeWarningLimit: 2_000 } },
  buildEnd: ({ outDir, site, cleanUrls = false }) => {
    const faults = faultsIn(outDir, { base: site.base, cleanUrls, examples: has('examples') });
    if (faults.length > 0) throw new Error(`docs: the site is not whole:\n${faults.join('\n')}`);
  },
  themeConfig: {
    nav: [
      { text: 'Start', link: '/start' },
      ...where('examples', {
        text: 'Examples',
        link: has('examples/index.md') ? '/examples/' : '/examples/main',
        activeMatch: '^/examples/',
      }),
      ...where('try-it.md', { text: 'Try it', link: '/try-it' }),
      { text: 'The law', link: '/law/', activeMatch: '^/law/' },
      ...where('clock.md', { text: 'The clock', link: '/clock' }),
      { text: 'Developers', link: '/developers/recipes', activeMatch: '^/developers/' },
      { text: 'Tested', link: '/tested/', activeMatch: '^/tested/' },
      { text: 'Limits', link: '/limits' },
    ],
    sidebar: {
      '/law/': [
        {
          text: 'The law',
          items: [
            { text: 'Everything encoded', link: '/law/' },
            { text: 'What changed when', link: '/law/changes' },
            { text: 'What is unsure', link: '/law/unsure' },
          ],
        },
        ...sidebarOfLaw(),
      ],
      '/': general,
    },
    outline: { level: [2, 3], label: 'On this page' },
    search: { provider: 'local', options: { miniSearch: { _splitIntoSections: searchedIn } } },
    docFooter: { prev: 'Before', next: 'Next' },
    darkModeSwitchLabel: 'Appearance',
    returnToTopLabel: 'To the top',
    sidebarMenuLabel: 'Contents',
  },
});
