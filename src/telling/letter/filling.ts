import type { SlotName } from '../wording/letter-parts.ts';
import type { Passage } from './letter.ts';

/** What goes into each slot of one letter, worked out only where a template names it. */
export type Slots = Readonly<Record<SlotName, () => readonly Passage[]>>;
