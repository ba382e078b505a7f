import { describe, expect, it } from 'vitest';
import { shorten } from '../../src/selection/shorten.js';

/** What is left of a sentence, a mark where the deletion is not silent. */
function shortened(sentence: string, language = 'en'): string {
  const { deleted } = shorten(sentence, language);
  return [...deleted]
    .reverse()
    .reduce((text, { start, end, silent }) => text.slice(0, start) + (silent ? '' : '[…]') + text.slice(end), sentence);
}

describe('shorten', () => {
  it.each([
    ['a dateline', 'BRUSSELS (Reuters) — NATO agreed.', 'NATO agreed.'],
    ['a dateline with its day', 'SEOUL, Sept. 27 -- The ministry agreed.', 'The ministry agreed.'],
    ['a connective', 'Meanwhile, the ministry agreed.', 'the ministry agreed.'],
    ['a conjunction', 'But the ministry agreed.', 'the ministry agreed.'],
    ['a remark', 'The treaty (which many had long expected) was signed.', 'The treaty[…] was signed.'],
  ])('may delete %s', (_, sentence, left) => {
    expect(shortened(sentence)).toBe(left);
  });

  it.each([
    ['an abbreviation’s brackets', 'The Northern Treaty Organisation (NTO) agreed.'],
    ['a figure', 'The fund (worth about 12 million euros) was opened.'],
    ['quoted words', 'He called it (with some of his usual force) “a shame”.'],
    ['a word that only looks like one', 'Stillness fell. Butter was scarce. Alsoran came.'],
    ['a sentence that is nothing else', 'However,'],
  ])('leaves %s', (_, sentence) => {
    expect(shorten(sentence, 'en').deleted).toEqual([]);
  });

  it('goes by the sentence’s own language', () => {
    expect(shortened('Cependant, le ministère a accepté.', 'fr')).toBe('le ministère a accepté.');
    expect(shortened('However, le ministère a accepté.', 'fr')).toContain('However');
  });
});
