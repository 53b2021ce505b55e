const escapeSign = String.fromCodePoint(0x1b);
const bell = String.fromCodePoint(0x07);
/** What a terminal would obey: colours and cursor moves, titles and links. The second is bounded, so that no text is slow. */
const terminalSequences = new RegExp(
  `${escapeSign}\\[[0-?]{0,64}[ -/]{0,16}[@-~]|${escapeSign}\\][^${escapeSign}${bell}]{0,512}(?:${bell}|${escapeSign}\\\\)`,
  'gu',
);

/** Letters may carry marks, but not a tower of them. */
const towers = /(\p{M}{4})\p{M}+/gu;

/**
 * Text made fit for one line of any output: no control characters, no terminal escapes, nothing that reorders
 * or hides what stands beside it, no half of a character.
 */
export function safeText(text: string): string {
  return text
    .replace(terminalSequences, '')
    .replace(/[\s\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/(?![\u200C\u200D])[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(towers, '$1')
    .trim();
}

/** Text no longer than `most` characters as a reader counts them, cut with an ellipsis. */
export function shortened(text: string, most: number): string {
  const safe = safeText(text.length > most * 16 ? text.slice(0, most * 16) : text);
  if (safe.length <= most) return safe;
  const clusters = clustersOf(safe, most + 1);
  return clusters.length <= most
    ? safe
    : `${clusters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The first characters of a text as a reader counts them: an accented letter is one, and so is a flag. */
export function clustersOf(text: string, most = Number.POSITIVE_INFINITY): readonly string[] {
  const clusters: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    if (clusters.length >= most) break;
    clusters.push(segment);
  }
  return clusters;
}
