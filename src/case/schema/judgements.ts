import * as z from 'zod';
import type { Judgement, Means, RoleScreening, Screening, Target, Until } from '../judgements.ts';
import { choice, isKeyed } from './choice.ts';
import { day } from './day.ts';
import { findingFault } from './finding-fault.ts';
import { oneOf, signedBy } from './known.ts';
import { list } from './list.ts';
import { soundKeys } from './names.ts';
import { offset } from './segments.ts';
import { id, line, passage } from './text.ts';
import { words } from './words.ts';

const means: z.ZodType<Means> = z
  .strictObject({
    picture: oneOf('none', 'blur', 'mask', 'withhold').exactOptional(),
    voice: oneOf('none', 'alter', 'mute').exactOptional(),
    words: oneOf('none', 'names out', 'summary', 'withhold').exactOptional(),
  })
  .register(words, { description: 'means, channel by channel', id: 'means' });

const someMeans = choice([z.literal('withhold'), means, list(means).min(1)], (input) =>
  typeof input === 'string' ? 0 : Array.isArray(input) ? 2 : isKeyed(input) ? 1 : undefined,
).register(words, { description: '`withhold`, means channel by channel, or a list of them' });

const until: z.ZodType<Until> = z.strictObject({ event: line, on: day.exactOptional(), passed: z.boolean().exactOptional() });

/** What a judgement covers, its shape told by the keys it has. */
const target: z.ZodType<Target> = choice(
  [
    z.strictObject({ item: id, track: id.exactOptional(), segments: list(line).min(1), hash: line.exactOptional() }),
    z.strictObject({ item: id, track: id, from: offset, to: offset, hash: line.exactOptional() }),
    z.strictObject({ request: z.literal(true), except: list(id).exactOptional() }),
  ],
  (input) => {
    if (!isKeyed(input)) return undefined;
    if (input['request'] !== undefined) return 2;
    return input['segments'] === undefined && (input['from'] !== undefined || input['to'] !== undefined) ? 1 : 0;
  },
).register(words, { description: 'segments of an item, an interval of a track, or the request', id: 'target' });

const answers = z
  .record(z.string(), line)
  .check(findingFault((value: Readonly<Record<string, string>>) => soundKeys(Object.keys(value))))
  .register(words, { description: 'an answer to each test or factor, by name' });

/** A fact only a person can settle, signed. */
export const judgement: z.ZodType<Judgement> = z
  .strictObject({
    id,
    provision: id,
    element: id.exactOptional(),
    scope: list(target).min(1),
    people: list(id).exactOptional(),
    class: id.exactOptional(),
    finds: answers,
    means: someMeans.exactOptional(),
    chosen: z.int().min(0).exactOptional(),
    exercise: oneOf('restrict', 'do not restrict').exactOptional(),
    reasons: passage,
    reasonsForRequester: passage.exactOptional(),
    factors: answers.exactOptional(),
    restsOn: list(line).exactOptional(),
    until: list(until).exactOptional(),
    reviewOn: day.exactOptional(),
    signed: signedBy,
    replaces: id.exactOptional(),
  })
  .register(words, { description: 'a judgement', id: 'judgement' });

const phraseOrList = (input: unknown) => (typeof input === 'string' ? 0 : Array.isArray(input) ? 1 : undefined);

const someItems = choice([z.literal('all'), list(id)], phraseOrList).register(words, { description: 'a list of item ids, or `all`' });

const somePeople = choice([z.literal('everyone on duty'), list(id)], phraseOrList).register(words, {
  description: 'a list of person ids, or `everyone on duty`',
});

/** A named person's check that a ground is, or is not, in play on some items. */
export const screening: z.ZodType<Screening> = z
  .strictObject({
    id,
    grounds: list(id).min(1),
    items: someItems,
    result: oneOf('screened out', 'raised'),
    signed: signedBy,
  })
  .register(words, { description: 'a screening', id: 'screening' });

/** A named judgement about people in an official role. */
export const roleScreening: z.ZodType<RoleScreening> = z
  .strictObject({
    id,
    people: somePeople,
    except: list(id).exactOptional(),
    reasons: passage,
    signed: signedBy,
  })
  .register(words, { description: 'a role screening', id: 'roleScreening' });
