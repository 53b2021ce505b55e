import type { Cited } from '../../provisions/index.ts';
import { accountOf, changedBetween, citedAs, contentsOn, latestChange, law } from '../../provisions/index.ts';
import type { LawTold } from '../../telling/index.ts';
import { lawDiagram, lawMarkdown, lawText, noDiagramText, notFoundText } from '../../telling/index.ts';
import type { ExitCode } from '../exit.ts';
import { exitCodes } from '../exit.ts';
import { stylerFor } from '../style.ts';
import { widthFor } from '../width.ts';
import type { World } from '../world.ts';

/** How `law` is asked to answer. */
export interface LawFlags {
  /** A civil day; the day of the last change encoded where absent. */
  readonly on?: string;
  /** Two civil days, the first no later than the second. */
  readonly diff?: readonly [string, string];
  readonly json?: true;
  readonly markdown?: true;
  readonly diagram?: true;
}

/** Tells the law: one unit of it, a list, or what differs between two days. Nothing is read but what was typed. */
export async function runLaw(typed: string, flags: LawFlags, world: World): Promise<ExitCode> {
  const cited = typed === '' ? undefined : citedAs(typed);
  if (cited?.is === 'none') {
    await world.stderr.write(notFoundText(typed, cited.nearest.map(named)));
    return exitCodes.badInput;
  }
  const told = toldOf(cited, flags);
  if (flags.diagram === true && told.is === 'contents') {
    await world.stderr.write(noDiagramText());
    return exitCodes.badInput;
  }
  await world.stdout.write(printed(told, flags, world));
  return exitCodes.done;
}

function toldOf(cited: Exclude<Cited, { is: 'none' }> | undefined, { on = latestChange, diff }: LawFlags): LawTold {
  const cites = cited === undefined ? undefined : cited.is === 'one' ? [cited.cite] : cited.cites;
  if (diff !== undefined) return changedBetween(diff[0], diff[1], cites);
  const account = cited?.is === 'one' ? accountOf(cited.cite, on) : undefined;
  return account ?? contentsOn(on, cites);
}

function printed(told: LawTold, { json, markdown, diagram }: LawFlags, world: World): string {
  if (json === true) return `${JSON.stringify(told, null, 2)}\n`;
  if (markdown === true) return lawMarkdown(told, { diagram: diagram === true });
  const drawn = diagram === true ? lawDiagram(told) : undefined;
  return drawn ?? lawText(told, { width: widthFor(world), style: stylerFor(world.colour) });
}

function named(cite: string): { readonly cite: string; readonly title: string } {
  return { cite, title: (law.provision(cite) ?? law.duty(cite))?.title ?? '' };
}
