import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/text/language.js';

const TAGS = readdirSync('src/text/languages')
  .map((file) => file.replace('.ts', ''))
  .filter((tag) => tag.length === 2);

describe('languages', () => {
  it('finds a language by its tag, and English for one that has no data', () => {
    expect(languageOf('pt-BR').tag).toBe('en');
    expect(languageOf('FR-ca').tag).toBe('fr');
  });

  it.each(TAGS)('%s has a whole calendar, and every word in lower case', (tag) => {
    const language = languageOf(tag);
    expect(language.tag).toBe(tag);
    expect(language.months).toHaveLength(12);
    expect(language.weekdays).toHaveLength(7);
    const lower = [
      ...language.abbreviations,
      ...language.stopWords,
      ...language.backward,
      ...(language.conjunctions ?? []),
      ...language.months.flat(),
      ...language.weekdays.flat(),
      ...Object.keys(language.relativeDays),
    ];
    expect(lower.filter((word) => word !== word.toLowerCase())).toEqual([]);
    expect(lower).not.toContain('');
    expect(language.abbreviations.every((word) => word.endsWith('.'))).toBe(true);
  });
});
