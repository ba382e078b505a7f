import { expect, it } from 'vitest';
import { mediaOf } from '../../src/brief/media.js';
import type { Article } from '../../src/types/article.js';

const articles = (...types: readonly string[]) => types.map((mediaType, id) => ({ id: `${id}`, mediaType }) as Article);

it('names no kind where all are pages and texts', () => {
  expect(mediaOf(articles('text/html', 'text/plain', 'text/markdown'))).toEqual(new Map());
});

it('names every kind where one is another', () => {
  expect([...mediaOf(articles('text/html', 'application/pdf', 'message/rfc822')).values()]).toEqual([
    'web page',
    'PDF',
    'e-mail',
  ]);
});
