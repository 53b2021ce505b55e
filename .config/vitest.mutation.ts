import { defineConfig } from 'vitest/config';
import everyday from '../vitest.config.ts';

/** The tests that reasoning is mutated against: its own, which know no particular law. The law as data has `npm run mutate:law`. */
export default defineConfig((env) => {
  const config = everyday(env);
  return {
    ...config,
    test: {
      ...config.test,
      include: ['test/reasoning/**/*.test.ts'],
      maxWorkers: 1,
      env: { ...config.test.env, SUBJECT_ACCESS_SHRINK: 'no' },
    },
  };
});
