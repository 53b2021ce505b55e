/** What a row of a schedule says, column by column. Every value is plain text, and a renderer makes it safe. */
export interface ScheduleRow {
  /** From 1, without a gap. */
  readonly number: string;
  readonly description: string;
  /** The civil day the item was made, `YYYY-MM-DD`; empty where it is not known. */
  readonly date: string;
  readonly source: string;
  readonly outcome: string;
  readonly provision: string;
  readonly reason: string;
  /** In what form it is given, or that it is not. */
  readonly released: string;
}

/** The columns, in order. */
export const columns = ['number', 'description', 'date', 'source', 'outcome', 'provision', 'reason', 'released'] as const;

/** A schedule of what was decided, for one of two readers. */
export interface Schedule {
  readonly for: 'requester' | 'regulator';
  readonly caption: string;
  /** The mark of a draft, on what is for the requester; absent once the decision is signed. */
  readonly draft?: string;
  /** What a reader must know to read it rightly. */
  readonly notes: readonly string[];
  readonly headings: Readonly<Record<(typeof columns)[number], string>>;
  readonly rows: readonly ScheduleRow[];
  /** BCP 47. */
  readonly language: string;
}
