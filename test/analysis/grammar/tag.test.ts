import { describe, expect, it } from 'vitest';
import { tagged } from '../../../src/analysis/grammar/tag.js';
import { piecesOf } from '../../../src/analysis/grammar/tokens.js';
import { formsOf } from '../../../src/analysis/grammar/verbs.js';
import { CUE_LEMMAS } from '../../../src/analysis/quotes/cue-words.js';

const tokens = (text: string) => tagged(piecesOf(text, [{ start: 0, end: text.length }]), CUE_LEMMAS);
const tagOf = (text: string, word: string) => tokens(text).find((token) => token.text === word)?.tag;

describe('words', () => {
  it('keep inner marks, stops of abbreviations and their offsets', () => {
    const text = 'Mr. O’Hara’s U.S. co-founder paid $1.5 million on fifty.com.';
    expect(tokens(text).map((token) => token.text)).toEqual([
      'Mr.',
      'O’Hara',
      '’s',
      'U.S.',
      'co-founder',
      'paid',
      '$1.5',
      'million',
      'on',
      'fifty.com',
      '.',
    ]);
    for (const { start, end, text: word } of tokens(text)) expect(text.slice(start, end)).toBe(word);
  });

  it.each([
    ['The ministry plans to reopen the post.', 'plans', 'verb'],
    ['The plans of the ministry are ready.', 'plans', 'noun'],
    ['Kim reports that all is well.', 'reports', 'verb'],
    ['Two reports that arrived were read.', 'reports', 'noun'],
    ['They say so.', 'say', 'verb'],
    ['He wants a say in it.', 'say', 'noun'],
    ['Kim proposed a tax.', 'proposed', 'verb'],
    ['She repeated the demand.', 'demand', 'noun'],
    ['He said that the road was open.', 'that', 'subordinator'],
    ['At that time it rained.', 'that', 'determiner'],
    ['They met on Monday.', 'Monday', 'time'],
    ['It may rain.', 'may', 'aux'],
    ['The Bank of England waited.', 'of', 'preposition'],
    ['Yesterday Kim left.', 'Kim', 'name'],
  ])('%s: %s is a %s', (text, word, tag) => {
    expect(tagOf(text, word)).toBe(tag);
  });

  it('have all their forms', () => {
    expect(formsOf('carry')).toEqual(expect.arrayContaining(['carry', 'carries', 'carried', 'carrying']));
    expect(formsOf('say')).toEqual(expect.arrayContaining(['said', 'saying', 'says']));
    expect(formsOf('admit')).toEqual(expect.arrayContaining(['admitted', 'admitting']));
    expect(formsOf('announce')).toEqual(expect.arrayContaining(['announced', 'announcing', 'announces']));
  });
});
