import type { CaptionGrammar } from './caption-blocks.ts';
import { linesOf } from './caption-blocks.ts';
import { captionCues } from './captions.ts';
import type { CueDraft } from './cue-ids.ts';
import type { Remarks } from './remarks.ts';
import { quoted } from './remarks.ts';

const grammar: CaptionGrammar = {
  mark: '.',
  numbered: false,
  isAside: (line) => /^(?:NOTE(?:[ \t]|$)|(?:STYLE|REGION)[ \t]*$)/.test(line),
};

/** True of a first line that a WebVTT file may begin with. */
export const isWebvttHeader = (line: string): boolean => /^WEBVTT(?:[ \t]|$)/.test(line);

/** The cues of a WebVTT file. */
export function readWebvtt(text: string, labels: ReadonlySet<string>, remarks: Remarks): readonly CueDraft[] {
  const lines = linesOf(text);
  const hasHeader = isWebvttHeader(lines[0] ?? '');
  if (!hasHeader) {
    remarks.problem(
      { line: 1 },
      `the file begins with ${quoted(lines[0] ?? '')}, not with \`WEBVTT\``,
      'put `WEBVTT` on a line of its own at the top, with an empty line below it',
    );
  }
  const beginsWithCue = [lines[0], lines[1]].some((line) => line?.includes('-->'));
  const start = !hasHeader && beginsWithCue ? 0 : headerEnd(lines, remarks);
  return captionCues(lines, start, { grammar, escapes: 'resolved', labels, remarks });
}

/** The index after the header: the first empty line, or the first cue where someone left that line out. */
function headerEnd(lines: readonly string[], remarks: Remarks): number {
  let at = 1;
  while (at < lines.length && lines[at] !== '' && lines[at]?.includes('-->') !== true) {
    if (lines[at]?.startsWith('X-TIMESTAMP-MAP') === true) {
      remarks.note({ line: at + 1 }, '`X-TIMESTAMP-MAP` is not applied: times are taken as written, so check them against the recording');
    }
    at += 1;
  }
  if (lines[at]?.includes('-->') === true) remarks.note({ line: at + 1 }, 'no empty line stands between the header and this cue');
  return at;
}
