import { andList, capital } from './lists.ts';

/** The argument, both sides of it, in the order a lawyer reads. */
export const trace = {
  title: (id: string): string => `How ${id} was argued`,
  order: 'For each passage: the right, what was set against it, what was tried on either side and failed, and how it came out.',
  request: 'Whether to answer',
  items: 'The data, item by item',
  elements: 'What goes with it',
  track: ({ item, stream }: { readonly item: string; readonly stream: string }): string => `${item}, ${stream}`,
  passage: ({ where, outcome }: { readonly where: string; readonly outcome: string }): string => `${where}: ${outcome}`,
  right: ({ ground, state }: { readonly ground: string; readonly state: string }): string => `The right: ${ground}. ${capital(state)}.`,
  rightState: {
    stands: 'it stands',
    beaten: 'it is beaten by what follows',
    open: 'it waits on what follows',
    fails: 'it is not made out',
  },
  against: (ground: string): string => `Against it: ${ground}.`,
  joined: (ground: string): string => `And with it: ${ground}.`,
  settles: (ground: string): string => `What settles it: ${ground}.`,
  forIt: (ground: string): string => `For giving it: ${ground}.`,
  failedAgainst: (ground: string): string => `Tried against it, and failed: ${ground}.`,
  failedByRole: ({ cite, screened }: { readonly cite: string; readonly screened: string }): string =>
    `Tried against it, and failed by role: ${cite}, for ${screened}`,
  failedFor: (ground: string): string => `Tried for giving it, and failed: ${ground}.`,
  notUsed: (ground: string): string => `Open to the controller and not used: ${ground}.`,
  notNeeded: (grounds: readonly string[]): string => `Not needed, since that settles it: ${grounds.join('; ')}.`,
  unjudged: (ground: string): string => `Not yet judged: ${ground}.`,
  fell: (grounds: string): string => `Fell away, screened out or not met on the facts: ${grounds}.`,
  ground: ({ title, cite, who }: { readonly title: string; readonly cite: string; readonly who?: string }): string =>
    `${title} (${cite})${who === undefined ? '' : `, for ${who}`}`,
  limb: ({ text, verdict, found }: { readonly text: string; readonly verdict: string; readonly found: readonly string[] }): string =>
    `${text}: ${verdict}${found.length === 0 ? '' : `, for ${andList(found)}`}.`,
  verdicts: { holds: 'met', fails: 'not met', open: 'open', 'not reached': 'not reached' },
  comesOut: (outcome: string): string => `So: ${outcome}.`,
  beats: 'beats',
  gives: 'so',
  failed: 'tried and failed',
  notMadeOut: 'not made out',
  waits: 'waits on',
  rests: 'rests on',
  more: (number: number): string => `and ${number} more passages, not drawn`,
};
