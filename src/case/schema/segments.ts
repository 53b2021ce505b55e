import * as z from 'zod';
import type { PeopleList, Segment, Word } from '../items.ts';
import { choice, isKeyed } from './choice.ts';
import { day } from './day.ts';
import { complete, known } from './known.ts';
import { list } from './list.ts';
import { content, id, line, segmentId } from './text.ts';
import { words } from './words.ts';

/** A place on a track, in milliseconds or UTF-16 code units. */
export const offset = z.int().min(0).register(words, { description: 'a whole number from 0', id: 'offset' });

const peopleList: z.ZodType<PeopleList> = z.strictObject({ people: list(id), complete });

const people = choice([list(id), peopleList], (input) => (Array.isArray(input) ? 0 : isKeyed(input) ? 1 : undefined)).register(words, {
  description: 'a list of person ids, or one with its mark of completeness',
  id: 'people',
});

const speaker = known<string>(id);

const word: z.ZodType<Word> = z.strictObject({ text: content, from: offset.exactOptional(), to: offset.exactOptional() });

/** An annotated span of a track. */
export const segment: z.ZodType<Segment> = z
  .strictObject({
    id: segmentId,
    from: offset.exactOptional(),
    to: offset.exactOptional(),
    cells: line.exactOptional(),
    speaker: speaker.exactOptional(),
    seen: people.exactOptional(),
    named: people.exactOptional(),
    discussed: people.exactOptional(),
    source: speaker.exactOptional(),
    text: content.exactOptional(),
    words: list(word).exactOptional(),
    describedOn: day.exactOptional(),
  })
  .register(words, { description: 'a segment', id: 'segment' });
