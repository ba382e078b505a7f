import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPrinter, type Printer } from '../src/pdf/printer.js';
import { readPdf } from '../src/pdf/reader.js';
import { type BuildOptions, build } from '../src/pipeline.js';
import { ARTICLE, project } from './project.js';

const TITLE = 'title: Ministers agree to reopen the border crossing\n';
const SPEC = `${TITLE}sources:\n  - path: a.txt\n    outlet: Northern Herald\n    published: 2022-09-28\n`;

let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter();
});
afterAll(() => printer.close());

/** The spec built beside the article, and its first page's text without white space. */
async function built(spec: string, options: BuildOptions & { readonly files?: Readonly<Record<string, string>> } = {}) {
  const { files, ...rest } = options;
  const folder = project({ 'a.txt': ARTICLE, ...files, 'a.yaml': spec });
  const result = await build(join(folder, 'a.yaml'), { printer, env: {}, ...rest });
  const pdf = readPdf(result.pdf);
  return { ...result, read: pdf, page: bare(pdf.text.join('')) };
}

const bare = (text: string) => text.replace(/\s+/g, '');

/** Reference by the words of a sentence that stands on the page. */
async function refs(spec = SPEC) {
  const { brief } = await built(spec);
  const items = brief.sections.flatMap((section) => section.items);
  return (words: string) => items.find(({ text }) => text.includes(words))!.ref;
}

describe('what a spec is about', () => {
  it('is told by its title where it has no focus', async () => {
    const weighs = async (more: string) => {
      const { selection } = await built(SPEC.replace(TITLE, 'title: Hauliers lost money\n') + more);
      const all = selection.sections.flatMap(({ candidates }) => candidates);
      return all.filter(({ why }) => (why['focus'] ?? 0) > 0).map(({ pieces }) => pieces[0]!.text.slice(0, 8));
    };
    expect(await weighs('')).toEqual(['Hauliers']);
    expect(await weighs('focus: [office]\n')).not.toContain('Hauliers');
  });
});

describe('review on the page', () => {
  it('stands, is gone, is worded and ordered as the officer decides, and says whose words are whose', async () => {
    const ref = await refs();
    const review = `review:
  pin: [${ref('lost about 12 million')}]
  drop: [${ref('400 trucks')}]
  edit: [{ref: ${ref('joint customs office')}, text: An office of two dozen will stamp the papers.}]
  order: [${ref('lost about 12 million')}, ${ref('joint customs office')}]
  speaker: [{ref: ${ref('both parliaments')}, name: Anna Berg, role: a diplomat of the north}]
  translate: [{ref: ${ref('commission of both')}, text: A panel will report in half a year.}]
`;
    const { page, evidence } = await built(`${SPEC}sections: [key_facts, quotes, sources]\n${review}`);
    expect(page).not.toContain('400trucks');
    expect(page.indexOf('lostabout12million')).toBeGreaterThan(0);
    expect(page.indexOf('Anofficeoftwodozen')).toBeGreaterThan(page.indexOf('lostabout12million'));
    expect(page).toContain(bare('An office of two dozen will stamp the papers. [1] author’s wording'));
    expect(page).toContain(bare('A panel will report in half a year. [1] our translation'));
    expect(page).toContain(bare('Anna Berg, a diplomat of the north'));
    expect(page).not.toContain('MariaTamm');
    const kinds = Object.fromEntries(evidence.items.map(({ text, kind }) => [text, kind]));
    expect(kinds['An office of two dozen will stamp the papers.']).toBe('author');
    expect(kinds['Anna Berg']).toBe('author');
  });

  it('prints a translated sentence of a script that the faces lack, the rest of its article left out', async () => {
    const georgian = `მინისტრებმა საზღვრის გახსნა გამოაცხადეს\n\nორი ქვეყნის საგარეო საქმეთა მინისტრებმა სამშაბათს საზღვრის გახსნაზე შეთანხმებას მიაღწიეს.\n\nპუნქტი დღეში ოთხას სატვირთო მანქანას იღებდა და ცხრა თვის განმავლობაში დაკეტილი იყო.\n`;
    const source = `${TITLE}sources: [{path: t.txt, title: Ministers agree, language: ka}]\n`;
    const refused = await built(source, { files: { 't.txt': georgian } }).catch((error: Error) => error);
    expect(refused).toMatchObject({ exitCode: 6, message: expect.stringContaining('no glyph for "') });
    const folder = project({ 't.txt': georgian });
    const { readSources } = await import('../src/sources/read-sources.js');
    const { readArticle } = await import('../src/articles/read-article.js');
    const { analyzeArticle } = await import('../src/analysis/analyze.js');
    const { sentenceRefs } = await import('../src/text/ref.js');
    const { loadSpec } = await import('../src/spec/load.js');
    const { writeFileSync } = await import('node:fs');
    writeFileSync(join(folder, 't.yaml'), source);
    const { sources } = await readSources(await loadSpec(join(folder, 't.yaml')));
    const article = await readArticle(sources[0]!);
    const [first] = sentenceRefs(article.id, article.text, (await analyzeArticle(article)).sentences);
    const translated = `${source}review:\n  translate: [{ref: ${first}, text: The ministers agreed on Tuesday to open the border at Valga again.}]\n`;
    const { page, warnings } = await built(translated, { files: { 't.txt': georgian } });
    expect(page).toContain(bare('open the border at Valga again. [1] our translation'));
    expect(warnings.join()).toContain('left out, since the fonts have no glyph');
  });
});

