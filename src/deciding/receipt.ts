import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Case } from '../case/index.ts';
import { facts, part3 } from '../provisions/index.ts';
import type { EventDates } from '../reasoning/index.ts';
import { canonicalText } from './canonical-text.ts';
import type { Receipt } from './decision.ts';
import { libraryVersion } from './version.ts';

/** A hash of any plain data that does not depend on how it was written down. */
export function hashOf(data: unknown): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalText(data))))}`;
}

let lawHash: string | undefined;

/** What a decision was made with. The same case and receipt replay to the same decision. */
export function receiptOf(case_: Case, events: EventDates): Receipt {
  lawHash ??= hashOf({ facts: facts.specs, provisions: part3.provisions, duties: [...part3.duties.values()] });
  return { library: libraryVersion, law: lawHash, case: hashOf(case_), events: { ...events } };
}
