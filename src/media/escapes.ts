/** The names WebVTT itself defines, and two that XML writers add. Any other is kept as written. */
const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', '\u00A0'],
  ['lrm', '\u200E'],
  ['rlm', '\u200F'],
  ['quot', '"'],
  ['apos', "'"],
]);

// Each part has a longest length, so that a run of `&` cannot make it look far ahead again and again.
const reference = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,31}));/gi;

const isCharacter = (code: number) => code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);

/** Text with its escapes resolved, once. `unknown` is told of each that is kept as written. */
export function withoutEscapes(text: string, unknown: (reference: string) => void): string {
  if (!text.includes('&')) return text;
  return text.replace(reference, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const character = name === undefined ? (isCharacter(code) ? String.fromCodePoint(code) : undefined) : named.get(name);
    if (character === undefined) unknown(whole);
    return character ?? whole;
  });
}
