import * as z from 'zod';
import type { Certificate, CourtOrigin, Extent, Item, Search, Track } from '../items.ts';
import { itemKinds } from '../items.ts';
import { day } from './day.ts';
import { answer, complete, known, namedFacts, oneOf, signedBy } from './known.ts';
import { list } from './list.ts';
import { offset, segment } from './segments.ts';
import { id, line, passage } from './text.ts';
import { words } from './words.ts';

const framesPerSecond = z.number().gt(0).max(10_000).register(words, { description: 'frames a second' });
const rows = z.int().min(0).max(1_048_576).register(words, { description: 'a number of rows' });
const columns = z.int().min(0).max(16_384).register(words, { description: 'a number of columns' });

const extent: z.ZodType<Extent> = z
  .discriminatedUnion('is', [
    z.strictObject({ is: z.literal('time'), ms: offset, framesPerSecond: framesPerSecond.exactOptional() }),
    z.strictObject({ is: z.literal('text'), length: offset }),
    z.strictObject({ is: z.literal('cells'), rows, columns }),
    z.strictObject({ is: z.literal('whole') }),
  ])
  .register(words, { description: 'what the track runs over', id: 'extent' });

const track: z.ZodType<Track> = z
  .strictObject({
    id,
    kind: oneOf('picture', 'sound', 'text', 'metadata'),
    extent,
    complete,
    describedBy: signedBy.exactOptional(),
    segments: list(segment),
  })
  .register(words, { description: 'a track', id: 'track' });

const courtOrigin: z.ZodType<CourtOrigin> = z.strictObject({
  contained: known(oneOf('judicial decision', 'created by or for a court', 'other')),
  relatesToCase: answer,
  inCourse: answer,
});

const certificate: z.ZodType<Certificate> = z.strictObject({ issuedOn: day, covers: answer, quashed: answer.exactOptional() });

const flag = oneOf(
  'live investigation',
  'live proceedings',
  'lawyer involved',
  'security marking',
  'covert source',
  'protective marking',
  'statutory bar',
  'contractual confidence',
);

/** One recording, message, document or record. */
export const item: z.ZodType<Item> = z
  .strictObject({
    id,
    kind: oneOf(...itemKinds),
    title: line,
    purpose: known(oneOf('law enforcement', 'general', 'mixed', 'staff', 'complaints', 'civil litigation')),
    processing: known(oneOf('automated', 'filing system', 'manual unstructured')).exactOptional(),
    designated: answer.exactOptional(),
    hash: line.exactOptional(),
    madeOn: day.exactOptional(),
    foundOn: day.exactOptional(),
    place: line.exactOptional(),
    system: line.exactOptional(),
    flags: list(flag).exactOptional(),
    relates: known(oneOf('purpose', 'effect', 'content', 'no')).exactOptional(),
    court: courtOrigin.exactOptional(),
    certificate: certificate.exactOptional(),
    origin: known<string>(line).exactOptional(),
    touches: list(id).exactOptional(),
    facts: namedFacts.exactOptional(),
    tracks: list(track),
  })
  .register(words, { description: 'an item', id: 'item' });

/** A look through one system over one window of time. */
export const search: z.ZodType<Search> = z
  .strictObject({
    system: line,
    from: day.exactOptional(),
    to: day.exactOptional(),
    searchable: known(oneOf('by content', 'by date and place', 'by reference', 'no')),
    result: known(oneOf('found', 'not found', 'not searched')),
    limit: passage.exactOptional(),
    hours: z.number().min(0).max(1_000_000).exactOptional(),
    transcribed: answer.exactOptional(),
    indexed: answer.exactOptional(),
  })
  .register(words, { description: 'a search', id: 'search' });
