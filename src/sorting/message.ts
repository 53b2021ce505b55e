import type { Answer, Channel, Controller, IdentityCheck, Known, Representative } from '../case/index.ts';

/** The format of a message file, and its version. */
export const messageFormat = 'subject-access/message@1';

/** What is wanted, whatever it is called. */
export type AskedFor =
  | 'information'
  | 'rectification'
  | 'erasure'
  | 'restriction'
  | 'objection'
  | 'complaint'
  | 'answers a question'
  | 'chases a request'
  | 'other business';

/** Whom the information is about. The person is whoever asks, or is asked for. */
export type About =
  | 'the person'
  | 'the person and others, apart'
  | 'the person and others, together'
  | 'somebody who has died'
  | 'others or nobody';

/** What the information is wanted about, or for, so far as a scheme of its own is made for that. */
export type Sought =
  | 'anything else'
  | 'a collision'
  | 'a risk to a child'
  | "a partner's past"
  | 'family proceedings'
  | 'a certificate of convictions'
  | 'an insurance claim';

/** Which records an ask reaches, and who decides about them. */
export interface RecordsReached {
  readonly kept?: Known<'for law enforcement' | 'for something else' | 'for both'>;
  /** Paper in no filing system, and meant for none. */
  readonly loose?: Known<'none' | 'some' | 'all'>;
  /** Processing under a designation notice (s82A). */
  readonly designated?: Known<'none' | 'some' | 'all'>;
  readonly held?: Known<'alone' | 'jointly, answered here' | 'jointly, answered elsewhere' | 'for another'>;
  /** The other controller, by name, where there is one. */
  readonly controller?: string;
}

/** One thing that a message asks for. */
export interface Ask {
  readonly id: string;
  /** What is asked, in the sender's words. */
  readonly words: string;
  readonly for?: Known<AskedFor>;
  readonly about?: Known<About>;
  readonly sought?: Known<Sought>;
  /** Told of the scheme that is made for it, does the sender ask for the information all the same? */
  readonly persists?: Answer;
  readonly environmental?: Answer;
  /** Is it already published under the publication scheme? */
  readonly published?: Answer;
  /** Is recorded information wanted, and not an opinion that nobody has written down? */
  readonly recorded?: Answer;
  /** Is what is wanted described? */
  readonly described?: Answer;
  readonly records?: RecordsReached;
  readonly complaint?: Known<
    | 'personal data'
    | 'personal data under Part 4'
    | 'an information request'
    | 'an environmental request'
    | 'police conduct'
    | 'something else'
  >;
  readonly earlier?: Known<'none' | 'repeats' | 'rephrases'>;
  /** The request already open that it belongs to, by id. */
  readonly request?: string;
}

/** A request already open, that a message may belong to. */
export interface OpenRequest {
  readonly id: string;
  readonly receivedOn: string;
  readonly under: 'part 3' | 'uk gdpr' | 'part 4' | 'foia' | 'eir';
  /** The civil day this office asked something reasonably required to find what is wanted, if it did. */
  readonly askedOn?: string;
}

/** Who sent it. */
export interface Sender {
  /** Does it give a name and an address to reply to? */
  readonly addressed?: Answer;
  readonly identity?: IdentityCheck;
  /** Absent where the sender writes for themselves. */
  readonly representative?: Representative & {
    /** Where it is about a child who can understand the right: does the child agree? */
    readonly child?: { readonly understands: Answer; readonly agrees?: Answer };
  };
}

/** The office that received it, and for whom it answers. */
export interface Office extends Pick<Controller, 'name' | 'jurisdiction' | 'competentAuthority' | 'decides'> {
  /** Under which freedom of information law it acts for a public authority. */
  readonly publicAuthority?: Known<'foia' | 'foisa' | 'no'>;
}

/** A message as it arrived, with everything in it that somebody wants. Days are civil days, `YYYY-MM-DD`. */
export interface Message {
  readonly format: typeof messageFormat;
  readonly id: string;
  readonly title?: string;
  /** True of made-up people. */
  readonly synthetic?: boolean;
  readonly sortedOn: string;
  readonly receivedOn: string;
  readonly channel: Channel;
  /** The whole of it as it came, for the file. */
  readonly text?: string;
  /** Did it come in writing? Told from the channel where absent. */
  readonly written?: Answer;
  /** Was it made where anybody can read it? Told from the channel where absent, for those that are private. */
  readonly public?: Answer;
  /** The law it names. It decides nothing. */
  readonly names?: Known<'none' | 'freedom of information' | 'environmental information' | 'data protection' | 'several'>;
  readonly office: Office;
  readonly sender: Sender;
  readonly asks: readonly Ask[];
  readonly open?: readonly OpenRequest[];
}
