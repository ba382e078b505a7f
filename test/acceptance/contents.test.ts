import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPdf } from '../../src/pdf/reader.js';
import type { Evidence } from '../../src/types/evidence.js';
import { chancery, project } from '../project.js';

const WEEK = readFileSync('briefings/week-39.yaml', 'utf8');
const SPEC = WEEK.replace('kind: digest', 'kind: digest\nlanguage: de')
  .replace(/^ {2}- map\n/m, '')
  .replace(/^ {2}- stories$/m, '  - map\n  - stories');

it('contents name the pages of the stories, also where a map before them lists the same words', async () => {
  const folder = project({ 'week.yaml': SPEC });
  cpSync('briefings/sources', join(folder, 'sources'), { recursive: true });
  const run = await chancery(['build', 'week.yaml', '--out-dir', '.', '--format', 'pdf'], { cwd: folder });
  expect(run.code, run.stderr).toBe(0);
  const bare = (text: string) => text.replace(/\s+/g, '');
  const pages = readPdf(readFileSync(join(folder, 'week.pdf'))).text.map(bare);
  const map = pages.findIndex((page) => page.includes(bare('Wo es geschah')));
  expect(pages[map]).toContain('Thema3');
  const { digest } = JSON.parse(readFileSync(join(folder, 'week.evidence.json'), 'utf8')) as Evidence;
  const begun = digest!.stories.map((_, index) => 1 + pages.findIndex((page) => page.includes(`Thema${index + 1}·`)));
  const contents = pages[0]!.slice(pages[0]!.indexOf('Inhalt'));
  const named = [...contents.matchAll(/S\.(\d+)/g)].map(([, page]) => Number(page));
  expect(named).toEqual(begun);
  expect(Math.max(...begun)).toBeGreaterThan(map + 1);
}, 60_000);
