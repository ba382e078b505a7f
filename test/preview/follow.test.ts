import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ARTICLE, project } from '../project.js';
import { type Running, runPreview } from './desk.js';

let running: Running | undefined;
afterEach(() => running?.close());

interface Shown {
  readonly error?: string;
  readonly title?: string;
  readonly sources?: readonly { readonly id: string }[];
}

const shown = async () => (await (await fetch(`${running!.address}state`)).json()) as Shown;
const until = (check: (state: Shown) => void) => vi.waitFor(async () => check(await shown()), { timeout: 20_000 });
const ofSources = (...paths: readonly string[]) =>
  `title: A title\nsources:\n${paths.map((path) => `  - path: ${path}\n`).join('')}`;

describe('a preview whose spec can’t be built', () => {
  it('builds again once a missing source and its folder are there', async () => {
    const folder = project({ 'brief.yaml': ofSources('a.md'), 'a.md': ARTICLE });
    running = await runPreview(folder, 'brief.yaml');
    await until(({ sources }) => expect(sources).toHaveLength(1));
    writeFileSync(join(folder, 'brief.yaml'), ofSources('a.md', 'new/b.md'));
    await until(({ error }) => expect(error).toContain('new/b.md'));
    mkdirSync(join(folder, 'new'));
    writeFileSync(join(folder, 'new/b.md'), ARTICLE.replace(/\d+/, '77'));
    await until(({ error, sources }) => {
      expect(error).toBeUndefined();
      expect(sources).toHaveLength(2);
    });
    rmSync(join(folder, 'new'), { recursive: true });
    await until(({ error }) => expect(error).toContain('new/b.md'));
    mkdirSync(join(folder, 'new'));
    writeFileSync(join(folder, 'new/b.md'), ARTICLE.replace(/\d+/, '78'));
    await until(({ error }) => expect(error).toBeUndefined());
  });

  it('started so, builds once a file fits its pattern', async () => {
    const folder = project({ 'brief.yaml': ofSources('in/*.md'), 'in/other.txt': 'Something else.' });
    running = await runPreview(folder, 'brief.yaml');
    await until(({ error }) => expect(error).toContain('in/*.md'));
    writeFileSync(join(folder, 'in/a.md'), ARTICLE);
    await until(({ title }) => expect(title).toBe('A title'));
  });
});
