import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../src/analysis/analyze.js';
import { shorten } from '../../src/selection/shorten.js';
import { standsAlone } from '../../src/selection/standalone.js';

const TEXTS: Readonly<Record<string, string>> = {
  'straight quotes': '"'.repeat(100_000),
  'opening quotes': '“'.repeat(100_000),
  titles: 'Mr. '.repeat(50_000),
  brackets: '('.repeat(100_000),
  dots: 'a.'.repeat(50_000),
  'capital initials': 'A. '.repeat(30_000),
  'one long sentence': 'the minister said that officials met and '.repeat(25_000),
  'one long word': 'a'.repeat(1_000_000),
  'a name without end': 'Kim '.repeat(50_000),
  commas: 'He said, '.repeat(20_000),
  spaces: `a${' '.repeat(500_000)}b`,
  numbers: '1,000 '.repeat(50_000),
  'days of the week': 'by Monday, '.repeat(20_000),
  'days of months': '1 May, the 2nd, '.repeat(20_000),
  'days in Japanese': '27日'.repeat(50_000),
  'relative clauses': 'Tamm, who was there, '.repeat(20_000),
  connectives: 'But And '.repeat(50_000),
  remarks: 'the word (which was said so) '.repeat(20_000),
};

describe('row 20: texts that make patterns run on', () => {
  it.each(Object.keys(TEXTS))(
    'reads %s in time',
    async (name) => {
      const text = TEXTS[name]!;
      const analysis = await analyzeText(text, { published: '2022-09-28' });
      for (const { start, end } of [
        ...analysis.sentences,
        ...analysis.quotes,
        ...analysis.dates,
        ...analysis.quantities,
      ]) {
        expect(start >= 0 && start < end && end <= text.length).toBe(true);
      }
      shorten(text, 'en');
      standsAlone(text, 'en');
    },
    10_000,
  );
});
