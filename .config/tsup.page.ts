import { defineConfig } from 'tsup';
import { withoutTheWords } from './bare-law.ts';

/** What decides in a page: Part 3 at once, each other law when a case comes under it, and none of the words that law is read in. */
export default defineConfig({
  entry: { page: 'src/page.ts' },
  outDir: 'dist',
  format: 'esm',
  target: 'es2022',
  treeshake: true,
  splitting: true,
  esbuildPlugins: [withoutTheWords],
});
