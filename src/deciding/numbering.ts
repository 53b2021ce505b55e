/** Gives things numbers, the same to the same: a number is short to put together with others, and quick to compare. */
export function numbering<Thing>(): (thing: Thing) => number {
  const numbers = new Map<Thing, number>();
  return (thing) => {
    const known = numbers.get(thing);
    if (known !== undefined) return known;
    numbers.set(thing, numbers.size);
    return numbers.size - 1;
  };
}
