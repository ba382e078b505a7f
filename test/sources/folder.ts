import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { SourceSpec, Spec } from '../../src/types/spec.js';

/** A folder with the given files, removed after the test. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'chancery-sources-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** A spec in that folder with these source entries, one a line from line 3 on. */
export function specIn(folder: string, sources: readonly Omit<SourceSpec, 'at'>[]): Spec {
  return {
    path: join(folder, 'brief.yaml'),
    sha256: '0'.repeat(64),
    kind: 'brief',
    title: 'T',
    language: 'en',
    page: { size: 'A4', count: 1 },
    theme: { name: 'default', options: {} },
    sources: sources.map((source, index) => ({ ...source, at: { line: index + 3, column: 5 } })),
    focus: [],
    sections: [],
    review: { pin: [], drop: [], edit: [], order: [], speaker: [], translate: [], add: [] },
  };
}

/** The error of a promise that must fail. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expectFailure(),
    (error: unknown) => error,
  );
}

function expectFailure(): never {
  throw new Error('Expected a failure, got a value');
}
