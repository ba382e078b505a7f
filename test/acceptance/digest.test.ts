import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../../src/pdf/reader.js';
import type { Evidence } from '../../src/types/evidence.js';
import { chancery, project } from '../project.js';

const SPEC = 'briefings/week-39.yaml';
const bare = (text: string) => text.replace(/\s+/g, '');

describe('the ready digest', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-digest-'));
  let pages: readonly string[];
  let evidence: Evidence;
  beforeAll(async () => {
    const run = await chancery(['build', SPEC, '--out-dir', folder, '--format', 'pdf,md,txt,docx', '--strict']);
    expect(run.stderr).toBe('');
    expect(run.code).toBe(0);
    pages = readPdf(readFileSync(join(folder, 'week-39.pdf'))).text.map(bare);
    evidence = JSON.parse(readFileSync(join(folder, 'week-39.evidence.json'), 'utf8')) as Evidence;
  }, 60_000);

  it('has four to eight pages, each marked twice, and cites all 22 sources', () => {
    expect(pages.length).toBeGreaterThanOrEqual(4);
    expect(pages.length).toBeLessThanOrEqual(8);
    for (const page of pages) expect(page.split('OFFICIAL').length - 1).toBe(2);
    expect(evidence.sources).toHaveLength(22);
    for (const { sha256 } of evidence.sources) expect(pages.join('')).toContain(sha256.slice(0, 8));
  });

  it('counts on its cover what it is made of', () => {
    const headlines = evidence.items.filter(({ id }) => /^story-\d+-headline$/.test(id));
    expect(pages[0]).toContain(`${headlines.length}stories·22sources·7outlets·3languages`);
  });

  it('gives its figures in its own language, where there are such', () => {
    const text = readFileSync(join(folder, 'week-39.txt'), 'utf8');
    const numbers = text.slice(text.indexOf('By the numbers'), text.indexOf('Where it happened'));
    expect(numbers.match(/^- /gm)!.length).toBeGreaterThanOrEqual(4);
    expect(numbers).not.toMatch(/\((?:German|French)/);
  });

  it('has contents that name the page of each story', () => {
    const contents = pages[0]!.slice(pages[0]!.indexOf('Contents'));
    const headlines = evidence.items.filter(({ id }) => /^story-\d+-headline$/.test(id));
    expect(headlines.length).toBeGreaterThan(5);
    for (const [index, { text }] of headlines.entries()) {
      const page = pages.findIndex((each) => new RegExp(`Story${index + 1}(?!\\d)`).test(each)) + 1;
      expect(contents).toContain(`${bare(text)}p.${page}`);
      expect(pages[page - 1]).toContain(bare(text));
    }
  });

  it('has a row for each event, its day proven by the source, oldest first', () => {
    const days = evidence.items.filter(({ id }) => /^chronology-\d+-date$/.test(id)).map(({ iso }) => iso!);
    expect(days.length).toBeGreaterThan(8);
    expect(days).toEqual([...days].sort());
    expect(days.every((day) => day >= '2022-09-26' && day <= '2022-10-02')).toBe(true);
    const ahead = evidence.items.filter(({ id }) => /^ahead-\d+-date$/.test(id)).map(({ iso }) => iso!);
    expect(ahead.length).toBeGreaterThan(2);
    expect(ahead.every((day) => day > '2022-10-02')).toBe(true);
  });

  it('has rows of at most 25 words but for the main event of each story, and those of at most 32', () => {
    const rows = evidence.items.filter(({ id }) => /^chronology-\d+$/.test(id));
    const words = rows.map(({ text }) => text.split(/\s+/).length);
    expect(Math.max(...words)).toBeLessThanOrEqual(32);
    expect(words.filter((count) => count > 25).length).toBeLessThanOrEqual(6);
  });

  it('draws a story of five dated events or more as a timeline, each label with its proof and its citation', () => {
    const labels = evidence.items.filter(({ id }) => /^timeline-\d+$/.test(id));
    expect(labels.length).toBeGreaterThanOrEqual(5);
    const page = pages.find((each) => each.includes('Howitunfolded'))!;
    for (const { text, citations, id } of labels) {
      const cited = citations.map((source) => `[${evidence.sources.find((each) => each.id === source)!.number}]`);
      expect(page).toContain(bare(text) + cited.join(''));
      expect(evidence.items.find((item) => item.id === `${id}-date`)?.iso).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
    const pdf = readFileSync(join(folder, 'week-39.pdf'));
    expect(readPdf(pdf).text.join('')).toContain('How it unfolded');
  });

  it('quotes no speaker twice among the quotes of the week', () => {
    const week = pages.join('').split('Quotesoftheweek')[1]!;
    const speakers = evidence.items
      .filter(({ id, text }) => /^quotes-\d+-speaker$/.test(id) && week.includes(bare(text)))
      .map(({ text }) => text);
    expect(new Set(speakers).size).toBe(speakers.length);
  });

  it('is proven in every form, and no longer once a word of one is another', async () => {
    const files = ['pdf', 'md', 'txt', 'docx'].map((ending) => join(folder, `week-39.${ending}`));
    expect((await chancery(['verify', ...files])).code).toBe(0);
    const text = readFileSync(files[2]!, 'utf8');
    for (const [from, to] of [
      ['[1]', '[2]'],
      ['7 outlets', '9 outlets'],
      ['September', 'October'],
    ] as const) {
      const forged = join(folder, 'forged.txt');
      writeFileSync(forged, text.replace(from, to));
      writeFileSync(join(folder, 'forged.evidence.json'), readFileSync(join(folder, 'week-39.evidence.json')));
      expect((await chancery(['verify', forged])).code, from).toBe(6);
    }
  }, 60_000);
});

describe('sources that fail in the middle', () => {
  const day = (index: number) => `2022-09-${26 + (index % 5)}`;
  const article = (index: number) =>
    `---\ntitle: Village ${index} opens its bridge\ndate: ${day(index)}\n---\n\nVillage number ${index} opened its bridge on Tuesday after ${index + 20} weeks of work.\n\nThe mayor said that ${index * 7 + 100} people had come to see it.\n`;
  const files = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`in/v${String(index).padStart(2, '0')}.md`, article(index)]),
  );
  const spec = (sources: string) =>
    `kind: digest\ntitle: Forty villages open forty bridges\nsections: [stories, sources, method]\nsources:\n  - path: in/*.md\n${sources}`;

  it('are all named at once, and where they are optional the rest is built and the method says so', async () => {
    const broken = '  - path: bad.pdf\n  - path: worse.pdf\n';
    const folder = project({
      ...files,
      'bad.pdf': 'no PDF at all',
      'worse.pdf': '%PDF-1.7 and nothing else',
      'strict.yaml': spec(broken),
      'lax.yaml': spec(broken.replaceAll('path: ', 'optional: true\n    path: ')),
    });
    const strict = await chancery(['build', 'strict.yaml'], { cwd: folder });
    expect(strict.code).toBe(4);
    expect(strict.stderr).toContain('bad.pdf');
    expect(strict.stderr).toContain('worse.pdf');
    const lax = await chancery(['build', 'lax.yaml', '--format', 'txt', '--out-dir', '.'], { cwd: folder });
    expect(lax.code).toBe(0);
    expect(lax.stderr).toContain('bad.pdf was not read');
    expect(lax.stderr).toContain('worse.pdf was not read');
    const text = readFileSync(join(folder, 'lax.txt'), 'utf8');
    expect(text).toContain('40 sources');
    expect(text).toMatch(/Not read: .*bad\.pdf.*worse\.pdf/s);
  }, 60_000);
});

