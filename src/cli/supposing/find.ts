import type { Path } from '../../case/index.ts';
import { anyOf, nearest, pathText, quoted } from '../../case/index.ts';
import type { Step } from './path.ts';

/** A place in a case file and the value there; no value where the last key of the path is not there yet. */
export type FoundPlace =
  | { readonly ok: true; readonly at: Path; readonly value?: unknown }
  | { readonly ok: false; readonly at: Path; readonly message: string; readonly remedy: string };

/** Most names listed before the rest are left out. */
const mostNames = 12;

/**
 * Walks to a place: by key; in a list by the id of an entry or by its position from 0. A key that has dots in it is found
 * without quotation marks where it is there. Only the last step may be new: a key not recorded yet, or the end of a list.
 */
export function findPlace(file: unknown, steps: readonly Step[]): FoundPlace {
  const at: (string | number)[] = [];
  let value = file;
  for (let index = 0; index < steps.length; ) {
    const left = steps.slice(index);
    const step = stepInto(value, left);
    if (step === undefined) return lost(value, at, left, names(value));
    at.push(step.key);
    index += step.taken;
    const isNew = step.value === undefined;
    if (isNew && index < steps.length) return gap(at, steps.slice(index));
    if (isNew) return { ok: true, at };
    value = step.value;
  }
  return { ok: true, at, value };
}

interface Into {
  readonly key: string | number;
  /** How many steps of the path the key takes: more than one where it has dots in it. */
  readonly taken: number;
  readonly value?: unknown;
}

function stepInto(value: unknown, left: readonly Step[]): Into | undefined {
  const [first] = left;
  if (first === undefined || typeof value !== 'object' || value === null) return undefined;
  return Array.isArray(value) ? intoList(value, first) : intoObject(value as Readonly<Record<string, unknown>>, left);
}

function intoList(list: readonly unknown[], { key, only }: Step): Into | undefined {
  const named = only === 'position' ? -1 : list.findIndex((entry) => idOf(entry) === key);
  const index = named >= 0 ? named : only !== 'key' && /^(?:0|[1-9]\d{0,6})$/.test(key) ? Number(key) : -1;
  if (index < 0 || index > list.length) return undefined;
  return { key: index, taken: 1, ...(index < list.length ? { value: list[index] } : {}) };
}

function intoObject(object: Readonly<Record<string, unknown>>, left: readonly Step[]): Into | undefined {
  const [first] = left;
  if (first?.only === 'position') return undefined;
  for (let taken = left.length; taken > 1; taken -= 1) {
    const several = left.slice(0, taken);
    const key = several.map((step) => step.key).join('.');
    if (several.every(({ only }) => only === undefined) && Object.hasOwn(object, key)) return { key, taken, value: object[key] };
  }
  const key = first?.key ?? '';
  return { key, taken: 1, ...(Object.hasOwn(object, key) ? { value: object[key] } : {}) };
}

/** What an entry of a list goes by: its id, or the system a search was made of. */
function idOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const { id, system } = entry as { readonly id?: unknown; readonly system?: unknown };
  return typeof id === 'string' ? id : typeof system === 'string' ? system : undefined;
}

function names(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map((entry, index) => idOf(entry) ?? String(index));
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

/** A path that leads nowhere: the list has no such entry, or the value has nothing in it. */
function lost(value: unknown, at: Path, [step]: readonly Step[], there: readonly string[]): FoundPlace {
  const key = step?.key ?? '';
  const where = at.length === 0 ? 'the case' : quoted(pathText(at));
  const simple = typeof value !== 'object' || value === null;
  const near = nearest(key, there);
  const some = there.slice(0, mostNames);
  const remedy = simple
    ? 'set the whole of it'
    : near !== undefined
      ? `write ${quoted(near)}`
      : there.length === 0
        ? 'the list is empty: set its first entry as `[0]`'
        : `write ${anyOf(some)}${there.length > some.length ? ', or another that is there' : ''}`;
  const message = simple ? `${where} is a single value, with nothing called ${quoted(key)} in it` : `${quoted(key)} is not in ${where}`;
  return { ok: false, at: [...at, key], message, remedy };
}

/** A path through something that is not recorded. */
function gap(at: Path, left: readonly Step[]): FoundPlace {
  const rest = left.map(({ key }) => key).join('.');
  return {
    ok: false,
    at,
    message: `\`${pathText(at)}\` is not recorded, so there is nothing in it called ${quoted(rest)}`,
    remedy: `correct the path, or set the whole of ${quoted(pathText(at))} as JSON; a key with dots in it goes in quotation marks, as \`["a.b"]\``,
  };
}
