import type { Case } from '../../case/index.ts';
import type { CaseDecision, Status } from '../../deciding/index.ts';
import { decide } from '../../deciding/index.ts';
import { law } from '../../provisions/index.ts';
import type { Audience } from '../../reasoning/index.ts';
import {
  forAudience,
  groundsJsonLd,
  tellHtml,
  tellMarkdown,
  tellText,
  traceDiagram,
  traceHtml,
  traceMarkdown,
  traceText,
  withFindingsFor,
} from '../../telling/index.ts';
import type { ExitCode } from '../exit.ts';
import { exitCodes } from '../exit.ts';
import { readCase } from '../reading/case-file.ts';
import { problemText } from '../reading/problem.ts';
import { stylerFor } from '../style.ts';
import { widthFor } from '../width.ts';
import type { World } from '../world.ts';

/** How `decide` is asked to answer. */
export interface DecideFlags {
  readonly json?: true;
  readonly markdown?: true;
  readonly html?: true;
  /** The argument, both sides of it, in place of the advice. */
  readonly trace?: true;
  readonly mermaid?: true;
  /** The grounds alone, in the W3C Data Privacy Vocabulary. */
  readonly jsonld?: true;
  readonly audience: Audience;
  readonly on?: string;
  readonly strict?: true;
  readonly close?: 'by-burden';
}

/** Works out a case and tells it. Nothing is written unless the whole of it can be. */
export async function runDecide(file: string, flags: DecideFlags, world: World): Promise<ExitCode> {
  const read = await readCase(file, world, flags.on === undefined ? {} : { on: flags.on });
  if (!read.ok) {
    await world.stderr.write(read.problems.map(problemText).join(''));
    return exitCodes.badInput;
  }
  if (read.notes.length > 0)
    await world.stderr.write(`${read.notes.length} loose ends in the transcripts: \`subject-access check\` lists them\n`);
  const decision = decide(read.case, flags.close === undefined ? {} : { close: flags.close });
  await world.stdout.write(told(decision, read.case, flags, world));
  return flags.strict === true ? strictCode(decision) : exitCodes.done;
}

function told(decision: CaseDecision, case_: Case, flags: DecideFlags, world: World): string {
  const { json, jsonld, markdown, html, audience, trace, mermaid } = flags;
  if (jsonld === true) return groundsJsonLd(decision, case_, law);
  if (trace === true || mermaid === true) return argued(decision, case_, flags, world);
  if (audience !== 'officer') return `${JSON.stringify(forAudience(decision, audience), null, 2)}\n`;
  if (json === true) return `${JSON.stringify(decision, null, 2)}\n`;
  if (html === true) return tellHtml(decision, case_, law);
  if (markdown === true) return tellMarkdown(decision, case_, law);
  return tellText(decision, case_, law, { width: widthFor(world), style: stylerFor(world.colour) });
}

/** The argument, cut to the findings its audience may see. */
function argued(decision: CaseDecision, case_: Case, { markdown, html, audience, mermaid }: DecideFlags, world: World): string {
  const cut = audience === 'officer' || audience === 'requester' ? decision : withFindingsFor(decision, audience);
  if (mermaid === true) return traceDiagram(cut, case_, law);
  if (html === true) return traceHtml(cut, case_, law);
  if (markdown === true) return traceMarkdown(cut, case_, law);
  return traceText(cut, case_, law, { width: widthFor(world), style: stylerFor(world.colour) });
}

/** A conflict, within one law or between two, or a gap outweighs what is merely open. */
function strictCode(decision: CaseDecision): ExitCode {
  const statuses = new Set([decision, ...(decision.alongside ?? [])].flatMap(statusesIn));
  if (decision.conflicts !== undefined || statuses.has('conflict') || statuses.has('gap')) return exitCodes.conflict;
  return statuses.has('open') ? exitCodes.open : exitCodes.done;
}

function statusesIn({ request, confirmation, classes, information, items }: CaseDecision): readonly Status[] {
  const parts = items.flatMap((item) => [
    item,
    ...(item.origin === undefined ? [] : [item.origin]),
    ...item.tracks.flatMap((track) => track.parts),
  ]);
  return [request, confirmation, ...classes, ...information, ...parts].map(({ status }) => status);
}
