import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../src/articles/html/read-html.js';

const body = '<p>The ferry line between the two islands opened again on Monday, four years after the storm.</p>'.repeat(
  3,
);
const publishedOf = async (below: string, head = '') => {
  const html = `<html><head>${head}</head><body><article><h1>Ferry line opens again</h1>${below}${body}</article></body></html>`;
  return (await readHtml(html)).published;
};

describe('the date that a page shows', () => {
  it('is a line that says nothing else, before one that tells of another day', async () => {
    const lines =
      '<div class="meta">A claim that the islanders stated on March 2, 2024 in a letter</div><span class="date">March 9, 2024</span>';
    expect(await publishedOf(lines)).toBe('2024-03-09');
  });

  it('is found near the heading where the site calls it nothing', async () => {
    expect(await publishedOf('<div><span>Ann Lee</span><span>Mar 9, 2024</span><span>12 Views</span></div>')).toBe(
      '2024-03-09',
    );
    expect(await publishedOf('<div><span>Ann Lee</span><span>12 Views</span></div>')).toBeUndefined();
  });

  it('is not lost behind links with a date in their address', async () => {
    const links = '<link rel="preload" href="/update/a.css">'.repeat(60);
    expect(await publishedOf('<span class="date">March 9, 2024</span>', links)).toBe('2024-03-09');
  });
});
