import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../src/analysis/analyze.js';
import { quotesOf } from '../read.js';

describe('reported speech', () => {
  it.each([
    ['Anna Berg said that the consulate would reopen.', 'that the consulate would reopen', 'Anna Berg'],
    ['Anna Berg said on Monday that the consulate would reopen.', 'that the consulate would reopen', 'Anna Berg'],
    ['The consulate would reopen in May, Anna Berg said.', 'The consulate would reopen in May', 'Anna Berg'],
    ['The consulate would reopen in May, said Anna Berg.', 'The consulate would reopen in May', 'Anna Berg'],
    ['According to the ministry, the consulate will reopen.', 'the consulate will reopen', 'the ministry'],
    ['The consulate will reopen, according to the ministry.', 'The consulate will reopen', 'the ministry'],
    ['Anna Berg told the envoys that the consulate would reopen.', 'that the consulate would reopen', 'Anna Berg'],
    ['The talks are continuing, Anna Berg said.', 'The talks are continuing', 'Anna Berg'],
    ['Anna Berg was sure that the consulate would reopen.', 'that the consulate would reopen', 'Anna Berg'],
    ['Anna Berg was able to announce the reopening.', 'the reopening', 'Anna Berg'],
    ['Anna Berg hopes that the consulate will reopen.', 'that the consulate will reopen', 'Anna Berg'],
  ])('%s', async (text, words, name) => {
    expect(await quotesOf(text)).toMatchObject([{ kind: 'indirect', words, name }]);
  });

  it('is mixed where some of it is quoted, and says which words', async () => {
    const text = 'Anna Berg said the plan was “a gift to all sides” in the talks.';
    const { quotes } = await analyzeText(text);
    expect(quotes).toHaveLength(1);
    const [quote] = quotes;
    expect(quote).toMatchObject({ kind: 'mixed', speaker: { name: 'Anna Berg' } });
    expect(text.slice(quote!.start, quote!.end)).toBe('the plan was “a gift to all sides” in the talks');
    expect(quote!.spoken?.map(({ start, end }) => text.slice(start, end))).toEqual(['a gift to all sides']);
  });

  it('shares its subject with the verb that goes on', async () => {
    const text = 'Anna Berg said the road was open, adding that trucks had passed.';
    expect(await quotesOf(text)).toMatchObject([
      { words: 'the road was open', name: 'Anna Berg' },
      { words: 'that trucks had passed', name: 'Anna Berg', cue: 'adding' },
    ]);
  });

  it('ends where another subject speaks after a conjunction', async () => {
    const text = 'Anna Berg said the road was open, but Karl Weber said the bridge was not.';
    expect(await quotesOf(text)).toMatchObject([
      { words: 'the road was open', name: 'Anna Berg' },
      { words: 'the bridge was not', name: 'Karl Weber' },
    ]);
  });

  it('is nobody’s in a passive without an agent', async () => {
    expect(await quotesOf('The envoy was told that the road was closed.')).toEqual([]);
  });
});
