import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    record: 'src/record.ts',
    media: 'src/media/index.ts',
    clock: 'src/clock/index.ts',
    law: 'src/law.ts',
    letters: 'src/letters.ts',
    docx: 'src/docx/index.ts',
    sorting: 'src/sorting.ts',
    cli: 'src/cli/index.ts',
  },
  format: 'esm',
  target: 'node20',
  clean: true,
  treeshake: true,
  splitting: true,
  dts: {
    entry: {
      index: 'src/index.ts',
      media: 'src/media/index.ts',
      clock: 'src/clock/index.ts',
      law: 'src/law.ts',
      letters: 'src/letters.ts',
      docx: 'src/docx/index.ts',
      sorting: 'src/sorting.ts',
      page: 'src/page.ts',
      record: 'src/record.ts',
    },
    // tsup still sets `baseUrl`, which TypeScript 6 calls an error unless told not to.
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
});
