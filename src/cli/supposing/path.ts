/** One step of a path into a case file: a name or number as written, or one that can only be a key or only a position. */
export interface Step {
  readonly key: string;
  readonly only?: 'key' | 'position';
}

/** A path that reads as one, or why it does not. */
export type ReadPath =
  | { readonly ok: true; readonly steps: readonly Step[] }
  | { readonly ok: false; readonly message: string; readonly remedy: string };

const howToWrite = 'write a path such as `people.ann.consent`, `items.video.flags[0]` or `/people/0/consent`';
const quotedKey = /\[("(?:[^"\\]|\\.)*"|'[^']*')\]/y;
const position = /\[(\d{1,7})\]/y;
const bare = /[^.[\]]+/y;

/** Reads `people.ann.consent`, `items["a.b"].flags[0]`, or a JSON pointer (RFC 6901). */
export function readPath(text: string): ReadPath {
  if (text === '' || text === '/') return { ok: false, message: 'the path is empty', remedy: howToWrite };
  if (text.startsWith('/')) return readPointer(text);
  const steps: Step[] = [];
  for (let at = 0; at < text.length; ) {
    const take = (pattern: RegExp): string | undefined => {
      pattern.lastIndex = at;
      const found = pattern.exec(text);
      if (found === null) return undefined;
      at = pattern.lastIndex;
      return found[1] ?? found[0];
    };
    const numbered = take(position);
    const keyed = numbered === undefined ? take(quotedKey) : undefined;
    if (numbered !== undefined) steps.push({ key: numbered, only: 'position' });
    else if (keyed !== undefined) {
      const key = unquoted(keyed);
      if (key === undefined) return { ok: false, message: `${keyed} is not a key in quotation marks`, remedy: howToWrite };
      steps.push({ key, only: 'key' });
    } else {
      if (steps.length > 0 && text[at] !== '.') return unread(text, at);
      if (steps.length > 0) at += 1;
      const name = take(bare);
      if (name === undefined) return unread(text, at);
      steps.push({ key: name });
    }
  }
  return { ok: true, steps };
}

function readPointer(text: string): ReadPath {
  const keys = text.slice(1).split('/');
  if (keys.some((key) => /~(?![01])/.test(key)))
    return { ok: false, message: 'a `~` in a JSON pointer is written `~0`', remedy: howToWrite };
  return { ok: true, steps: keys.map((key) => ({ key: key.replaceAll('~1', '/').replaceAll('~0', '~') })) };
}

function unquoted(text: string): string | undefined {
  if (text.startsWith("'")) return text.slice(1, -1);
  try {
    return String(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function unread(text: string, at: number): ReadPath {
  const found = at < text.length ? `\`${text.slice(at, at + 12)}\`` : 'the end';
  return { ok: false, message: `a name or a position should stand where ${found} does`, remedy: howToWrite };
}
