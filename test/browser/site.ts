import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { serve } from './serve.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A path below the root of its host, as a published site may have. */
const base = '/some/where/';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the site, with a slash at the end. */
    readonly site: string;
    /** The folder it was built into. */
    readonly built: string;
  }
}

/** Builds the site and serves it while the tests run. `SUBJECT_ACCESS_SITE` names a folder where it has been built for that path already. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const already = process.env['SUBJECT_ACCESS_SITE'];
  const built = already ?? here('../../node_modules/.cache/site');
  if (already === undefined) {
    await rm(built, { recursive: true, force: true });
    await build(built);
  }
  const served = await serve(built, base);
  project.provide('site', served.address);
  project.provide('built', built);
  return served.close;
}

function build(into: string): Promise<void> {
  const vitepress = here('../../node_modules/vitepress/bin/vitepress.js');
  const docs = here('../../docs');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [vitepress, 'build', docs, '--base', base, '--outDir', into], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (said += piece.toString()));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`the site was not built:\n${said}`))));
  });
}
