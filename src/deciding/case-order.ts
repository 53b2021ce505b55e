import type { Case, Item, Track } from '../case/index.ts';
import { inTrackOrder } from '../case/index.ts';

/** Text order by code unit: the same on every machine, whatever its language. */
function by<Value>(key: (value: Value) => string): (a: Value, b: Value) => number {
  return (a, b) => {
    const [one, other] = [key(a), key(b)];
    return one < other ? -1 : one > other ? 1 : 0;
  };
}

/**
 * The same case in one order, so that the order things were written in can change nothing:
 * everything by id, segments by where they stand.
 */
export function inOneOrder(case_: Case): Case {
  return {
    ...case_,
    people: [...case_.people].sort(by((person) => person.id)),
    items: [...case_.items].sort(by((item) => item.id)).map(itemInOrder),
    ...(case_.searches === undefined
      ? {}
      : { searches: [...case_.searches].sort(by((one) => `${one.system} ${one.from ?? ''} ${one.to ?? ''}`)) }),
    ...(case_.screenings === undefined ? {} : { screenings: [...case_.screenings].sort(by((one) => one.id)) }),
    ...(case_.roleScreenings === undefined ? {} : { roleScreenings: [...case_.roleScreenings].sort(by((one) => one.id)) }),
    ...(case_.judgements === undefined ? {} : { judgements: [...case_.judgements].sort(by((one) => one.id)) }),
  };
}

function itemInOrder(item: Item): Item {
  return { ...item, tracks: [...item.tracks].sort(by((track) => track.id)).map(trackInOrder) };
}

function trackInOrder(track: Track): Track {
  return { ...track, segments: [...track.segments].sort(inTrackOrder) };
}
