import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

  it.each(KEPT)('makes anew what an entry of %s that is whole does not hold', async (kept) => {
    const folder = project({ 'a.txt': ARTICLE, 'a.yaml': SPEC });
    const first = await digest(folder);
    for (const later of ['choices', 'stories'])
      if (later !== kept) rmSync(join(folder, '.chancery', later), { recursive: true });
    for (const body of ['{}', '[]', 'null', '{"stories":[{}],"sections":[{}]}']) {
      replace(folder, kept, () => body);
      expect((await digest(folder)).evidence, body).toEqual(first.evidence);
    }
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

/** Another figure in the one entry, which is whole. */
function forge(folder: string, kept: string): void {
  replace(folder, kept, (body) => body.replaceAll('12 million', '92 million'));
}

/** The one entry with another body and its checksum. */
function replace(folder: string, kept: string, change: (body: string) => string): void {
  const [name] = readdirSync(join(folder, '.chancery', kept));
  const path = join(folder, '.chancery', kept, name!);
  const body = change(readFileSync(path, 'utf8').slice(65));
  writeFileSync(path, `${createHash('sha256').update(body, 'utf8').digest('hex')}\n${body}`);
}

describe('a brief built again', () => {
  it('chooses anew where an entry that is whole is no choice of its sections', async () => {
    const folder = project({ 'a.txt': ARTICLE, 'a.yaml': 'title: Ministers agree to reopen\nsources: [a.txt]\n' });
    const first = await digest(folder);
    for (const body of ['{}', '{"sections":[],"warnings":[]}', '{"sections":[{}],"warnings":[]}']) {
      replace(folder, 'choices', () => body);
      expect((await digest(folder)).evidence, body).toEqual(first.evidence);
    }
  });
});
