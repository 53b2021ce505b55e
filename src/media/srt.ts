import type { CaptionGrammar } from './caption-blocks.ts';
import { linesOf } from './caption-blocks.ts';
import { captionCues } from './captions.ts';
import type { CueDraft } from './cue-ids.ts';
import type { Remarks } from './remarks.ts';

const grammar: CaptionGrammar = { mark: ',', numbered: true, isAside: () => false };

/** The cues of a SubRip file. The format has no header, no comments and no escapes. */
export function readSrt(text: string, labels: ReadonlySet<string>, remarks: Remarks): readonly CueDraft[] {
  return captionCues(linesOf(text), 0, { grammar, escapes: 'none', labels, remarks });
}
