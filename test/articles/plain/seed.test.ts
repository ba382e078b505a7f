import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlain } from '../../../src/articles/plain/read-plain.js';

const seeds = process.env['CHANCERY_SEEDS'];
const bench = process.env['CHANCERY_BENCH'];

describe.skipIf(!seeds)('the scraped seed article (needs CHANCERY_SEEDS)', () => {
  const file = seeds ? readdirSync(seeds).find((name) => name.endsWith('.txt'))! : '';
  const draft = seeds ? readPlain(readFileSync(join(seeds, file), 'utf8')) : { paragraphs: [] };

  it('has its title, three deks, outlet and reporter, and no date', () => {
    expect(draft.title).toMatch(/^NATO Approves Opening .* Cooperation"$/);
    expect(draft.deks?.map((dek) => dek.split(' ')[0])).toEqual(['Approval', 'Part', 'Kim']);
    expect(draft).toMatchObject({ outlet: 'Asia Economy', byline: ['Yoo In-ho'] });
    expect(draft).not.toHaveProperty('published');
  });

  it('has the body alone, from its first word to its last', () => {
    expect(draft.paragraphs).toHaveLength(14);
    expect(draft.paragraphs[0]).toMatch(/^The North Atlantic Treaty Organization/);
    expect(draft.paragraphs.at(-1)).toMatch(/cooperation measures\.$/);
  });

  it('keeps the lost letter as it stands and warns of it', () => {
    expect(draft.paragraphs.at(-1)).toContain('Mircea Geoan?,');
    expect(draft.warnings).toHaveLength(1);
    expect(draft.warnings?.[0]).toContain('Geoan?');
  });
});

describe.skipIf(!bench)('articles without chrome (needs CHANCERY_BENCH)', () => {
  it('lose no paragraph', () => {
    const letters = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');
    const texts = readFileSync(join(bench!, 'quotes/dev.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { text: string }).text);
    // What is mended on purpose would differ.
    for (const text of texts.filter((each) => !each.normalize('NFC').includes('Ã'))) {
      const { title = '', deks = [], dateline = '', paragraphs } = readPlain(text);
      const whole = letters(text);
      const kept = letters(paragraphs.join(' '));
      // A short first line may be the title and stay in the text too.
      expect([letters([title, ...deks, dateline].join(' ')) + kept, kept]).toContain(whole);
    }
  });
});
