import { expect, it } from 'vitest';
import { storyPages } from '../../src/pdf/story-pages.js';
import type { Brief } from '../../src/types/brief.js';

it('finds the page on which each story’s label stands, and takes no 1 for the head of a 12', () => {
  const stories = [1, 2, 12, 3].map((number) => ({ number }));
  const brief = { labels: { story: 'Story' }, sections: [{ stories }] } as unknown as Brief;
  const pages = ['Contents', 'Story 12 · Reported by 1 outlet', 'Story\n1 · Reported\nStory 2\n2 men held'];
  expect([...storyPages(pages, brief)]).toEqual([
    [1, 3],
    [2, 3],
    [12, 2],
  ]);
});
