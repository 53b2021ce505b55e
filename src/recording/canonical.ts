import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/** Plain data as canonical JSON (RFC 8785). The same data has the same text, however it was written. */
export function canonicalText(data: unknown): string {
  return canonicalize(data) ?? 'null';
}

/** The SHA-256 of plain data as canonical JSON in UTF-8. */
export function hashOf(data: unknown): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalText(data))))}`;
}
