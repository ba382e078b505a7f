import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Brief } from '../types/brief.js';
import type { Spec } from '../types/spec.js';
import { printedDate } from './dates.js';
import { givenItem } from './meta.js';

/** The sha256, in hexadecimal, of a Brief's canonical JSON (keys in order) without who approved it and without its evidence. */
export function briefHash(brief: Brief): string {
  const { approved: _, evidence: __, record: ___, ...said } = brief;
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(ordered(said)))));
}

/** The Brief with who reviewed it, and when, while what was approved is what it says. */
export function withApproval(brief: Brief, { review, language }: Spec): Brief {
  const { approved } = review;
  if (approved === undefined || approved.hash !== briefHash(brief)) return brief;
  const at = printedDate(approved.at.slice(0, 10), language);
  const evidence = [...brief.evidence, givenItem('approved-by', approved.by), givenItem('approved-at', at)];
  const line = `${brief.labels['reviewed_by']} ${approved.by}, ${at}`;
  return { ...brief, approved: { by: approved.by, at, line }, evidence };
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, held]) => held !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, held]) => [key, ordered(held)]));
}
