import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/articles/read-article.js';
import type { ChanceryError } from '../../src/errors.js';
import type { Source } from '../../src/types/source.js';

function source(mediaType: string, text: string, more: Partial<Source> = {}): Source {
  return {
    id: 'a',
    origin: { kind: 'file', path: 'in/a' },
    bytes: new TextEncoder().encode(text),
    sha256: 'f'.repeat(64),
    mediaType,
    overrides: {},
    ...more,
  };
}

const SENTENCE = 'Two states signed a treaty on rivers on Monday in Varn, after talks that had taken nine years.';
const SECOND = 'The treaty sets up a commission with a rotating chair and a seat in each of the capitals.';

describe('readArticle', () => {
  it.each([
    ['text/plain', `Two states sign a treaty\n\n${SENTENCE}\n\n${SECOND}\n`],
    ['text/markdown', `# Two states sign a treaty\n\n${SENTENCE}\n\n${SECOND}\n`],
    [
      'text/html',
      `<html lang="en"><head><title>Two states sign a treaty</title></head><body><article><h1>Two states sign a treaty</h1><p>${SENTENCE}</p><p>${SECOND}</p></article></body></html>`,
    ],
    ['message/rfc822', `Subject: Two states sign a treaty\n\n${SENTENCE}\n\n${SECOND}\n`],
  ])('reads %s', async (mediaType, text) => {
    const article = await readArticle(source(mediaType, text));
    expect(article).toMatchObject({
      id: 'a',
      mediaType,
      title: 'Two states sign a treaty',
      language: 'en',
      text: `${SENTENCE}\n\n${SECOND}`,
    });
  });

  it('takes the address and time of what was fetched', async () => {
    const article = await readArticle(
      source('text/plain', SENTENCE, {
        origin: { kind: 'url', url: 'https://example.org/a' },
        retrievedAt: '2022-09-28T10:00:00Z',
      }),
    );
    expect(article).toMatchObject({ url: 'https://example.org/a', retrievedAt: '2022-09-28T10:00:00Z', given: [] });
  });

  it('refuses a kind that it can’t read, naming the source', async () => {
    const error = (await readArticle(source('application/octet-stream', 'x')).catch(
      (caught: unknown) => caught,
    )) as ChanceryError;
    expect([error.kind, error.message.split('\n')[0]]).toEqual([
      'source',
      '"in/a" is of a kind that can\'t be read as an article (application/octet-stream)',
    ]);
  });

  it('takes a reader’s breakdown for the source’s fault, and names it', async () => {
    const nested = `Content-Type: multipart/mixed; boundary=b0\n\n${Array.from({ length: 60 }, (_, index) => `--b${index}\nContent-Type: multipart/mixed; boundary=b${index + 1}\n\n`).join('')}`;
    const error = (await readArticle(source('message/rfc822', nested)).catch(
      (caught: unknown) => caught,
    )) as ChanceryError;
    expect(error.kind).toBe('source');
    expect(error.message).toContain('"in/a" could not be read as message/rfc822');
  });

  it.each(['text/plain', 'text/markdown'])('refuses %s without body text', async (mediaType) => {
    const error = (await readArticle(source(mediaType, ' \n\n')).catch((caught: unknown) => caught)) as ChanceryError;
    expect([error.kind, error.problems[0]?.message]).toEqual(['source', '"in/a" has no body text']);
  });
});
