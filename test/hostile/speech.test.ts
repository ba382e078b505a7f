import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../src/analysis/analyze.js';

const letters = (index: number) =>
  [index % 26, Math.floor(index / 26) % 26, Math.floor(index / 676)]
    .map((code) => String.fromCharCode(97 + code))
    .join('');

const TEXTS: Readonly<Record<string, string>> = {
  'open and closed marks in one paragraph': '“a” '.repeat(25_000),
  'single marks': "'a ".repeat(33_000),
  'triple marks': "'''".repeat(33_000),
  'quotes without a full stop': 'he said “a b c d e f” '.repeat(5_000),
  'paragraphs that leave a quote open': '“Open quote words here now\n\n'.repeat(4_000),
  'closing brackets': 'a) '.repeat(33_000),
  'relative pronouns': 'who said '.repeat(11_000),
  'thousands of people': Array.from({ length: 4_000 }, (_, index) => `Adam N${letters(index)} said he`).join(' '),
  'turns of a transcript': 'KIM (x): y\n\n'.repeat(8_000),
  'places without end': 'South Korea and '.repeat(6_000),
  'an institution without end': 'Ministry of '.repeat(8_000),
};

describe('texts that make the reading of speech run on', () => {
  it.each(Object.keys(TEXTS))(
    'reads %s in time',
    async (name) => {
      const text = TEXTS[name]!;
      const { quotes, entities } = await analyzeText(text);
      for (const { start, end } of [...quotes, ...entities.flatMap(({ mentions }) => mentions)]) {
        expect(start >= 0 && start < end && end <= text.length).toBe(true);
      }
    },
    20_000,
  );

  it.each(['de', 'fr', 'es', 'ru', 'ar', 'zh', 'ja', 'ko'])(
    'reads marks and capitals of %s in time',
    async (language) => {
      for (const part of ['« »', '“ ” ', '„a“ ', 'Aa Bb ', '「」', '林芳 ', 'فلان '])
        await analyzeText(part.repeat(10_000), { language });
    },
    20_000,
  );
});
