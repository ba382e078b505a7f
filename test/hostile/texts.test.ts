import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../src/analysis/analyze.js';
import { shorten } from '../../src/selection/shorten.js';
import { standsAlone } from '../../src/selection/standalone.js';
import { HOSTILE_TEXTS } from './hostile-texts.js';

describe('row 20: texts that make patterns run on', () => {
  it.each(Object.keys(HOSTILE_TEXTS))(
    'reads %s in time',
    async (name) => {
      const text = HOSTILE_TEXTS[name]!(1);
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
