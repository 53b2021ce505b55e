import type { About, Answerer, Audience } from './catalogue.ts';
import type { Condition } from './condition.ts';

/** The event whose date chooses the version of a provision. */
export type EventName = 'receipt' | 'decision' | 'certificate' | 'complaint' | 'determination' | 'continuous';

/** Civil days, both included; open at either end where absent. */
export interface Window {
  readonly from?: string;
  readonly to?: string;
}

/** The dates of a case's events, as civil days. `continuous` is the day of decision. */
export type EventDates = Readonly<Partial<Record<EventName, string>>>;

/** How sure the encoding is of the law, and why not more. */
export type Confidence = 'high' | 'medium' | 'low';

/** One version of a provision's rule: every window named must hold. */
export interface Version<Limb extends string = string, Fact extends string = string> {
  readonly windows: Readonly<Partial<Record<EventName, Window>>>;
  /** The day from which it could first be cited, where a later Act is treated as having been law earlier. */
  readonly citableFrom?: string;
  /** What sets this version apart where its conditions are the same as another's. */
  readonly note?: string;
  readonly when: Condition<Limb, Fact>;
}

/** What a provision does to the element it speaks of when it stands. */
export type Effect =
  | 'owed'
  | 'restricted'
  | 'exempt'
  | 'excluded'
  | 'out of scope'
  | 'given for sense'
  | 'routed elsewhere'
  | 'refusable'
  | 'paused for identity'
  | 'paused for clarification'
  | 'limited by search'
  | 'silent'
  | 'never a reason'
  | 'explained';

/** A unit of law a lawyer cites alone, as data. */
export interface Provision<Limb extends string = string, Fact extends string = string> {
  /** Path-like citation, the same as the file's path: `dpa-2018/section-45/4/e`. */
  readonly cite: string;
  readonly title: string;
  /** Where the words are published. */
  readonly source: string;
  /** Verbatim fragments of the statute, by the number a lawyer cites. */
  readonly limbs: Readonly<Record<Limb, string>>;
  /** Present where the limbs are not the words of an enactment, and may not be printed as a quotation. */
  readonly words?: 'ours';
  /** What the rule is asked about, one at a time. */
  readonly of: About;
  readonly effect: Effect;
  /** Provisions, elements, or limbs of a duty, that give way to this one; `/*` ends a family. */
  readonly displaces: readonly string[];
  readonly power: 'must' | 'may';
  /** The fact that records a power's exercise, where it has one; `restrict` is exercise. */
  readonly exercise?: Fact;
  /** Who must show it. */
  readonly burden: Answerer | 'not stated';
  readonly protects?: 'person' | 'inquiry' | 'crime' | 'public' | 'nation' | 'adviser' | 'court';
  readonly inForce: readonly Version<Limb, Fact>[];
  /** What follows when it stands, by citation of the duty. */
  readonly duties: readonly string[];
  readonly confidence: Confidence;
  /** What is unsure, in words fit to show beside the finding. */
  readonly unsure?: string;
  readonly tell: readonly Audience[];
}

/** Is a civil day inside a window? Days are `YYYY-MM-DD`, which sort as text. */
export function inside(day: string, window: Window): boolean {
  return (window.from === undefined || day >= window.from) && (window.to === undefined || day <= window.to);
}

/**
 * The version of a provision or a duty in force for these events, or none.
 * An event the case has no date for cannot choose a version, so a version keyed on it is not in force.
 */
export function inForceFor<One extends Pick<Version, 'windows'>>(
  rule: { readonly inForce: readonly One[] },
  dates: EventDates,
): One | undefined {
  return rule.inForce.find(({ windows }) =>
    Object.entries(windows).every(([event, window]) => {
      const day = dates[event as EventName];
      return day !== undefined && inside(day, window);
    }),
  );
}
