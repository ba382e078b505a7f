import { expect, it } from 'vitest';
import { storyPages } from '../../src/pdf/story-pages.js';

it('finds the page on which each story’s label stands, and takes no 1 for the head of a 12', () => {
  const labels = new Map([
    [1, 'Story 1'],
    [2, 'Story 2'],
    [12, 'Story 12'],
    [3, 'Story 3'],
  ]);
  const pages = ['Contents', 'Story 12 · Reported by 1 outlet', 'Story\n1 · Reported\nStory 2'];
  expect([...storyPages(pages, labels)]).toEqual([
    [1, 3],
    [2, 3],
    [12, 2],
  ]);
});
