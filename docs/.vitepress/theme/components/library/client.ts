import type { Answers, Asked, Replied, Requests } from './messages.ts';

/** Asks the library, which runs in a worker, and waits for its answer. */
export interface Library {
  readonly ask: <Kind extends keyof Requests>(ask: Kind, given: Requests[Kind]) => Promise<Answers[Kind]>;
  readonly close: () => void;
}

/** Starts the library in a worker. Only a browser has one: call it once the page is mounted. */
export function startLibrary(): Library {
  const worker = new Worker(new URL('./library.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { readonly resolve: (value: never) => void; readonly reject: (fault: Error) => void }>();
  let number = 0;
  const fail = (fault: Error) => {
    for (const { reject } of waiting.values()) reject(fault);
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Replied>) => {
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if ('fault' in data) asked?.reject(new Error(data.fault));
    else asked?.resolve(data.answer as never);
  });
  worker.addEventListener('error', ({ message }) => fail(new Error(message)));
  return {
    ask: (ask, given) =>
      new Promise((resolve, reject) => {
        number += 1;
        waiting.set(number, { resolve, reject });
        worker.postMessage({ number, ask, with: given } as Asked);
      }),
    close: () => worker.terminate(),
  };
}
