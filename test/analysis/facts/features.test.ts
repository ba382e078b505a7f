import { describe, expect, it } from 'vitest';
import { readFeatures } from '../../../src/analysis/facts/features.js';
import { cosine } from '../../../src/analysis/facts/vectors.js';
import { splitSentences } from '../../../src/text/sentences.js';

function featuresOf(text: string) {
  const sentences = splitSentences(text, [{ start: 0, end: text.length }], 'en');
  return readFeatures({ text, language: 'en', sentences, quotes: [] });
}

const TEXT = [
  'The ministers of Tarvia and Morland reopened the crossing at Valga.',
  'Hauliers had asked the ministers of Morland to reopen the crossing.',
  'The crossing at Valga handles 400 trucks from Tarvia a day.',
  'A baker sold pies.',
].join(' ');

describe('likeness to the other sentences', () => {
  it('is the sum of the cosines with them, as a share of the largest', () => {
    const features = featuresOf(TEXT);
    const sums = features.map((one) =>
      features.reduce((sum, other) => (other === one ? sum : sum + cosine(one.vector, other.vector)), 0),
    );
    for (const [index, { likeness }] of features.entries())
      expect(likeness.others).toBeCloseTo(sums[index]! / Math.max(...sums), 10);
    expect(features.map(({ likeness }) => likeness.others > 0)).toEqual([true, true, true, false]);
  });

  it('is nothing where there is no other, or no word', () => {
    expect(featuresOf('The crossing is open.').map(({ likeness }) => likeness.others)).toEqual([0]);
    expect(featuresOf('It is so. That is it.').map(({ likeness }) => likeness.others)).toEqual([0, 0]);
  });
});
