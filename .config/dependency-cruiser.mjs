// The arrows of the rooms under src/. Each row: a room, what it may import, what it may import as types only.
// docs/architecture.md says why.
const arrows = {
  calendar: { may: [], types: [] },
  clock: { may: ['calendar'], types: ['case'] },
  case: { may: ['calendar'], types: [] },
  reasoning: { may: [], types: [] },
  provisions: { may: ['calendar', 'reasoning'], types: [] },
  deciding: { may: ['calendar', 'clock', 'case', 'reasoning', 'provisions'], types: [] },
  sorting: { may: ['calendar', 'clock', 'case', 'reasoning', 'provisions', 'deciding'], types: [] },
  media: { may: ['case'], types: ['deciding'] },
  recording: { may: ['calendar', 'case'], types: ['reasoning', 'provisions', 'deciding'] },
  telling: { may: [], types: ['case', 'reasoning', 'provisions', 'deciding', 'sorting', 'recording'] },
  docx: { may: ['telling'], types: [] },
};

const core = '^src/(?!(cli|http)/)';
const corePackages = ['zod', 'ts-pattern', 'temporal-polyfill', '@noble/hashes', 'canonicalize', 'docx'];
const list = (rooms) => (rooms.length === 0 ? 'nothing of ours' : rooms.join(', '));

const roomRules = Object.entries(arrows).flatMap(([room, { may, types }]) => {
  const rules = [
    {
      name: `${room}-imports`,
      comment: `src/${room} may import: ${list([...may, ...types.map((type) => `types of ${type}`)])}.`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(${[room, ...may, ...types].join('|')})/` },
    },
  ];
  if (types.length > 0) {
    rules.push({
      name: `${room}-types-only`,
      comment: `src/${room} may import only types (\`import type\`) from: ${list(types)}.`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: `^src/(${types.join('|')})/`, dependencyTypesNot: ['type-only'] },
    });
  }
  return rules;
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...roomRules,
    {
      name: 'known-rooms',
      comment: 'Every folder under src/ is a room with a row in .config/dependency-cruiser.mjs.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: `^src/(${Object.keys(arrows).join('|')}|cli|http)/` },
      to: {},
    },
    {
      name: 'by-the-door',
      comment:
        'A room is entered only by its index.ts. Each body of law, and the clock of access and of information, has a door of its own as well, so that nobody carries a law their case never meets.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$', '^src/(provisions|clock)/[^/]+/index\\.ts$'] },
    },
    {
      name: 'front-door',
      comment: 'src/index.ts takes names from the index.ts of a room, and never from the command line or the HTTP handler.',
      severity: 'error',
      from: { path: '^src/[^/]+$' },
      to: { path: '^src/[^/]+/', pathNot: `^src/(${Object.keys(arrows).join('|')})/index\\.ts$` },
    },
    {
      name: 'http-stands-alone',
      comment: 'The HTTP handler does not know the command line.',
      severity: 'error',
      from: { path: '^src/http/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'inside-src',
      comment: 'The library imports nothing of its own from outside src/.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['local', 'localmodule', 'aliased'], pathNot: '^src/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'no-node-in-core',
      comment: 'Only src/cli and src/http touch the world.',
      severity: 'error',
      from: { path: core },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-packages',
      comment: `Outside src/cli and src/http only these packages: ${corePackages.join(', ')}.`,
      severity: 'error',
      from: { path: core },
      to: { path: 'node_modules/', pathNot: `node_modules/(${corePackages.join('|')})/` },
    },
    {
      name: 'commander-in-cli',
      comment: 'commander belongs to src/cli.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: 'node_modules/commander/' },
    },
    {
      name: 'docx-in-docx',
      comment: 'The package docx is asked for in src/docx alone.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/docx/' },
      to: { path: 'node_modules/docx/' },
    },
    {
      name: 'docx-when-asked-for',
      comment: 'Not everybody has docx: src/docx is imported only where a Word document is asked for.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/docx/' },
      to: { path: '^src/docx/', dependencyTypesNot: ['dynamic-import'] },
    },
    {
      name: 'clack-in-cli',
      comment: 'Questions are put to a terminal by src/cli.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/interview/' },
      to: { path: 'node_modules/@clack/' },
    },
    {
      name: 'ical-generator-in-cli',
      comment: 'Calendar files are written by src/cli.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: 'node_modules/ical-generator/' },
    },
    {
      name: 'no-clock-in-core',
      comment: 'Today is never read, it is passed in.',
      severity: 'error',
      from: { path: core },
      to: { path: 'node_modules/temporal-polyfill/.*(Now|global|shim)\\.' },
    },
    {
      name: 'shipped-packages-only',
      comment: 'What src/ imports must be a dependency or a peer dependency.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['npm', 'npm-peer'] },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'default'] },
  },
};
