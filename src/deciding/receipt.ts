import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Case } from '../case/index.ts';
import type { EventDates, Pack } from '../reasoning/index.ts';
import { withoutWords } from '../reasoning/index.ts';
import { canonicalText } from './canonical-text.ts';
import type { Receipt } from './decision.ts';
import { libraryVersion } from './version.ts';

/** A hash of any plain data that does not depend on how it was written down. */
export function hashOf(data: unknown): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalText(data))))}`;
}

const alreadyHashed = new WeakMap<Pack, string>();

function lawHashOf(pack: Pack): string {
  const { catalogue, provisions, duties } = pack;
  const hash = alreadyHashed.get(pack) ?? hashOf(withoutWords({ facts: catalogue.specs, provisions, duties: [...duties.values()] }));
  alreadyHashed.set(pack, hash);
  return hash;
}

/** What a decision was made with. The same case and receipt replay to the same decision. */
export function receiptOf(pack: Pack, case_: Case, events: EventDates): Receipt {
  return { library: libraryVersion, law: lawHashOf(pack), case: hashOf(case_), events: { ...events } };
}
