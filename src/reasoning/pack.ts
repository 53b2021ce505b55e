import type { Catalogue } from './catalogue.ts';
import { compile } from './compile.ts';
import type { DutyRule } from './duty.ts';
import type { ReadyLimbs } from './limbs.ts';
import { readyLimbs } from './limbs.ts';
import type { Compiled } from './outlook.ts';
import type { EventDates, Provision, Version } from './provision.ts';
import { inForceFor } from './provision.ts';

/** A body of law: its facts, its provisions and its duties, with what gives way to what worked out once. */
export interface Pack {
  readonly catalogue: Catalogue;
  readonly provisions: readonly Provision[];
  readonly duties: ReadonlyMap<string, DutyRule>;
  /** The elements a right is to, by citation. */
  readonly elements: readonly string[];
  readonly byCite: ReadonlyMap<string, Provision>;
  /** For each provision, those that displace it, by citation. Acyclic. */
  readonly displacers: ReadonlyMap<Provision, readonly Provision[]>;
  /** Displacers before what they displace. */
  readonly order: readonly Provision[];
  readonly compiled: ReadonlyMap<Version, Compiled>;
  /** The limbs of each version, for a trace to refer to. */
  readonly limbs: ReadonlyMap<Version, ReadyLimbs>;
}

/** Does a citation, or a family ending in `/*`, cover another? */
export function covers(pattern: string, cite: string): boolean {
  return pattern.endsWith('/*') ? cite.startsWith(pattern.slice(0, -1)) : pattern === cite;
}

/**
 * Assembles a body of law.
 *
 * @throws RangeError where a citation is declared twice, or provisions displace each other in a circle.
 */
export function assemble(
  catalogue: Catalogue,
  law: { readonly provisions: readonly Provision[]; readonly duties: readonly DutyRule[]; readonly elements: readonly string[] },
): Pack {
  const byCite = new Map<string, Provision>();
  for (const provision of law.provisions) {
    if (byCite.has(provision.cite)) throw new RangeError(`assemble: \`${provision.cite}\` is declared twice`);
    byCite.set(provision.cite, provision);
  }
  const displacers = new Map<Provision, Provision[]>();
  const sorted = byCitation(law.provisions);
  for (const target of law.provisions) {
    displacers.set(
      target,
      sorted.filter((other) => other !== target && other.displaces.some((pattern) => covers(pattern, target.cite))),
    );
  }
  const compiled = new Map<Version, Compiled>();
  const limbs = new Map<Version, ReadyLimbs>();
  for (const provision of law.provisions) {
    for (const version of provision.inForce) {
      compiled.set(version, compile(catalogue, version.when));
      limbs.set(version, readyLimbs(catalogue, version.when));
    }
  }
  return {
    catalogue,
    provisions: law.provisions,
    duties: new Map(law.duties.map((rule) => [rule.cite, rule])),
    elements: law.elements,
    byCite,
    displacers,
    order: inOrder(sorted, displacers),
    compiled,
    limbs,
  };
}

function inOrder(provisions: readonly Provision[], displacers: ReadonlyMap<Provision, readonly Provision[]>): readonly Provision[] {
  const placed = new Set<Provision>();
  const onPath = new Set<Provision>();
  const order: Provision[] = [];
  function place(provision: Provision): void {
    if (placed.has(provision)) return;
    if (onPath.has(provision)) throw new RangeError(`assemble: \`${provision.cite}\` displaces itself through others`);
    onPath.add(provision);
    for (const displacer of displacers.get(provision) ?? []) place(displacer);
    onPath.delete(provision);
    placed.add(provision);
    order.push(provision);
  }
  for (const provision of provisions) place(provision);
  return order;
}

/** The order in which the law is put together, whatever the order it is declared in. */
function byCitation(provisions: readonly Provision[]): readonly Provision[] {
  return [...provisions].sort((a, b) => (a.cite < b.cite ? -1 : 1));
}

/** The provisions that bear on an element for these events, displacers first, each with the version in force. */
export function bearingOn(
  pack: Pack,
  element: string,
  dates: EventDates,
): readonly { readonly provision: Provision; readonly version: Version | undefined }[] {
  const right = pack.byCite.get(element);
  const bearing = new Set(right === undefined ? [] : [right]);
  // A set goes on to what is added to it while it is gone through.
  for (const provision of bearing) for (const displacer of pack.displacers.get(provision) ?? []) bearing.add(displacer);
  return pack.order
    .filter((provision) => bearing.has(provision))
    .map((provision) => ({ provision, version: inForceFor(provision, dates) }));
}