describe('sections', () => {
  it('leaves out a section that has nothing to say', async () => {
    const silent = ARTICLE.split('\n\n')
      .filter((paragraph) => !/["]|October|2022/.test(paragraph))
      .join('\n\n');
    const { page, brief } = await built(SPEC, { files: { 'a.txt': silent } });
    expect(brief.sections.map(({ name }) => name)).not.toContain('quotes');
    for (const heading of ['Intheirwords', 'Whattowatch']) expect(page).not.toContain(heading);
    expect(page).toContain('Keyfacts');
  });

  it('binds `max` though the page has room, and warns that it is short', async () => {
    const { brief, fit, warnings } = await built(`${SPEC}sections:\n  - key_facts: {max: 2}\n  - sources\n`);
    expect(brief.sections.map(({ items }) => items.length)).toEqual([2]);
    expect(fit.fill).toBeLessThan(0.5);
    expect(warnings.join()).toMatch(/the page is \d+ % full/);
  });

  it('marks the author’s text as such and cites nothing for it', async () => {
    const { page, brief } = await built(
      `${SPEC}sections:\n  - bottom_line\n  - assessment: Trade is likely to recover.\n`,
    );
    expect(page).toContain(bare('Assessment the author’s judgement Trade is likely to recover.'));
    expect(brief.sections.find(({ name }) => name === 'assessment')!.items[0]!.citations).toEqual([]);
  });
});

describe('the fit', () => {
  const text = (words: number) =>
    'The desk expects the queues to vanish by spring. '.repeat(Math.ceil(words / 9)).trim();

  it('shrinks the type for what can’t go, never under 9.5, and then refuses', async () => {
    const sizes = new Set<number>();
    let refused: { exitCode?: number; message?: string } | undefined;
    for (let words = 250; refused === undefined; words += 45) {
      const spec = `${SPEC}sections:\n  - bottom_line\n  - context: "${text(words)}"\n  - assessment: "${text(words)}"\n`;
      await built(spec).then(
        ({ fit, read, html }) => {
          sizes.add(fit.size);
          expect(read.pages).toBe(1);
          expect(html).toContain(`:root{--size:${fit.size}pt}`);
        },
        (error: Error) => {
          refused = error;
        },
      );
    }
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9.5);
    expect(Math.min(...sizes)).toBeLessThan(10);
    expect(refused).toMatchObject({ exitCode: 5 });
    expect(refused.message).toMatch(
      /^2 pages: over by about \d+ words\. Over budget: context \d+\/70, assessment \d+\/60/,
    );
  });

  it('names a section over its budget as the page does', async () => {
    const ref = await refs();
    const long = 'A rewording of great length that no page can hold for all that it goes on. '.repeat(13).trim();
    const edit = ['400 trucks', 'joint customs', '12 million', 'commission of both'].map(
      (words) => `{ref: ${ref(words)}, text: "${long}"}`,
    );
    const refused = await built(
      `${SPEC}sections:\n  - key_facts\n  - assessment: "${text(600)}"\nreview:\n  edit: [${edit.join(', ')}]\n`,
    ).catch((error: Error) => error);
    expect(refused).toMatchObject({ exitCode: 5, message: expect.stringMatching(/key facts \d+\/100/) });
  });
});

describe('the document’s date', () => {
  const epoch = { SOURCE_DATE_EPOCH: String(Date.UTC(2022, 9, 5) / 1000) };

  it.each([
    ['what is asked for', 'date: 2022-09-30\n', { date: '2022-10-07', env: epoch }, '2022-10-07', '7 October 2022'],
    ['the spec’s', 'date: 2022-09-30\n', { env: epoch }, '2022-09-30', '30 September 2022'],
    ['SOURCE_DATE_EPOCH', '', { env: epoch }, '2022-10-05', '5 October 2022'],
    ['the newest source’s', '', {}, '2022-09-28', '28 September 2022'],
  ])('is %s before the others', async (_, line, options, iso, printed) => {
    const { brief, page, read } = await built(SPEC + line, options);
    expect(brief.date).toBe(iso);
    expect(page).toContain(`Date${bare(printed)}`);
    expect(page).toContain('Informationasof28September2022');
    expect(read.info['CreationDate']).toBe(`D:${iso.replaceAll('-', '')}000000+00'00'`);
  });

  it('is left out where nobody says one, and the PDF’s own is 1970', async () => {
    const { brief, page, read } = await built(`${TITLE}sources: [a.txt]\n`);
    expect(brief.date).toBeUndefined();
    expect(page).toContain('undated');
    expect(read.info['CreationDate']).toBe("D:19700101000000+00'00'");
  });

  it.each([
    ['2022-09', 'September 2022', 'D:20220901000000'],
    ['"2022"', '2022', 'D:20220101000000'],
  ])('is as precise as a source of %s, and whole in the PDF', async (published, printed, day) => {
    const { page, read, pdf } = await built(SPEC.replace('2022-09-28', published));
    expect(page).toContain(`Date${bare(printed)}`);
    expect(read.info['CreationDate']).toBe(`${day}+00'00'`);
    for (const [date] of Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/(?:CreationDate|ModDate) \([^)]*\)/g))
      expect(date).toMatch(/\(D:\d{14}\+00'00'\)$/);
  });
});

