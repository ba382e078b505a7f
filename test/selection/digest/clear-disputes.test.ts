import { describe, expect, it } from 'vitest';
import { clearDisputes } from '../../../src/selection/digest/clear-disputes.js';
import type { Article } from '../../../src/types/article.js';
import type { Story } from '../../../src/types/story.js';

const articles = [
  { id: 'a', outlet: 'Herald' },
  { id: 'b', outlet: 'Courier' },
  { id: 'c' },
] as unknown as readonly Article[];

const disputed = (...figures: readonly (readonly [string, number])[]) =>
  clearDisputes(
    {
      disputes: [
        {
          of: 'people',
          unit: 'count',
          figures: figures.map(([article, value]) => ({ article, value, sentence: 0, start: 0, end: 1 })),
        },
      ],
    } as unknown as Story,
    articles,
  ).length;

describe('clearDisputes', () => {
  it('keeps figures of two outlets that differ', () => {
    expect(disputed(['a', 83], ['b', 76])).toBe(1);
  });

  it('drops those of which one outlet gives two, or none is known', () => {
    expect(disputed(['a', 83], ['a', 14], ['b', 76])).toBe(0);
    expect(disputed(['a', 83], ['c', 76])).toBe(0);
  });
});
