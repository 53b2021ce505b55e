import * as z from 'zod';

/** Chooses which of several shapes an input means to be, or none. */
export type Chooser = (input: unknown) => number | undefined;

interface ChoiceDef extends z.core.$ZodUnionDef {
  readonly choose: Chooser;
}

/** A union that looks at the input to choose one shape, so that a mistake is reported once and in its place. */
const Choice = z.core.$constructor<z.ZodUnion, ChoiceDef>('Choice', (inst, def) => {
  z.ZodUnion.init(inst, def);
  inst._zod.parse = (payload, context) => {
    const option = def.options[def.choose(payload.value) ?? -1];
    if (option !== undefined) return option._zod.run(payload, context);
    payload.issues.push({ code: 'invalid_union', errors: [], input: payload.value, inst });
    return payload;
  };
});

/** One of several shapes, chosen by looking at the input. */
export function choice<const Options extends readonly z.ZodType[]>(options: Options, choose: Chooser): z.ZodUnion<Options> {
  return new Choice({ type: 'union', options, choose }) as unknown as z.ZodUnion<Options>;
}

/** Says whether the input has keys of its own to look at. */
export function isKeyed(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
