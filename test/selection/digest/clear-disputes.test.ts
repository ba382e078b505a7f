import { describe, expect, it } from 'vitest';
import { clearDisputes } from '../../../src/selection/digest/clear-disputes.js';
import type { Article } from '../../../src/types/article.js';
import type { Span } from '../../../src/types/span.js';
import type { Story } from '../../../src/types/story.js';

const TEXT = 'The rebels and the army';
const REBELS = { start: 0, end: 10 };
const ARMY = { start: 15, end: 23 };
const articles = [
  { id: 'a', outlet: 'Herald', text: TEXT },
  { id: 'b', outlet: 'Courier' },
  { id: 'c' },
] as unknown as readonly Article[];

const disputed = (...figures: readonly (readonly [article: string, value: number, by?: Span])[]) =>
  clearDisputes(
    {
      disputes: [
        {
          of: 'people',
          unit: 'count',
          figures: figures.map(([article, value, by]) => ({ article, value, by, sentence: 0, start: 0, end: 1 })),
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

  it('keeps figures of one article that names somebody for each', () => {
    expect(disputed(['a', 41, REBELS], ['a', 19, ARMY])).toBe(1);
    expect(disputed(['a', 41, REBELS], ['a', 19])).toBe(0);
    expect(disputed(['a', 41, REBELS], ['a', 19, REBELS])).toBe(0);
  });
});