describe('the pages of a digest', () => {
  const topics = [
    'bridge',
    'harbour',
    'railway',
    'hospital',
    'school',
    'airport',
    'library',
    'market',
    'theatre',
    'dam',
  ];
  const article = (topic: string, index: number) =>
    `---\ntitle: The ${topic} of town ${index} opens\ndate: 2022-09-${26 + (index % 5)}\n---\n\nThe ${topic} of Old Town number ${index} opened on Tuesday after ${index + 20} weeks of work by ${index + 300} men.\n\nThe mayor said that ${index * 7 + 100} people had come to see the ${topic} on its first day.\n\nEngineers from the capital had tested the ${topic} for ${index + 11} nights before the council took it over.\n`;
  const names = topics.flatMap((topic) => [0, 1, 2].map((part) => `${topic}-${part}`));
  const files = Object.fromEntries(
    names.map((name, index) => [`in/${name}.md`, article(topics[Math.floor(index / 3)]!, index)]),
  );
  const spec = (more: string) =>
    `kind: digest\ntitle: Ten towns open what they built\n${more}sections: [top_lines, stories, chronology, numbers, sources, method]\nsources: [in/*.md]\n`;

  it('are no more than page.count, what ranks lowest left out, and proven all the same', async () => {
    const folder = project({ ...files, 'free.yaml': spec(''), 'two.yaml': spec('page: { count: 2 }\n') });
    const run = await chancery(['build', 'free.yaml', 'two.yaml', '--out-dir', '.', '--format', 'pdf,txt'], {
      cwd: folder,
    });
    expect(run.stderr).toBe('');
    const read = (name: string) => readPdf(readFileSync(join(folder, name))).text;
    expect(read('free.pdf').length).toBeGreaterThan(2);
    expect(read('two.pdf')).toHaveLength(2);
    const rows = (name: string) =>
      (JSON.parse(readFileSync(join(folder, name), 'utf8')) as Evidence).items.filter(({ id }) =>
        /^(?:stories|chronology|numbers)-\d+$/.test(id),
      ).length;
    expect(rows('two.evidence.json')).toBeLessThan(rows('free.evidence.json'));
    expect(read('two.pdf').join('')).toContain('Stories');
    expect((await chancery(['verify', 'two.pdf', 'two.txt'], { cwd: folder })).code).toBe(0);
  }, 90_000);

  it('end with 5, saying what is too much, where pinned sentences alone are more', async () => {
    const folder = project({ ...files, 'free.yaml': spec('') });
    const shown = JSON.parse((await chancery(['check', 'free.yaml', '--json'], { cwd: folder })).stdout) as {
      sections: { name: string; items: { ref: string }[] }[];
    };
    const refs = shown.sections
      .filter(({ name }) => name === 'stories')
      .flatMap(({ items }) => items.map(({ ref }) => ref));
    writeFileSync(
      join(folder, 'pinned.yaml'),
      `${spec('page: { count: 1 }\n')}review:\n  pin: [${[...new Set(refs)].map((ref) => `"${ref}"`).join(', ')}]\n`,
    );
    const run = await chancery(['build', 'pinned.yaml', '--out-dir', '.'], { cwd: folder });
    expect(run.code).toBe(5);
    expect(run.stderr).toMatch(/[23] pages: over by about \d+ words\. What can’t go, in words: .*stories \d+/);
  }, 60_000);
});

