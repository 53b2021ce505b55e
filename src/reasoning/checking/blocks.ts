import type { Place } from '../argument.ts';
import type { Component, Way } from './components.ts';

/** Components gone through together: one, or several whose grounds are alike. */
export interface Block {
  readonly ways: readonly Way[];
  /** The components in it, and which of its ways each way of theirs is. */
  readonly members: readonly { readonly component: Component; readonly wayOf: readonly number[] }[];
}

/**
 * Joins components that are alike: each of one ground that holds or does not, with the same effect, the same grounds that displace it and
 * the same that it displaces. Where one of them stands, whether another does changes nothing else, so the ways gone through are those in
 * which none holds, and those in which one does. Twenty exemptions are then twenty-one ways, and not a million.
 */
export function blocksOf(places: readonly Place[], components: readonly Component[]): readonly Block[] {
  const alike = new Map<string, Component[]>();
  const blocks: (readonly Component[])[] = [];
  for (const component of components) {
    const ground = groundOf(component, places);
    if (ground === undefined) {
      blocks.push([component]);
      continue;
    }
    const key = likenessOf(ground, places);
    const group = alike.get(key) ?? [];
    if (group.length === 0) blocks.push(group);
    group.push(component);
    alike.set(key, group);
  }
  return blocks.map(blockOf);
}

/** The one ground of a component that holds in one of its two ways, and in the other nothing does. */
function groundOf({ ways }: Component, places: readonly Place[]): number | undefined {
  const [first, second] = ways.map(({ holding }) => holding);
  if (ways.length !== 2 || first === undefined || second === undefined || first.length + second.length !== 1) return undefined;
  const [ground] = [...first, ...second];
  return ground !== undefined && ground < places.length ? ground : undefined;
}

/** What a ground does, and what it meets: its effect, what displaces it, and what it displaces. */
function likenessOf(ground: number, places: readonly Place[]): string {
  const place = places[ground];
  const displaces = places.flatMap((other, index) => (other.displacedBy.includes(ground) ? [index] : []));
  return JSON.stringify([place?.provision.effect, [...(place?.displacedBy ?? [])].sort((a, b) => a - b), displaces]);
}

function blockOf(components: readonly Component[]): Block {
  const [only] = components;
  if (components.length === 1 && only !== undefined)
    return { ways: only.ways, members: [{ component: only, wayOf: only.ways.map((_, index) => index) }] };
  const idle = components.map((component) => component.ways.findIndex(({ holding }) => holding.length === 0));
  const facts = Object.assign({}, ...components.map((component, index) => component.ways[idle[index] as number]?.facts));
  const holding = components.map((component, index) => component.ways[1 - (idle[index] as number)] as Way);
  return {
    ways: [{ holding: [], facts }, ...holding.map((way) => ({ holding: way.holding, facts: { ...facts, ...way.facts } }))],
    members: components.map((component, index) => ({ component, wayOf: idle[index] === 0 ? [0, index + 1] : [index + 1, 0] })),
  };
}
