import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Opens Word documents in LibreOffice, which has to be installed. `SUBJECT_ACCESS_KEEP=<folder>` keeps them, to be looked at. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: { include: ['test/word/**/*.check.ts'], testTimeout: 120_000, hookTimeout: 240_000 },
});
