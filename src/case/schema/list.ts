import * as z from 'zod';
import { mostEntries, mostProblems } from '../plain.ts';
import type { Fault } from '../problem.ts';

/** A list that stops after ten thousand problems, so that a file wrong throughout is refused without being exhausting. */
const List = z.core.$constructor<z.ZodArray, z.core.$ZodArrayDef>('List', (inst, def) => {
  z.ZodArray.init(inst, def);
  inst._zod.parse = (payload, context) => {
    const input: unknown = payload.value;
    if (!Array.isArray(input)) {
      payload.issues.push({ code: 'invalid_type', expected: 'array', input, inst });
      return payload;
    }
    const list: unknown[] = [];
    payload.value = list;
    for (let index = 0; index < input.length; index += 1) {
      const result = def.element._zod.run({ value: input[index], issues: [] }, context);
      if (result instanceof Promise) throw new Error('list: a schema of this room is asynchronous; make it synchronous');
      list.push(result.value);
      for (const issue of result.issues) payload.issues.push({ ...issue, path: [index, ...(issue.path ?? [])] });
      if (payload.issues.length >= mostProblems) {
        payload.issues.push({ code: 'custom', input, inst, params: { fault: tooManyProblems } });
        break;
      }
    }
    return payload;
  };
});

/** A list of any length that a case file may hold. */
export function list<Element extends z.ZodType>(element: Element): z.ZodArray<Element> {
  return (new List({ type: 'array', element }) as unknown as z.ZodArray<Element>).max(mostEntries);
}

const tooManyProblems: Fault = {
  code: 'too large',
  message: `found more than ${mostProblems} problems in this list, and left the rest out`,
  remedy: 'mend those listed and read the file again',
};
