import type { SignedBy } from './known.ts';

/** The least a person can be protected by, channel by channel. A channel left out is a channel not spoken to. */
export interface Means {
  readonly picture?: 'none' | 'blur' | 'mask' | 'withhold';
  readonly voice?: 'none' | 'alter' | 'mute';
  readonly words?: 'none' | 'names out' | 'summary' | 'withhold';
}

/** When a restriction ends. All must pass before it does. */
export interface Until {
  readonly event: string;
  readonly on?: string;
  readonly passed?: boolean;
}

/** What a judgement covers, frozen at signing: what is found later is not swept in. */
export type Target =
  | {
      readonly item: string;
      readonly track?: string /** Segment ids; `3..9` runs in track order. */;
      readonly segments: readonly string[];
      readonly hash?: string;
    }
  | { readonly item: string; readonly track: string; readonly from: number; readonly to: number; readonly hash?: string }
  | { readonly request: true; readonly except?: readonly string[] };

/** A fact only a person can settle, signed. One signature may settle every limb of one provision. */
export interface Judgement {
  readonly id: string;
  /** The provision weighed, as a citation: `dpa-2018/section-45/4/e`. */
  readonly provision: string;
  /** The element restricted or decided; the data where absent. */
  readonly element?: string;
  readonly scope: readonly Target[];
  /** Whom it is about, where the provision protects a person. */
  readonly people?: readonly string[];
  /** The class under neither confirm nor deny, where it is about one. */
  readonly class?: string;
  /** What was found, test by test: `{"rightsOfOthers.atRisk": "yes"}`. */
  readonly finds: Readonly<Record<string, string>>;
  /** The least means that protect; several where each protects and none is less than another. */
  readonly means?: 'withhold' | Means | readonly Means[];
  /** The controller's choice where several means protect: an index into `means`. */
  readonly chosen?: number;
  readonly exercise?: 'restrict' | 'do not restrict';
  /** Reasons the file keeps. */
  readonly reasons: string;
  /** Reasons in words fit for the requester. */
  readonly reasonsForRequester?: string;
  /** Every factor the test lists, `not known` allowed; `*` speaks for the rest. */
  readonly factors?: Readonly<Record<string, string>>;
  /** What the finding rests on, where the law says some things alone are not enough (s53). */
  readonly restsOn?: readonly string[];
  readonly until?: readonly Until[];
  /** The civil day to look again. Past it the judgement reads as open. */
  readonly reviewOn?: string;
  readonly signed: SignedBy;
  /** The judgement it supersedes. */
  readonly replaces?: string;
}

/** A named person's check that a ground is, or is not, in play on some items. */
export interface Screening {
  readonly id: string;
  /** Grounds by citation. */
  readonly grounds: readonly string[];
  /** Items by id, or the whole request: what was held on the day. */
  readonly items: 'all' | readonly string[];
  readonly result: 'screened out' | 'raised';
  readonly signed: SignedBy;
}

/** A named judgement that people in an official role are on duty, not covert, not a victim or witness, and not at risk. */
export interface RoleScreening {
  readonly id: string;
  readonly people: 'everyone on duty' | readonly string[];
  readonly except?: readonly string[];
  readonly reasons: string;
  readonly signed: SignedBy;
}
