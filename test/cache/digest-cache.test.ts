import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMemory } from '../../src/cache/memory.js';
import { openPrinter, type Printer } from '../../src/pdf/printer.js';
import { build } from '../../src/pipeline.js';
import { ARTICLE, project } from '../project.js';

const SPEC = `kind: digest
title: The week at the border
week: 2022-W39
sources:
  - path: a.txt
    outlet: Northern Herald
    published: 2022-09-28
`;

const KEPT = ['articles', 'analyses', 'stories', 'choices'];

/** Whatever articles there are. */
const MORE = SPEC.replace('a.txt', "'*.txt'").replace('    outlet: Northern Herald\n', '');

let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter();
});
afterAll(() => printer.close());

const digest = (folder: string) => build(join(folder, 'a.yaml'), { printer, env: {} });

describe('a digest built again', () => {
  it('prints the same from what it kept', async () => {
    const folder = project({ 'a.txt': ARTICLE, 'a.yaml': SPEC });
    const first = await digest(folder);
    for (const kept of KEPT) expect(readdirSync(join(folder, '.chancery', kept))).toHaveLength(1);
    const again = await digest(folder);
    expect(Buffer.from(again.pdf).equals(Buffer.from(first.pdf))).toBe(true);
    expect(again.evidence).toEqual(first.evidence);
  });

  it('prints what it would without anything kept, when articles have come since', async () => {
    const files = { 'a.txt': ARTICLE, 'b.txt': ARTICLE.replaceAll('12 million', '15 million'), 'a.yaml': MORE };
    const kept = project({ 'a.txt': ARTICLE, 'a.yaml': MORE });
    await digest(kept);
    writeFileSync(join(kept, 'b.txt'), files['b.txt']);
    const [grown, whole] = [await digest(kept), await digest(project(files))];
    expect(readdirSync(join(kept, '.chancery/articles'))).toHaveLength(2);
    expect(Buffer.from(grown.pdf).equals(Buffer.from(whole.pdf))).toBe(true);
    expect(grown.evidence).toEqual(whole.evidence);
  });

  it('refuses what a forged article would print: the proof reads the source itself', async () => {
    const folder = project({ 'a.txt': ARTICLE, 'a.yaml': SPEC });
    await digest(folder);
    forge(folder, 'articles');
    rmSync(join(folder, '.chancery/choices'), { recursive: true });
    await expect(digest(folder)).rejects.toMatchObject({ kind: 'evidence' });
  });

  it('refuses what a forged choice would print', async () => {
    const folder = project({ 'a.txt': ARTICLE, 'a.yaml': SPEC });
    await digest(folder);
    forge(folder, 'choices');
    await expect(digest(folder)).rejects.toMatchObject({ kind: 'evidence' });
  });

  it('chooses anew when a decision was made since, and not for a title that says the same', async () => {
    const folder = project({ 'a.txt': ARTICLE, 'a.yaml': SPEC });
    const { brief } = await digest(folder);
    const [first] = brief.sections.find(({ name }) => name === 'top_lines')!.items;
    writeFileSync(join(folder, 'a.yaml'), SPEC.replace('The week at the border', 'A week at the border'));
    await digest(folder);
    expect(readdirSync(join(folder, '.chancery/choices'))).toHaveLength(1);
    writeFileSync(join(folder, 'a.yaml'), `${SPEC}review:\n  drop: ["${first!.ref}"]\n`);
    const said = (await digest(folder)).brief.sections.flatMap(({ items }) => items.map(({ ref }) => ref));
    expect(said).not.toContain(first!.ref);
  });
});

describe('a digest with another focus', () => {
  it('is chosen anew, though the focus is the words of its title', async () => {
    const files = {
      'a.txt': ARTICLE,
      'b.txt':
        'Rain in Valga\n\nRain fell in Valga on Monday, 26 September 2022. The river rose by two metres, the city said.',
      'a.yaml': MORE.replace('The week at the border', 'Rain Valga'),
    };
    const focused = `${files['a.yaml']}focus: [Rain, Valga]\n`;
    const kept = project(files);
    await digest(kept);
    writeFileSync(join(kept, 'a.yaml'), focused);
    const [again, anew] = [await digest(kept), await digest(project({ ...files, 'a.yaml': focused }))];
    expect(again.brief.sections).toEqual(anew.brief.sections);
  });
});

/** Another figure in the one entry, which is whole. */
function forge(folder: string, kept: string): void {
  const [name] = readdirSync(join(folder, '.chancery', kept));
  const path = join(folder, '.chancery', kept, name!);
  const body = readFileSync(path, 'utf8').slice(65).replaceAll('12 million', '92 million');
  writeFileSync(path, `${createHash('sha256').update(body, 'utf8').digest('hex')}\n${body}`);
}

it('a brief of the same run proves its articles from their sources, not from what a digest was given', async () => {
  const folder = project({
    'a.txt': ARTICLE,
    'a.yaml': SPEC,
    'b.yaml': 'title: The border\nsources:\n  - path: a.txt\n    outlet: Northern Herald\n    published: 2022-09-28\n',
  });
  await digest(folder);
  forge(folder, 'articles');
  for (const kept of ['analyses', 'choices', 'stories']) rmSync(join(folder, '.chancery', kept), { recursive: true });
  const memory = openMemory();
  const made = (spec: string) => build(join(folder, spec), { printer, env: {}, memory });
  await expect(made('a.yaml')).rejects.toMatchObject({ kind: 'evidence' });
  await expect(made('b.yaml')).rejects.toMatchObject({ kind: 'evidence' });
});
