import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import everyday from '../vitest.config.ts';

/** The tests of the site in a browser: it is built once, served on this machine, and opened in the Chromium that is there. */
export default defineConfig((env) => {
  const config = everyday(env);
  return {
    ...config,
    root: fileURLToPath(new URL('..', import.meta.url)),
    test: {
      ...config.test,
      include: ['test/browser/**/*.browser.ts'],
      globalSetup: ['test/browser/site.ts'],
      setupFiles: [],
      testTimeout: 600_000,
      hookTimeout: 60_000,
      maxWorkers: 2,
    },
  };
});