describe('figures on which outlets differ', () => {
  const counts = { herald: 41, courier: 38, wire: 52 } as const;
  const leads = {
    herald: 'The explosion in the harbour of Port Maren killed 41 people, the interior ministry said on Tuesday.',
    courier: 'Doctors said on Tuesday that 38 people had died in the explosion at the harbour of Port Maren.',
    wire: 'Rescuers counted 52 people dead after the explosion at the harbour of Port Maren, the fire service said on Tuesday.',
  } as const;
  const more = {
    herald: 'Soldiers from three districts searched the rubble of the grain silos with dogs until nightfall.',
    courier: 'The port’s director had warned the ministry of badly stored fertiliser, letters that he showed say.',
    wire: 'Hospitals in the capital called for blood, and schools will stay closed until Monday, their office said.',
  } as const;
  const names = Object.keys(counts) as readonly (keyof typeof counts)[];

  it('stand side by side with who says which, as bars where there are three', async () => {
    const folder = project({
      ...Object.fromEntries(names.map((name) => [`${name}.txt`, `${leads[name]}\n\n${more[name]}\n`])),
      'week.yaml': `kind: digest\ntitle: An explosion destroys the harbour of Port Maren\nsections: [stories, sources]\nsources:\n${names
        .map(
          (name) =>
            `  - path: ${name}.txt\n    title: Explosion destroys the harbour of Port Maren\n    outlet: The ${name}\n    published: 2022-09-27\n`,
        )
        .join('')}`,
    });
    const run = await chancery(['build', 'week.yaml', '--out-dir', '.', '--format', 'pdf,html,txt'], { cwd: folder });
    expect(run.stderr).toBe('');
    const said = readFileSync(join(folder, 'week.txt'), 'utf8').replace(/\s+/g, ' ');
    expect(said).toContain('Figures differ The explosion in the harbour of Port Maren killed 41 people [');
    for (const name of names) expect(said).toContain(`${counts[name]} people · The ${name} [`);
    expect(readFileSync(join(folder, 'week.html'), 'utf8')).toMatch(/<svg[^>]*>.*52/s);
    expect((await chancery(['verify', 'week.pdf', 'week.txt'], { cwd: folder })).code).toBe(0);
  }, 60_000);
});

