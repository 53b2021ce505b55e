import { leavesOf } from '../condition.ts';
import { canHold } from '../outlook.ts';
import type { Pack } from '../pack.ts';
import { covers } from '../pack.ts';
import type { Provision, Version } from '../provision.ts';
import type { State } from '../state.ts';
import type { Argued, Arguments } from './arguments.ts';
import { componentsOf, moves } from './components.ts';
import type { Declared, Direction } from './declared.ts';
import type { Explored } from './explore.ts';
import type { Checked, Fault } from './fault.ts';

/** Ways an element can come out before and after a move: whether it is given. */
interface Moved {
  readonly gained: boolean;
  readonly lost: boolean;
}

/**
 * Every declared direction is kept, by every move that can be made: for a rule, over every pattern of its facts; for an element, over
 * every way the argument can come out. A direction along which nothing ever moves says nothing, and is a fault.
 */
export function checkDirections(pack: Pack, { directions }: Declared, { elements }: Arguments): Checked {
  const faults: Fault[] = [];
  let looked = 0;
  for (const direction of directions) {
    const { of, fact, to, only } = direction;
    const ofRules = only === 'makes it hold' || only === 'makes it fail';
    const subjects = (ofRules ? pack.provisions.map(({ cite }) => cite) : pack.elements).filter((cite) =>
      of.some((pattern) => covers(pattern, cite)),
    );
    let seen = false;
    for (const cite of subjects) {
      looked += 1;
      const moved = ofRules ? ofRule(pack, cite, direction) : ofElement(elements, cite, direction);
      const wrong = only === 'makes it hold' || only === 'gives' ? moved.lost : moved.gained;
      seen ||= moved.gained || moved.lost;
      if (wrong) faults.push({ is: 'moves the other way', at: cite, names: [fact, to, only] });
    }
    if (!seen) faults.push({ is: 'direction never seen', at: fact, names: [to, only] });
  }
  return { check: 'directions', looked, faults };
}

function joined(all: readonly Moved[]): Moved {
  return { gained: all.some((one) => one.gained), lost: all.some((one) => one.lost) };
}

/** Does a move make a rule hold that did not, or fail that held? */
function ofRule(pack: Pack, cite: string, { fact, to }: Direction): Moved {
  const provision = pack.byCite.get(cite);
  return joined((provision?.inForce ?? []).map((version) => ofVersion(pack, provision as Provision, version, fact, to)));
}

function ofVersion(pack: Pack, { exercise }: Provision, version: Version, fact: string, to: string): Moved {
  const facts = [...new Set([...leavesOf(version.when).map((leaf) => leaf.fact), ...(exercise === undefined ? [] : [exercise])])];
  const asks = pack.compiled.get(version);
  const [component] =
    componentsOf(pack.catalogue, [
      { unit: 0, facts: facts.map((one) => ({ unit: 0, fact: one })), holds: ([state]) => asks?.(state as State) === canHold },
    ]) ?? [];
  if (component === undefined) return { gained: false, lost: false };
  const holding = component.ways.map((way) => way.holding.length > 0);
  const pairs = moves(component, fact, to);
  return joined(
    pairs.map(([from, onto]) => ({
      gained: holding[from] === false && holding[onto] === true,
      lost: holding[from] === true && holding[onto] === false,
    })),
  );
}

/** Does a move give an element that was kept back, or keep back one that was given? */
function ofElement(elements: readonly Argued[], cite: string, { fact, to }: Direction): Moved {
  const explored = new Set(elements.flatMap((one) => (one.about === cite && one.explored !== undefined ? [one.explored] : [])));
  return joined([...explored].map((one) => along(one, fact, to)));
}

/** What moving a fact to a value does in every case of one argument. */
export function along({ components, given }: Explored, fact: string, to: string): Moved {
  let gained = false;
  let lost = false;
  components.forEach((component, index) => {
    const stride = components.slice(index + 1).reduce((product, { ways }) => product * ways.length, 1);
    const block = stride * component.ways.length;
    for (const [from, onto] of component.moves(fact, to)) {
      for (let start = 0; start < given.length; start += block) {
        for (let rest = 0; rest < stride; rest += 1) {
          const before = given[start + from * stride + rest] as number;
          const after = given[start + onto * stride + rest] as number;
          gained ||= before < after;
          lost ||= before > after;
        }
      }
    }
  });
  return { gained, lost };
}
