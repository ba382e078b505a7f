import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Analysis } from './types/analysis.js';
import type { Article } from './types/article.js';
import { version } from './version.js';

/** Entries kept; beyond them the oldest go. */
const MOST = 5000;

/**
 * Analyses of earlier runs, in `.chancery/analyses` beside the spec: a file each, named by the sha256 of all that an
 * analysis depends on. They only choose what is printed: the proof reads the sources themselves. What can't be read or is
 * not whole is analysed anew, and a folder that can't be written is done without.
 */
export interface AnalysisCache {
  analysis(article: Article, focus: readonly string[], analyse: () => Promise<Analysis>): Promise<Analysis>;
  /** Forgets the oldest entries beyond the bound. */
  trim(most?: number): Promise<void>;
}

export function openAnalysisCache(specFolder: string): AnalysisCache {
  const folder = join(specFolder, '.chancery', 'analyses');
  return {
    async analysis(article, focus, analyse) {
      const path = join(folder, `${keyOf(article, focus)}.json`);
      const known = await read(path);
      if (known !== undefined) return known;
      const made = await analyse();
      await write(folder, path, made).catch(() => undefined);
      return made;
    },
    async trim(most = MOST) {
      const names = await readdir(folder).catch(() => []);
      if (names.length <= most) return;
      const aged = await Promise.all(names.map(async (name) => ({ name, age: await writtenAt(join(folder, name)) })));
      const oldest = aged.sort((a, b) => a.age - b.age).slice(0, names.length - most);
      await Promise.all(oldest.map(({ name }) => rm(join(folder, name), { force: true })));
    },
  };
}

function keyOf({ textSha256, title, published, language, paragraphs }: Article, focus: readonly string[]): string {
  return sha256(JSON.stringify([version, textSha256, title, published, language, paragraphs, focus]));
}

/** The first line is the sha256 of the rest. */
async function read(path: string): Promise<Analysis | undefined> {
  const file = await readFile(path, 'utf8').catch(() => '');
  const [hash, body] = [file.slice(0, 64), file.slice(65)];
  return body !== '' && sha256(body) === hash ? JSON.parse(body) : undefined;
}

async function write(folder: string, path: string, analysis: Analysis): Promise<void> {
  await mkdir(folder, { recursive: true });
  const body = JSON.stringify(analysis);
  const whole = `${path}.${randomUUID()}`;
  try {
    await writeFile(whole, `${sha256(body)}\n${body}`, { flag: 'wx' });
    await rename(whole, path);
  } finally {
    await rm(whole, { force: true });
  }
}

async function writtenAt(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
