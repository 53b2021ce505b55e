import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes that a result keeps for each of so many things: what is in use with it, less what is in use once it is let go. */
export function bytesKept(count: number, make: () => unknown): number {
  const held: { result?: unknown } = { result: make() };
  const withIt = inUse();
  delete held.result;
  return (withIt - inUse()) / count;
}

function inUse(): number {
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
