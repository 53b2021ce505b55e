import type { Case } from '../../../../../src/case/index.ts';
import type { OpenedCase } from '../../../../../src/cli/reading/case-file.ts';
import { decide } from '../../../../../src/index.ts';
import type { Decided } from './compared.ts';
import type { NamedFile } from './files.ts';
import type { Answers, Asked, Replied } from './messages.ts';
import type { Viewed } from './session.ts';
import { openFiles, supposedCase } from './session.ts';

/** The library, in a worker of the page. It is given files, and answers; it fetches nothing but its own parts. */
const port = self as unknown as { onmessage: (event: { readonly data: Asked }) => void; postMessage: (replied: Replied) => void };

interface Open {
  readonly opened: OpenedCase;
  readonly case: Case;
}

let open: Open | undefined;
let first: Decided | undefined;
let last: Decided | undefined;

async function decided(case_: Case): Promise<Extract<Viewed, { readonly ok: true }>> {
  const decision = decide(case_);
  last = { case: case_, decision };
  return { ok: true, view: (await import('./told.ts')).viewOf(case_, decision), notes: [] };
}

async function opened(files: readonly NamedFile[], name: string): Promise<Viewed> {
  open = undefined;
  last = undefined;
  const read = await openFiles(files, name);
  if (!read.ok) return read;
  open = { opened: read.opened, case: read.case };
  const answer = await decided(read.case);
  first = last;
  return { ...answer, notes: read.notes };
}

async function answer(asked: Asked): Promise<Answers[keyof Answers]> {
  switch (asked.ask) {
    case 'open':
      return opened(asked.with.files, asked.with.name);
    case 'read': {
      const given = (await import('./given.ts')).givenIn(asked.with.files);
      if (given.is === 'nothing') return given;
      if (given.is === 'case') return { is: 'case', ...(await opened(given.files, given.name)) };
      return { is: 'transcript', ...(await import('./transcript.ts')).transcriptTold(given, asked.with.ms) };
    }
    case 'compare':
      return first === undefined || last === undefined ? '' : (await import('./compared.ts')).comparisonOf(first, last);
    case 'suppose': {
      if (open === undefined) throw new Error('no case is open');
      const supposed = supposedCase(open.opened, asked.with.settings);
      return supposed.ok ? decided(supposed.case) : { ok: false, problems: supposed.problems, notes: [] };
    }
    case 'argue':
      return last === undefined ? [] : (await import('./argued.ts')).argumentOf(last.case, last.decision);
    case 'write':
      return last === undefined ? [] : (await import('./lettered.ts')).lettersOf(last.case, last.decision);
    case 'record':
      return (await import('./recorded.ts')).recordTold(asked.with.files, asked.with.name, asked.with.change);
    case 'sort':
      return (await import('./sorting-session.ts')).sortedIn(asked.with.file, asked.with.settings);
    case 'message switches':
      return (await import('./sorting-session.ts')).switchesIn(asked.with.file);
    case 'switches':
      return open === undefined ? [] : (await import('./switches.ts')).switchesOf(open.opened, open.case);
  }
}

// One at a time, in the order they were asked, so that what is answered is of the decision it was asked of.
let queue: Promise<void> = Promise.resolve();
port.onmessage = ({ data }) => {
  queue = queue.then(async () => {
    try {
      port.postMessage({ number: data.number, answer: await answer(data) });
    } catch (error) {
      port.postMessage({ number: data.number, fault: error instanceof Error ? error.message : String(error) });
    }
  });
};
