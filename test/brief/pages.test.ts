import { expect, it } from 'vitest';
import { pagesOf } from '../../src/brief/pages.js';
import type { Article } from '../../src/types/article.js';

const article = { id: 'a', pages: [0, 100, 100, 250] } as unknown as Article;
const span = (start: number, end: number, id = 'a') => ({ article: id, field: 'text' as const, start, end });

it.each([
  ['within a page', [span(10, 20)], 'p.\u00a01', 1, 1],
  ['at a page’s very beginning, past a blank one', [span(100, 120)], 'p.\u00a03', 3, 3],
  ['up to a page’s very end', [span(90, 100)], 'p.\u00a01', 1, 1],
  ['over a page’s end', [span(240, 260)], 'pp.\u00a03–4', 3, 4],
  ['in several pieces', [span(300, 310), span(10, 20), span(0, 400, 'other')], 'pp.\u00a01–4', 1, 4],
])('words %s', (_what, spans, text, first, last) => {
  expect(pagesOf(article, spans)).toEqual({ article: 'a', text, first, last });
});

it.each([
  ['without pages', { id: 'a' }, [span(1, 2)]],
  ['of one page', { id: 'a', pages: [0] }, [span(1, 2)]],
  ['that is cited for another’s words', article, [span(1, 2, 'other')]],
])('a source %s has no page to name', (_what, source, spans) => {
  expect(pagesOf(source as Article, spans)).toBeUndefined();
});
