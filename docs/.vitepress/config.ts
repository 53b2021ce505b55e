import { defineConfig } from 'vitepress';

export default defineConfig({
  title: 'subject-access',
  lang: 'en-GB',
  cleanUrls: true,
  srcExclude: ['api/**', '*.md.bak'],
  ignoreDeadLinks: true,
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  vite: { worker: { format: 'es' } },
});
