import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The seed every run shares, so that a failure repeats and mutation scores hold still. */
const fixedSeed = '20180525';

export default defineConfig(({ mode }) => {
  const opinion = mode === 'opinion';
  const long = mode === 'long' || opinion;
  const seed = process.env['SUBJECT_ACCESS_SEED'] ?? (long ? String(Date.now() % 2 ** 31) : fixedSeed);
  const runs = process.env['SUBJECT_ACCESS_RUNS'] ?? (opinion ? '200000' : long ? '10000' : '');
  return {
    resolve: {
      alias: [
        { find: /^subject-access$/, replacement: here('./src/index.ts') },
        { find: /^subject-access\/record$/, replacement: here('./src/record.ts') },
        { find: /^subject-access\/media$/, replacement: here('./src/media/index.ts') },
        { find: /^subject-access\/docx$/, replacement: here('./src/docx/index.ts') },
        { find: /^subject-access\/letters$/, replacement: here('./src/letters.ts') },
        { find: /^subject-access\/sorting$/, replacement: here('./src/sorting.ts') },
        { find: /^subject-access\/page$/, replacement: here('./src/page.ts') },
        { find: /^subject-access\/law$/, replacement: here('./src/law.ts') },
        { find: /^subject-access\/clock$/, replacement: here('./src/clock/index.ts') },
      ],
    },
    test: {
      include: ['test/**/*.test.ts', 'examples/**/*.test.ts'],
      env: { SUBJECT_ACCESS_SEED: seed, SUBJECT_ACCESS_RUNS: runs },
      setupFiles: ['test/seed.ts'],
      globalSetup: ['test/seed.ts'],
      // A property that decides some hundreds of cases may share its core with another.
      testTimeout: long ? 3_600_000 : 400_000,
      maxWorkers: '100%',
      // No test changes what another reads, so a worker keeps what it has loaded.
      isolate: false,
      coverage: { include: ['src/**/*.ts'], reportsDirectory: 'coverage' },
    },
  };
});
