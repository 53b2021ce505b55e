import { capital } from './lists.ts';

/** What is said of the law itself, and of how the advice was made. */
export const law = {
  unsure: ({ cite, unsure }: { readonly cite: string; readonly unsure: string }): string => `${capital(cite)}: ${unsure}`,
  citableFrom: ({ cite, day }: { readonly cite: string; readonly day: string }): string =>
    `${capital(cite)}: treated as law earlier, but it could first be cited on ${day}.`,
  limbs: (limbs: readonly string[]): string => `${limbs.join('; ')}.`,
  authority: ({ name, citation }: { readonly name: string; readonly citation?: string }): string =>
    citation === undefined ? name : `${name} ${citation}`,
  standing: ({
    regime,
    binding,
    mark,
  }: {
    readonly regime: string;
    readonly binding: 'Part 3' | 'persuasive';
    readonly mark: 'read' | 'digest' | 'memory' | 'unsure';
  }): string => `${binding === 'Part 3' ? 'Decided on Part 3 itself' : `Persuades only (${regime})`}; ${marks[mark]}.`,
  library: 'Library',
  lawPack: 'Law',
  caseFile: 'Case',
  events: 'Days',
  event: ({ event, day }: { readonly event: string; readonly day: string }): string => `${event} ${day}`,
};

const marks = {
  read: 'read at its source',
  digest: 'known from a digest or a note',
  memory: 'known from memory: check it before relying on it',
  unsure: 'unsure: check it before relying on it',
} as const;
