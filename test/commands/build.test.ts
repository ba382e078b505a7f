import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../../src/pdf/reader.js';
import type { Evidence } from '../../src/types/evidence.js';
import { ARTICLE, chancery, project } from '../project.js';

const SPEC =
  'title: Ministers agree to reopen the border crossing\nsources:\n  - path: a.txt\n    published: 2022-09-28\n';
const bare = (text: string) => text.replace(/\s+/g, '');

describe('chancery build', () => {
  let folder: string;
  beforeAll(async () => {
    folder = project({ 'brief.yaml': `${SPEC}marking: OFFICIAL\nfrom: Northern Desk\n`, 'a.txt': ARTICLE });
    const run = await chancery(['build', 'brief.yaml', '--json'], { cwd: folder });
    expect(run.stderr).not.toContain('unexpected');
    expect(run.code).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject({
      files: ['output/brief.pdf', 'output/brief.html', 'output/brief.evidence.json'],
    });
  });

  it('prints one tagged page in its own fonts, marked twice, with its title and author', () => {
    const pdf = readPdf(readFileSync(join(folder, 'output/brief.pdf')));
    expect(pdf).toMatchObject({ pages: 1, tagged: true, language: 'en' });
    expect(pdf.info).toMatchObject({ Title: 'Ministers agree to reopen the border crossing', Author: 'Northern Desk' });
    expect(pdf.fonts.every((name) => name.startsWith('SourceS'))).toBe(true);
    expect(pdf.tags).toEqual(expect.arrayContaining(['H1', 'H2', 'LI', 'P']));
    expect(pdf.text[0]!.split('OFFICIAL')).toHaveLength(3);
    expect(bare(pdf.text[0]!)).toContain(bare('reopen the border crossing at Valga after a closure of nine months.'));
  });

  it('carries its evidence inside, which names every printed item', () => {
    const pdf = readPdf(readFileSync(join(folder, 'output/brief.pdf')));
    const evidence = JSON.parse(Buffer.from(pdf.attachments[0]!.bytes).toString('utf8')) as Evidence;
    expect(evidence.hint).toBeUndefined();
    for (const { text } of evidence.items) expect(bare(pdf.text.join(''))).toContain(bare(text));
  });

  it('is proven by verify, until a letter of the source changes', async () => {
    expect((await chancery(['verify', 'output/brief.pdf', 'output/brief.evidence.json'], { cwd: folder })).code).toBe(
      0,
    );
    const spoiled = project({ 'brief.yaml': SPEC, 'a.txt': ARTICLE });
    await chancery(['build', 'brief.yaml'], { cwd: spoiled });
    writeFileSync(join(spoiled, 'a.txt'), ARTICLE.replace('400 trucks', '500 trucks'));
    const run = await chancery(['verify', 'output/brief.pdf'], { cwd: spoiled });
    expect(run.code).toBe(6);
    expect(run.stderr).toMatch(/a\.txt {2}the source has changed.*expected "[0-9a-f]{64}", found "[0-9a-f]{64}"/);
    expect(run.stderr).toContain('400 trucks');
  });

  it('gives the same bytes in another zone and locale', async () => {
    const out = (name: string) => readFileSync(join(folder, name, 'brief.pdf'));
    await chancery(['build', 'brief.yaml', '--out-dir', 'one'], {
      cwd: folder,
      env: { TZ: 'Asia/Seoul', LC_ALL: 'C' },
    });
    await chancery(['build', 'brief.yaml', '--out-dir', 'two'], {
      cwd: folder,
      env: { TZ: 'America/New_York', LC_ALL: 'de_DE.UTF-8' },
    });
    expect(out('one').equals(out('two'))).toBe(true);
    expect(out('one').equals(out('output'))).toBe(true);
  });

  it('builds the other specs when one fails, and says which', async () => {
    const several = project({
      'a.yaml': SPEC,
      'b.yaml': 'title: x\nsources: [none.txt]\n',
      'c.yaml': SPEC,
      'a.txt': ARTICLE,
    });
    const run = await chancery(['build', 'a.yaml', 'b.yaml', 'c.yaml', '--out-dir', 'o', '--format', 'pdf'], {
      cwd: several,
    });
    expect(run.code).toBe(4);
    expect(run.stderr).toContain('b.yaml:2:11');
    expect(readdirSync(join(several, 'o')).sort()).toEqual(['a.evidence.json', 'a.pdf', 'c.evidence.json', 'c.pdf']);
  });

  it('refuses what does not fit, with how much is over', async () => {
    const words = 'The author has very much to say on this and will not be cut short by any page. '.repeat(70);
    const long = project({
      'a.yaml': `${SPEC}sections:\n  - bottom_line\n  - context: "${words.slice(0, 3900)}"\n  - assessment: "${words.slice(0, 3900)}"\n`,
      'a.txt': ARTICLE,
    });
    const run = await chancery(['build', 'a.yaml'], { cwd: long });
    expect(run.code).toBe(5);
    expect(run.stderr).toMatch(/2 pages: over by about \d+ words\. Over budget: context \d+\/70, assessment \d+\/60/);
    expect(existsSync(join(long, 'output/a.pdf'))).toBe(false);
  });
});

describe('review', () => {
  it('keeps what is pinned, leaves what is dropped, prints an edit as the author’s', async () => {
    const folder = project({ 'a.yaml': SPEC, 'a.txt': ARTICLE });
    const list = async (name: string) => (await chancery(['check', name, '--json'], { cwd: folder })).stdout;
    const items = (
      JSON.parse(await list('a.yaml')) as { sections: { name: string; items: { ref: string; text: string }[] }[] }
    ).sections.find(({ name }) => name === 'key_facts')!.items;
    const [first, second, third] = items as [
      { ref: string; text: string },
      { ref: string; text: string },
      { ref: string; text: string },
    ];
    const review = `review:\n  pin: [${third.ref}]\n  drop: [${first.ref}]\n  edit: [{ref: ${second.ref}, text: The author words it so.}]\n`;
    writeFileSync(join(folder, 'b.yaml'), SPEC + review);
    const decided = await list('b.yaml');
    expect(decided).not.toContain(first.text);
    expect(decided).toContain(third.text);
    expect(decided).toContain('The author words it so.');
    expect(decided).toContain('"kind":"author"');
    writeFileSync(join(folder, 'c.yaml'), `${SPEC}review:\n  pin: [a@00000000]\n`);
    const lost = await chancery(['check', 'c.yaml'], { cwd: folder });
    expect(lost.code).toBe(3);
    expect(lost.stderr).toContain('no sentence is a@00000000');
    expect(lost.stderr).not.toContain('nearest');
  });
});
