import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Days, FollowedDigest } from '../types/series.js';
import { evidenceName, isEvidenceOf } from './names.js';

/** Larger files are no digest's evidence. */
const LARGEST = 32_000_000;

/** Where a digest's own files go. */
export interface Place {
  /** The output folder. */
  readonly folder: string;
  /** The spec's path, and the week asked for. */
  readonly spec: string;
  readonly week?: string | undefined;
}

/**
 * The digest that one of these days follows: of the evidence files that the same spec has left in the output folder, the
 * latest that begins and ends before it. Where the file that this digest will write lies there already and is of no earlier
 * days, the digest was built before: what it followed counts then, so that a second build gives the same document, and one
 * with another article goes on with the same. Files that can't be read are none.
 */
export async function followedDigest(days: Days, { folder, spec, week }: Place): Promise<FollowedDigest | undefined> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => isEvidenceOf(name, spec)).sort();
  const earlier: FollowedDigest[] = [];
  for (const name of names) {
    const digest = await recordIn(folder, name);
    if (digest === undefined) continue;
    if (isBefore(digest.days, days)) earlier.push(digest);
    const own = name === evidenceName(spec, week) && !isBefore(digest.days, days);
    if (own && digest.follows !== undefined && isBefore(digest.follows.days, days)) earlier.push(digest.follows);
  }
  return earlier.reduce<FollowedDigest | undefined>(
    (best, each) => (best === undefined || best.days.to < each.days.to ? each : best),
    undefined,
  );
}

function isBefore(one: Days, other: Days): boolean {
  return one.from < other.from && one.to < other.to;
}

async function recordIn(folder: string, name: string) {
  const path = join(folder, name);
  const found = await lstat(path).catch(() => undefined);
  if (found?.isFile() !== true || found.size > LARGEST) return undefined;
  const { readEvidence } = await import('../verify/read-evidence.js');
  const { evidenceHash } = await import('../brief/evidence.js');
  try {
    const evidence = readEvidence(await readFile(path), path);
    if (evidence.digest === undefined) return undefined;
    const { days, date, stories, follows } = evidence.digest;
    return { name, sha256: evidenceHash(evidence), days, date, stories, follows };
  } catch {
    return undefined;
  }
}
