import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { changesBetween } from '../brief/changes.js';
import { evidenceFile } from '../brief/evidence.js';
import type { Built } from '../types/built.js';
import type { Changes } from '../types/changes.js';
import type { Evidence } from '../types/evidence.js';
import { readEvidence } from '../verify/read-evidence.js';

/** Where the evidence of approved documents is kept, beside their spec; each file is named by the hash that was approved. */
function keptAt(spec: string, hash: string): string {
  return join(dirname(resolve(spec)), '.chancery', 'approved', `${hash}.evidence.json`);
}

/** Keeps what is approved, so that it can be told later what has changed since. */
export async function keepApproved(spec: string, { evidence }: Built, hash: string): Promise<void> {
  const path = keptAt(spec, hash);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, evidenceFile(evidence));
}

/**
 * What has changed since the document was approved, where that approval is out of date, else since its last build.
 * @param last where that build's evidence lies; undefined is answered where there is none, or it is of another spec.
 */
export async function changesSince(
  spec: string,
  built: Built,
  hash: string,
  last: string,
): Promise<Changes | undefined> {
  const { approved } = built.spec.review;
  const outdated = approved === undefined || approved.hash === hash ? undefined : keptAt(spec, approved.hash);
  const reviewed = outdated === undefined ? undefined : await readKept(outdated);
  const before = reviewed ?? (await readKept(last));
  if (before === undefined || before.spec.name !== built.evidence.spec.name) return undefined;
  const list = changesBetween(before.items, built.evidence.items);
  return { since: reviewed === undefined ? 'built' : 'approved', list };
}

async function readKept(path: string): Promise<Evidence | undefined> {
  return readFile(path)
    .then(
      (bytes) => readEvidence(bytes, path),
      () => undefined,
    )
    .catch(() => undefined);
}
