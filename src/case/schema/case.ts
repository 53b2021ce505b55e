import * as z from 'zod';
import type { Case } from '../case.ts';
import { caseFormat } from '../case.ts';
import { day } from './day.ts';
import { item, search } from './items.ts';
import { judgement, roleScreening, screening } from './judgements.ts';
import { known, oneOf } from './known.ts';
import { list } from './list.ts';
import { controller, person, representative } from './people.ts';
import { accessRequest } from './request.ts';
import { id, line } from './text.ts';
import { words } from './words.ts';

/** A whole case file. */
export const caseSchema: z.ZodType<Case> = z
  .strictObject({
    format: z.literal(caseFormat),
    id,
    title: line.exactOptional(),
    synthetic: z.boolean().exactOptional(),
    decidedOn: day,
    request: accessRequest,
    controller,
    dataSubject: id,
    representative: representative.exactOptional(),
    people: list(person),
    nothingHeld: known(oneOf('never held', 'not found', 'deleted before the request', 'lost', 'not their data')).exactOptional(),
    items: list(item),
    searches: list(search).exactOptional(),
    screenings: list(screening).exactOptional(),
    roleScreenings: list(roleScreening).exactOptional(),
    judgements: list(judgement).exactOptional(),
  })
  .register(words, { description: 'a case file' });
