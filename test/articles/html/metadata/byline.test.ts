import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../src/articles/html/read-html.js';

const body = '<p>The ferry line between the two islands opened again on Monday, four years after the storm.</p>'.repeat(
  3,
);
const page = (head: string, byline: string) =>
  `<html><head>${head}</head><body><article><h1>Ferry line opens again</h1>${byline}${body}</article></body></html>`;
const authors = (...names: string[]) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'Ferry line opens again',
    author: names.map((name) => ({ '@type': 'Person', name })),
  })}</script>`;

describe('authors and those who helped', () => {
  it('leaves out whom the page shows under the label of another part', async () => {
    const shown =
      '<div class="byline">By Ann Lee</div><div class="byline">Photography by Kim Gun</div><div class="byline">Contributions from Ada Roth</div>';
    const { byline } = await readHtml(page(authors('Ann Lee', 'Kim Gun', 'Ada Roth'), shown));
    expect(byline).toEqual(['Ann Lee']);
  });

  it('keeps them where no one else is named', async () => {
    const { byline } = await readHtml(page(authors('Kim Gun'), '<div class="byline">Photography by Kim Gun</div>'));
    expect(byline).toEqual(['Kim Gun']);
  });
});
