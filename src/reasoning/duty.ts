import type { Confidence, EventName, Window } from './provision.ts';

/** When a duty falls due. */
export type Due =
  | 'without undue delay'
  | 'without undue delay, and by the last day'
  | 'on receipt'
  | 'when decided'
  | 'by the review day'
  | 'within 14 days'
  | 'within 30 days'
  | 'within one month'
  | 'when ordered'
  | 'continuing';

/** What brings a duty about. Every one but the first arises whether or not any provision names it. */
export type Arises =
  | 'with a provision'
  | 'with any request'
  | 'with any answer'
  | 'with a complaint'
  | 'by choice'
  | 'where it applies'
  | 'in court'
  | 'throughout';

/** What must be done when a provision stands, as data, with its contents by date. */
export interface DutyRule<Limb extends string = string> {
  readonly cite: string;
  readonly title: string;
  readonly source: string;
  readonly limbs: Readonly<Record<Limb, string>>;
  /** Present where the limbs are not the words of an enactment, and may not be printed as a quotation. */
  readonly words?: 'ours';
  readonly does:
    | 'notify'
    | 'record'
    | 'review'
    | 'preserve'
    | 'tell'
    | 'allow'
    | 'answer'
    | 'ask'
    | 'route'
    | 'produce'
    | 'warn'
    | 'acknowledge'
    | 'presume';
  readonly arises: Arises;
  /** Provisions, or families ending in `/*`, that never bring it about. */
  readonly notFor?: readonly string[];
  readonly inForce: readonly DutyVersion<Limb>[];
  readonly confidence: Confidence;
  readonly unsure?: string;
}

/** One version of a duty: the words that lay it down, and what it must contain, by limb. */
export interface DutyVersion<Limb extends string = string> {
  readonly windows: Readonly<Partial<Record<EventName, Window>>>;
  readonly laidDown: readonly Limb[];
  readonly contains: readonly Limb[];
  readonly due: Due;
  /** Set where this version is less sure than the rest. */
  readonly confidence?: Confidence;
  /** What sets this version apart, or what is unsure of it. */
  readonly note?: string;
}

/** What a duty file writes. */
export type DutyDraft<Limb extends string> = Omit<DutyRule<Limb>, 'limbs' | 'inForce' | 'arises' | 'confidence'> &
  Partial<Pick<DutyRule<Limb>, 'arises' | 'confidence'>> & {
    readonly limbs: Readonly<Record<Limb, string>>;
    readonly inForce: readonly DutyVersion<NoInfer<Limb>>[];
  };

/** Declares a duty; a misspelt limb does not compile. */
export function duty<const Limb extends string>(draft: DutyDraft<Limb>): DutyRule<Limb> {
  return { arises: 'with a provision', confidence: 'high', ...draft };
}

/** The citation of a limb of a duty: `45(5)(ca)` of `dpa-2018/section-45/5` is `dpa-2018/section-45/5/ca`. */
export function citeOfLimb(rule: { readonly cite: string }, limb: string): string {
  const [act = '', part = ''] = rule.cite.split('/');
  const number = limb.split(' ')[0] ?? '';
  return `${act}/${part.slice(0, part.indexOf('-'))}-${number.replaceAll('(', '/').replaceAll(')', '')}`;
}

/** What a duty still contains when provisions that stand take some of it out, each by the citation of the limb. */
export function contentsLeft<Limb extends string>(
  rule: DutyRule<Limb>,
  version: DutyVersion<Limb>,
  takenOut: readonly string[],
): readonly Limb[] {
  return version.contains.filter((limb) => !takenOut.includes(citeOfLimb(rule, limb)));
}
