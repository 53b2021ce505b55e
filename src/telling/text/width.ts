import { clustersOf } from '../safe-text.ts';

/** Letters and punctuation of one column each, which is nearly every word. */
const narrow = /^[\u0020-\u007E\u00A1-\u024F\u2010-\u2027]*$/;
const wide =
  /\p{Emoji_Presentation}|\p{Regional_Indicator}|\uFE0F|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u;

/** How many columns of a terminal a text takes. */
export function widthOf(text: string): number {
  if (narrow.test(text)) return text.length;
  return clustersOf(text).reduce((width, cluster) => width + clusterWidth(cluster), 0);
}

function clusterWidth(cluster: string): number {
  if (wide.test(cluster)) return 2;
  return /^[\p{M}\u200C\u200D]+$/u.test(cluster) ? 0 : 1;
}

/** Cuts a text into pieces that each fit, between characters as a reader counts them. */
function cut(text: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let taken = 0;
  for (const cluster of clustersOf(text)) {
    const wants = clusterWidth(cluster);
    if (taken + wants > width && piece !== '') {
      pieces.push(piece);
      piece = '';
      taken = 0;
    }
    piece += cluster;
    taken += wants;
  }
  return [...pieces, piece];
}

/** Lines of words that fit a width; a word longer than a line is cut. */
export function wrap(text: string, width: number): readonly string[] {
  const room = Math.max(2, width);
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const word of text.split(' ')) {
    for (const piece of widthOf(word) > room ? cut(word, room) : [word]) {
      const wants = widthOf(piece);
      if (line !== '' && taken + 1 + wants > room) {
        lines.push(line);
        line = piece;
        taken = wants;
      } else {
        taken += wants + (line === '' ? 0 : 1);
        line = line === '' ? piece : `${line} ${piece}`;
      }
    }
  }
  return [...lines, line];
}

/** Text with spaces after it, up to a width. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