describe('sources that can’t be read', () => {
  const optional = `${SPEC}  - {path: gone.txt, optional: true}\n`;

  it('are named on the page where the spec excuses them', async () => {
    const { page, evidence } = await built(optional);
    expect(page).toContain('Notread:gone.txt');
    expect(evidence.items.find(({ text }) => text === 'gone.txt')?.kind).toBe('spec');
  });

  it('are named on a page without a list of sources too', async () => {
    expect((await built(`${optional}sections: [bottom_line, key_facts]\n`)).page).toContain('Notread:gone.txt');
  });

  it('are named where none could be read', async () => {
    const spec = `${TITLE}sources: [{path: gone.txt, optional: true}]\nsections: [{assessment: Nothing is known yet.}, sources]\n`;
    expect((await built(spec)).page).toContain('Notread:gone.txt');
  });

  it('are told at their place where they were read and say nothing', async () => {
    const empty = await built(`${SPEC}  - empty.txt\n`, { files: { 'empty.txt': '\n' } }).catch(
      (error: Error) => error,
    );
    expect(empty).toMatchObject({ exitCode: 4 });
    expect((empty as Error).message).toMatch(/a\.yaml:6:\d+ {2}"empty\.txt" has no body text/);
  });

  it('stop the build otherwise, each at its place in the spec', async () => {
    const refused = await built(`${SPEC}  - gone.txt\n  - lost.txt\n`).catch((error: Error) => error);
    expect(refused).toMatchObject({ exitCode: 4 });
    expect((refused as Error).message).toMatch(/a\.yaml:6:\d+ {2}"gone\.txt"[\s\S]*a\.yaml:7:\d+ {2}"lost\.txt"/);
  });
});
