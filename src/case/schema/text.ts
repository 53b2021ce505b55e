import * as z from 'zod';
import type { Fault } from '../problem.ts';
import { found } from '../wording.ts';
import { findingFault } from './finding-fault.ts';
import { words } from './words.ts';

const longestId = 200;
const longestLine = 10_000;
const longestText = 1_000_000;

/** An id of a person, item, track, segment, judgement or class, or a citation. */
export const id = z
  .string()
  .max(longestId)
  .check(findingFault(soundId))
  .register(words, { description: `an id of 1 to ${longestId} characters`, id: 'id', minLength: 1 });

/** The id of a segment, which must not read as a run of segments. */
export const segmentId = z
  .string()
  .max(longestId)
  .check(findingFault((value: string) => soundId(value) ?? (value.includes('..') ? readsAsRun(value) : undefined)))
  .register(words, { description: `an id of 1 to ${longestId} characters without \`..\``, id: 'segmentId', minLength: 1 });

/** A name, a title or a short phrase; never blank. */
export const line = z
  .string()
  .max(longestLine)
  .check(findingFault(notBlank))
  .register(words, { description: 'text that is not blank', id: 'line', minLength: 1 });

/** A passage of any sensible length; never blank. */
export const passage = z
  .string()
  .max(longestText)
  .check(findingFault(notBlank))
  .register(words, { description: 'text that is not blank', id: 'passage', minLength: 1 });

/** What was said or written, which may be nothing. */
export const content = z.string().max(longestText).register(words, { description: 'text', id: 'content' });

function soundId(value: string): Fault | undefined {
  if (value.trim() === '') return { code: 'value', message: `expected an id, found ${found(value)}`, remedy: 'give it an id of its own' };
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value)) {
    return {
      code: 'value',
      message: `expected an id without control characters, found ${found(value)}`,
      remedy: 'remove the control characters',
    };
  }
  if (value !== value.trim()) {
    return { code: 'value', message: `expected an id, found ${found(value)} with space around it`, remedy: 'remove the space around it' };
  }
  return undefined;
}

function readsAsRun(value: string): Fault {
  return {
    code: 'value',
    message: `expected a segment id without \`..\`, found ${found(value)}, which a judgement would read as a run of segments`,
    remedy: 'use another mark in place of the two dots',
  };
}

function notBlank(value: string): Fault | undefined {
  if (value.trim() !== '') return undefined;
  return {
    code: 'value',
    message: `expected text, found ${found(value)}`,
    remedy: 'write it, or leave the key out where it may be absent',
  };
}