describe('figures on which one article is divided', () => {
  it('stand side by side with whom it names for each, proven', async () => {
    const text =
      'The raid on the harbour of Port Maren killed 41 people on Friday, the rebels said.\n\nState media of Morland put the number of dead at 19.\n\nHospitals in the capital called for blood, and schools will stay closed until Monday, their office said.\n';
    const folder = project({
      'a.txt': text,
      'week.yaml':
        'kind: digest\ntitle: A raid on a harbour\nsections: [stories, sources]\nsources:\n  - path: a.txt\n    title: Raid on Port Maren\n    outlet: Herald\n    published: 2022-10-01\n',
    });
    const run = await chancery(['build', 'week.yaml', '--out-dir', '.', '--format', 'pdf,txt'], { cwd: folder });
    expect(run.stderr).toBe('');
    const said = readFileSync(join(folder, 'week.txt'), 'utf8').replace(/\s+/g, ' ');
    expect(said).toContain(
      'Figures differ The raid on the harbour of Port Maren killed 41 people on Friday, the rebels said · 1 October 2022 [1] State media of Morland put the number of dead at 19 [1]',
    );
    expect((await chancery(['verify', 'week.pdf', 'week.txt'], { cwd: folder })).code).toBe(0);
    const evidence = readFileSync(join(folder, 'week.evidence.json'), 'utf8');
    writeFileSync(
      join(folder, 'forged.evidence.json'),
      evidence.replaceAll('put the number of dead at 19"', 'put the number of dead at 18"'),
    );
    expect((await chancery(['verify', 'forged.evidence.json', '--sources', '.'], { cwd: folder })).code).toBe(6);
    const item = (JSON.parse(evidence) as Evidence).items.find(({ id }) => id === 'story-1-dispute-1-said-1')!;
    expect(item.text).toBe('The raid on the harbour of Port Maren killed 41 people on Friday, the rebels said');
  }, 60_000);
});

describe('stories in groups', () => {
  const villages = ['Kenya', 'Peru'].map((country, index) => [
    `${country.toLowerCase()}.txt`,
    `A flood in ${country} has cut off the villages of the coast, the government of ${country} said on Monday.\n\n${country} sends ${index + 12} boats and asks its neighbours for help, a minister of ${country} told reporters.\n`,
  ]);
  const sources = ['kenya', 'peru']
    .map(
      (name) => `  - path: ${name}.txt\n    title: Flood in ${name}\n    outlet: Herald\n    published: 2022-09-27\n`,
    )
    .join('');
  const spec = (group: string) =>
    `kind: digest\ntitle: Floods cut off two coasts\n${group}\nsections:\n  - stories: { trends: { kenya: worse } }\n  - sources\nsources:\n${sources}`;

  it.each([
    ['group_by: region', ['Africa', 'Americas']],
    ['group_by: theme\nthemes: { Far south: [Peru], Equator: [Kenya] }', ['Equator', 'Far south']],
  ])(
    'stand under their %s, with the author’s mark',
    async (group, names) => {
      const folder = project({ ...Object.fromEntries(villages), 'week.yaml': spec(group) });
      const run = await chancery(['build', 'week.yaml', '--out-dir', '.', '--format', 'pdf,txt'], { cwd: folder });
      expect(run.stderr).toBe('');
      const lines = readFileSync(join(folder, 'week.txt'), 'utf8').split('\n');
      expect(lines.filter((line) => names.includes(line)).sort()).toEqual(names);
      const kenya = lines.find((line, index) => /^Story/.test(line) && lines[index + 2]!.startsWith('Flood in kenya'));
      expect(kenya).toMatch(/ · worse$/);
      expect((await chancery(['verify', 'week.pdf'], { cwd: folder })).code).toBe(0);
    },
    60_000,
  );
});
