import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/** A site served from a folder, on this machine alone. */
export interface Served {
  /** With the path the site is built for, and a slash at the end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves a built site under a path, as a plain host of files does: `/clock` is `clock.html`. */
export async function serve(folder: string, base: string): Promise<Served> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.startsWith(base) ? fileFor(folder, path.slice(base.length)) : undefined;
    if (file === undefined) response.writeHead(404, { 'content-type': 'text/plain' }).end('There is nothing here.');
    else response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

function fileFor(folder: string, path: string): string | undefined {
  const inside = normalize(path).replace(/^(\.\.[/\\])+/, '');
  const wanted = [inside, `${inside}.html`, join(inside, 'index.html')].map((one) => join(folder, one));
  return wanted.find((one) => existsSync(one) && statSync(one).isFile());
}
