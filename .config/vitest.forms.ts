import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Opens every form of HTML in Chromium, which has to be installed: `CHROMIUM=<path>` says where it is not at `/usr/bin/chromium`. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: { include: ['test/browser/forms/**/*.check.ts'], testTimeout: 120_000, hookTimeout: 120_000, maxWorkers: 1 },
});
