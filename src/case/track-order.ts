/** What places a segment on its track. */
interface Placed {
  readonly id?: string | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly cells?: string | undefined;
}

/** Orders segments by where they stand, never by where they were written: by start, then end, then cells, then id. */
export function inTrackOrder(a: Placed, b: Placed): number {
  const start = (a.from ?? 0) - (b.from ?? 0);
  if (start !== 0) return start;
  const end = (a.to ?? 0) - (b.to ?? 0);
  if (end !== 0) return end;
  const [one, other] = [`${a.cells ?? ''} ${a.id ?? ''}`, `${b.cells ?? ''} ${b.id ?? ''}`];
  return one < other ? -1 : one > other ? 1 : 0;
}
