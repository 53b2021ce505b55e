/**
 * A classification worked out once for each name. `match(...).exhaustive()` has the compiler see that no name is left out, but it
 * builds its branches anew at every call: too dear for what is asked of every stretch of a track.
 */
export function once<Name extends string, Value>(classify: (name: Name) => Value): (name: Name) => Value {
  const known = new Map<Name, Value>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const value = classify(name);
    known.set(name, value);
    return value;
  };
}
