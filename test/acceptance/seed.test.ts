import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../../src/pdf/reader.js';
import type { Analysis } from '../../src/types/analysis.js';
import type { Article } from '../../src/types/article.js';
import { chancery, project } from '../project.js';

const seeds = process.env['CHANCERY_SEEDS'];
const SPEC = "title: NATO accepts South Korea's request to open a mission\nsources:\n  - path: a.txt\n";

describe.skipIf(seeds === undefined)(
  'a real scraped article with the shortest spec (skipped without CHANCERY_SEEDS)',
  () => {
    let folder: string;
    let article: Article;
    beforeAll(async () => {
      const name = readdirSync(seeds!).find((file) => file.endsWith('.txt'))!;
      folder = project({
        'a.yaml': SPEC,
        'b.yaml': `${SPEC}    published: 2022-09-28\n`,
        'a.txt': readFileSync(join(seeds!, name)),
      });
      article = JSON.parse((await chancery(['extract', 'a.txt'], { cwd: folder })).stdout) as Article;
      expect((await chancery(['build', 'a.yaml', 'b.yaml'], { cwd: folder })).code).toBe(0);
    });

    it('reads title, three deks, outlet and reporter, and invents no date', () => {
      expect(article.title).toMatch(/^NATO Approves Opening of South Korea Representative Office/);
      expect(article.deks).toHaveLength(3);
      expect(article).toMatchObject({ outlet: 'Asia Economy', byline: ['Yoo In-ho'] });
      expect(article.published).toBeUndefined();
      expect(article.text).not.toMatch(/Text Size|bar_progress|Special Coverage|All rights reserved|본문/);
      expect(article.text).toContain('Mircea Geoan?, NATO Deputy Secretary General');
    });

    it('prints one full page without a word of the site, undated, and proves it', async () => {
      const pdf = readPdf(readFileSync(join(folder, 'output/a.pdf')));
      expect(pdf.pages).toBe(1);
      expect(pdf.text[0]).toContain('undated');
      expect(pdf.text[0]).not.toMatch(/Text Size|Special Coverage|Join us|All rights reserved/);
      expect((await chancery(['verify', 'output/a.pdf', 'output/b.pdf'], { cwd: folder })).code).toBe(0);
    });

    it('resolves "the 27th" only where the article’s own date is given', async () => {
      const dates = async (...more: string[]) => {
        const { stdout } = await chancery(['analyze', 'a.txt', ...more], { cwd: folder });
        return (JSON.parse(stdout) as Analysis).dates
          .filter(({ start, end }) => article.text.slice(start, end).includes('27th'))
          .map(({ iso }) => iso);
      };
      expect(await dates()).toEqual([]);
      expect(await dates('--published', '2022-09-28')).toEqual(['2022-09-27', '2022-09-27']);
    });

    it('gives each quote to who said it', async () => {
      const { quotes } = JSON.parse((await chancery(['analyze', 'a.txt'], { cwd: folder })).stdout) as Analysis;
      const speaker = (words: string) =>
        quotes.find((quote) =>
          (quote.spoken ?? (quote.kind === 'direct' ? [quote] : [])).some(({ start, end }) =>
            article.text.slice(start, end).includes(words),
          ),
        )?.speaker;
      expect(speaker('it has decided to accept')?.name).toMatch(/North Atlantic Council$/);
      expect(speaker('an important step')?.name).toBe('NATO');
      const kim = speaker('To bring North Korea onto the path');
      expect(kim?.name).toBe('Kim Gun');
      expect(article.text.replace(/\s+/g, ' ')).toContain(kim!.role!);
    });
  },
);
