import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/types/analysis.js';
import type { Article } from '../../src/types/article.js';
import { ARTICLE, chancery, project } from '../project.js';
import { pages, serve } from '../sources/server.js';

describe('the other commands', () => {
  it('extract and analyze print a line of JSON a file', async () => {
    const folder = project({ 'a.txt': ARTICLE });
    const article = JSON.parse((await chancery(['extract', 'a.txt'], { cwd: folder })).stdout) as Article;
    expect(article).toMatchObject({ id: 'a', title: 'Ministers agree to reopen the border crossing', language: 'en' });
    const run = await chancery(['analyze', 'a.txt', '--published', '2022-09-28'], { cwd: folder });
    const analysis = JSON.parse(run.stdout) as Analysis;
    expect(analysis.quotes.find(({ kind }) => kind === 'direct')?.speaker?.name).toBe('Maria Tamm');
    expect(analysis.dates.map(({ iso }) => iso)).toEqual(
      expect.arrayContaining(['2022-09-27', '2022-01', '2022-10-03']),
    );
    expect((await chancery(['analyze', 'a.txt', '--why'], { cwd: folder })).stdout).toMatch(
      /^1\. [^\n]+\n {3}a@[0-9a-f]{8} {2}\d\.\d{3} = \(.*stands early \d\.\d\d.*\) × length \d/m,
    );
  });

  it('extract reads a page’s address, where it may', async () => {
    const server = await serve(
      pages({ '/story': `<h1>Ministers agree</h1><p>${ARTICLE.replaceAll('\n\n', '</p><p>')}</p>` }),
    );
    const refused = await chancery(['extract', `${server.base}/story`]);
    expect([refused.code, refused.stderr]).toEqual([4, expect.stringContaining('address is not public')]);
    const run = await chancery(['extract', `${server.base}/story`, '--allow-private']);
    const article = JSON.parse(run.stdout) as Article;
    expect(article).toMatchObject({ id: '127-0-0-1-story', url: `${server.base}/story`, mediaType: 'text/html' });
    expect(article.text).toContain('400 trucks a day');
  });

  it.each(['ftp://example.org/story', 'file:///story.html'])('extract refuses %s by its scheme', async (address) => {
    const run = await chancery(['extract', address]);
    expect([run.code, run.stderr]).toEqual([4, expect.stringContaining('only http and https')]);
  });

  it('init writes a starter once, and never over a file', async () => {
    const folder = project({});
    expect((await chancery(['init', 'new.yaml'], { cwd: folder })).code).toBe(0);
    expect(readFileSync(join(folder, 'new.yaml'), 'utf8')).toContain('title:');
    expect((await chancery(['init', 'new.yaml'], { cwd: folder })).code).toBe(2);
  });

  it('init refers to a schema that is there, or says how to print one', async () => {
    const installed = 'node_modules/chancery/schema/briefing.schema.json';
    const folder = project({ [installed]: '{}', 'briefs/.keep': '' });
    await chancery(['init', 'here.yaml'], { cwd: folder });
    await chancery(['init', 'briefs/below.yaml'], { cwd: folder });
    const pointer = (path: string) => /\$schema=(\S+)/.exec(readFileSync(path, 'utf8'))?.[1];
    expect(pointer(join(folder, 'here.yaml'))).toBe(`./${installed}`);
    expect(pointer(join(folder, 'briefs/below.yaml'))).toBe(`../${installed}`);
    const bare = project({});
    await chancery(['init', 'here.yaml'], { cwd: bare });
    expect(pointer(join(bare, 'here.yaml'))).toBe('./briefing.schema.json');
    expect(readFileSync(join(bare, 'here.yaml'), 'utf8')).toContain('chancery schema > briefing.schema.json');
  });

  it('schema prints the schema, doctor what it found', async () => {
    expect(JSON.parse((await chancery(['schema'])).stdout)).toMatchObject({ title: 'Chancery briefing' });
    const run = await chancery(['doctor']);
    expect(run.stdout).toMatch(/ok {8}launch: (bundled|system|named): \S*Chrome/);
    expect(run.code).toBe(0);
  });

  it('says what is wrong with the command line, and shows examples in its help', async () => {
    expect((await chancery(['biuld'])).code).toBe(2);
    expect((await chancery(['biuld'])).stderr).toContain('Did you mean build?');
    expect((await chancery(['build', '--help'])).stdout).toContain('$ chancery build briefings/nato-mission.yaml');
    expect((await chancery(['build', 'a.yaml', '--date', 'tomorrow'])).code).toBe(2);
  });

  it('check shows who speaks, when, where figures differ, and what was not read', async () => {
    const article = ARTICLE.replace('within six months of its opening', 'on 14 March 2023');
    const other = `Valga crossing will open again in October

Trucks may soon pass at Valga: the border crossing opens again after nine months, both foreign ministries announced on Tuesday.

A joint customs office with 30 officers, who are to start their work on 3 October 2022, will be set up by the two sides.

Drivers had to take a detour of two hours since January, and hauliers in the region complained of losses.
`;
    const folder = project({
      'a.yaml': `title: Ministers agree to reopen
sources:
  - {path: a.txt, outlet: North, published: 2022-09-28}
  - {path: b.txt, outlet: South, published: 2022-09-28}
  - {path: gone.txt, optional: true}
`,
      'a.txt': article,
      'b.txt': other,
    });
    const { stdout, stderr } = await chancery(['check', 'a.yaml'], { cwd: folder });
    expect(stdout).toMatch(/accept.* — Maria Tamm/);
    expect(stdout).toMatch(/14 March 2023: A commission/);
    expect(stdout).toMatch(/\(disputed: (?:24|30) officers \[\d\]\)/);
    expect(stdout).toContain('Not read: gone.txt');
    expect(stderr).toContain('gone.txt was not read');
    const json = await chancery(['check', 'a.yaml', '--json'], { cwd: folder });
    const { sections, missing } = JSON.parse(json.stdout) as {
      sections: { items: { speaker?: string; disputes: unknown[] }[] }[];
      missing: string[];
    };
    const items = sections.flatMap((section) => section.items);
    expect(items.map(({ speaker }) => speaker)).toContain('Maria Tamm');
    expect(items.flatMap(({ disputes }) => disputes)).not.toEqual([]);
    expect(missing).toEqual(['gone.txt']);
  });

  it('check writes nothing', async () => {
    const folder = project({ 'a.yaml': 'title: Ministers agree to reopen\nsources: [a.txt]\n', 'a.txt': ARTICLE });
    const run = await chancery(['check', 'a.yaml'], { cwd: folder });
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('% full');
    expect(existsSync(join(folder, 'output'))).toBe(false);
  });

  it('preview ends as a build does where there is no spec', async () => {
    const run = await chancery(['preview', 'nix.yaml'], { cwd: project({}) });
    expect([run.code, run.stdout]).toEqual([3, '']);
    expect(run.stderr).toContain('nix.yaml  there is no such spec');
  });
});
