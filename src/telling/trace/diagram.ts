import type { Finding } from '../../deciding/index.ts';
import type { Matter } from '../matter.ts';
import { matterOf } from '../matter.ts';
import type { Drawing } from '../mermaid.ts';
import { startDrawing } from '../mermaid.ts';
import { shortened } from '../safe-text.ts';
import type { TraceWording } from '../wording/english-trace.ts';
import { arguedIn, groundText } from './argument.ts';
import type { ArguedPassage } from './passages.ts';
import { arguedPassages } from './passages.ts';

/** More than this and nobody can follow the lines. */
const mostPassages = 40;

/** The argument on the data as a Mermaid flowchart: each passage with its right, what beat it, and what was tried and failed. */
export function traceDiagramOf(matter: Matter, words: TraceWording): string {
  const drawing = startDrawing();
  const { decision, case: case_, law } = matter;
  const beside = (decision.alongside ?? []).map((one) => matterOf(one, case_, law, words));
  const passages = [matter, ...beside].flatMap((one) => arguedPassages(one, words).map((passage) => ({ one, passage })));
  for (const { one, passage } of passages.slice(0, mostPassages)) drawPassage(one, words, headed(one, matter, words, passage), drawing);
  if (passages.length > mostPassages) drawing.box('leaf', [words.trace.more(passages.length - mostPassages)]);
  return drawing.text();
}

/** A passage under a law that stands beside the first says which. */
function headed(one: Matter, first: Matter, words: TraceWording, passage: ArguedPassage): ArguedPassage {
  if (one === first) return passage;
  return { ...passage, heading: `${words.frame.underLaw[one.decision.under ?? 'part 3']}: ${passage.heading}` };
}

function drawPassage(matter: Matter, words: TraceWording, { heading, where, outcome, findings }: ArguedPassage, drawing: Drawing): void {
  const { trace } = words;
  const { right, grounds, joined, failedAgainst, failedFor, unjudged } = arguedIn(matter, findings);
  const end = drawing.box('joint', [heading, shortened(where, 60), outcome]);
  const judged = new Map<string, string>();
  const ground = (finding: Finding) => {
    const box = drawing.box('unit', [groundText(matter, words, finding)]);
    for (const id of finding.judgements) {
      const leaf = judged.get(id) ?? drawing.box('leaf', [shortened(id, 40)]);
      judged.set(id, leaf);
      drawing.arrow(box, leaf, trace.rests);
    }
    return box;
  };
  const rights = right.map((finding) => ({ finding, box: ground(finding) }));
  const beaten = rights.filter(({ finding }) => finding.standing === 'beaten');
  for (const { finding, box } of rights) {
    if (finding.standing === 'decides' || finding.standing === 'reinstated') drawing.arrow(box, end, trace.gives);
    else if (finding.verdict === 'fails') drawing.arrow(box, end, trace.notMadeOut);
  }
  for (const finding of [...grounds, ...joined]) {
    const box = ground(finding);
    for (const one of beaten) drawing.arrow(box, one.box, trace.beats);
    drawing.arrow(box, end, trace.gives);
  }
  for (const finding of [...failedFor, ...failedAgainst]) drawing.arrow(ground(finding), end, trace.failed);
  for (const finding of unjudged) drawing.arrow(end, ground(finding), trace.waits);
}
