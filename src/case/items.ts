import type { Answer, Complete, Known, NamedFacts, SignedBy } from './known.ts';

/** Every kind of thing that may be found. */
export const itemKinds = [
  'body-worn video',
  'cctv',
  '999 call',
  'interview',
  'email',
  'report',
  'statement',
  'record',
  'spreadsheet',
  'image',
  'other',
] as const;

/** What was found. */
export type ItemKind = (typeof itemKinds)[number];

/** Why the item is processed, so far as it settles the regime. */
export type Purpose = 'law enforcement' | 'general' | 'mixed' | 'staff' | 'complaints' | 'civil litigation';

/** How the item is processed (s29). */
export type Processing = 'automated' | 'filing system' | 'manual unstructured';

/** What makes a bulk screening unsafe for this item. */
export type Flag =
  | 'live investigation'
  | 'live proceedings'
  | 'lawyer involved'
  | 'security marking'
  | 'covert source'
  | 'protective marking'
  | 'statutory bar'
  | 'contractual confidence';

/** One recording, message, document or record. */
export interface Item {
  readonly id: string;
  readonly kind: ItemKind;
  readonly title: string;
  readonly purpose: Known<Purpose>;
  readonly processing?: Known<Processing>;
  /** Processed jointly with an intelligence service under a designation notice (s29(1A), s82A). */
  readonly designated?: Answer;
  /** Hash of the item as held, so that a judgement can be tied to it. */
  readonly hash?: string;
  /** The civil day it was made. */
  readonly madeOn?: string;
  /** The civil day it was found for this request: a bulk screening signed earlier does not cover it. */
  readonly foundOn?: string;
  readonly place?: string;
  readonly system?: string;
  readonly flags?: readonly Flag[];
  /**
   * What the item as a whole is to the data subject: theirs by why it was made (`purpose`) or by what it does to them
   * (`effect`), only so far as its words are about them (`content`), or not at all.
   */
  readonly relates?: Known<'purpose' | 'effect' | 'content' | 'no'>;
  /** Court-created material (s43(4)). */
  readonly court?: CourtOrigin;
  /** A Minister's certificate about national security (s79). */
  readonly certificate?: Certificate;
  /** Where the requester's data came from (s45(2)(g)): a person in the case, or words. */
  readonly origin?: Known<string>;
  /** Others who may be affected though they do not appear in it. */
  readonly touches?: readonly string[];
  /** What else an exemption turns on, by name: `{"reference.inConfidence": "yes"}`. */
  readonly facts?: NamedFacts;
  readonly tracks: readonly Track[];
}

/** Facts for section 43(3) and (4). */
export interface CourtOrigin {
  readonly contained: Known<'judicial decision' | 'created by or for a court' | 'other'>;
  readonly relatesToCase: Answer;
  /** Is the processing in the course of the criminal investigation or proceedings? */
  readonly inCourse: Answer;
}

/** A certificate under section 79. */
export interface Certificate {
  readonly issuedOn: string;
  readonly covers: Answer;
  readonly quashed?: Answer;
}

/** The stream a track carries; it settles which means can protect someone on it. */
export type TrackKind = 'picture' | 'sound' | 'text' | 'metadata';

/** What a track runs over. */
export type Extent =
  | {
      readonly is: 'time' /** Integer milliseconds. */;
      readonly ms: number /** Frames a second, for pictures. */;
      readonly framesPerSecond?: number;
    }
  | { readonly is: 'text' /** UTF-16 code units. */; readonly length: number }
  | { readonly is: 'cells'; readonly rows: number; readonly columns: number }
  | { readonly is: 'whole' };

/** One stream of an item: its picture, its sound, its text, its metadata. */
export interface Track {
  readonly id: string;
  readonly kind: TrackKind;
  readonly extent: Extent;
  /** Do the segments describe everything on the track and everyone in it? Only a named person can say yes. */
  readonly complete: Complete;
  readonly describedBy?: SignedBy;
  readonly segments: readonly Segment[];
}

/** People in a segment. A list that may leave someone out says so. */
export interface PeopleList {
  readonly people: readonly string[];
  readonly complete: Complete;
}

/** A word with its own time, where a transcript gives one. */
export interface Word {
  readonly text: string;
  readonly from?: number;
  readonly to?: number;
}

/** An annotated span of a track: half-open, in milliseconds or UTF-16 code units; cells as `B2:D10`. */
export interface Segment {
  readonly id: string;
  readonly from?: number;
  readonly to?: number;
  readonly cells?: string;
  /** Who speaks or writes. Absent where nobody does on this track; unknown where someone unidentified does. */
  readonly speaker?: Known<string>;
  readonly seen?: readonly string[] | PeopleList;
  readonly named?: readonly string[] | PeopleList;
  readonly discussed?: readonly string[] | PeopleList;
  readonly source?: Known<string>;
  readonly text?: string;
  readonly words?: readonly Word[];
  /** The civil day it was described, where that was after the rest: no run in a judgement signed by then takes it in. */
  readonly describedOn?: string;
}

/** A look through one system over one window of time. */
export interface Search {
  readonly system: string;
  readonly from?: string;
  readonly to?: string;
  /** Could the system be searched for what is asked? */
  readonly searchable: Known<'by content' | 'by date and place' | 'by reference' | 'no'>;
  readonly result: Known<'found' | 'not found' | 'not searched'>;
  /** Why it was not searched, or what limited the search. */
  readonly limit?: string;
  /** Hours of work, measured or estimated. */
  readonly hours?: number;
  readonly transcribed?: Answer;
  readonly indexed?: Answer;
}
