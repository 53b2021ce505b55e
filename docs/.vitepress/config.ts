import { defineConfig } from 'vitepress';

export default defineConfig({
  lang: 'en-GB',
  title: 'subject-access',
  base: process.env['DOCS_BASE'] ?? '/',
  srcExclude: ['api/**'],
  ignoreDeadLinks: true,
  themeConfig: { search: { provider: 'local' } },
});
