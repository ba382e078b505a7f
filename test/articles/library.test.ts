import { describe, expect, it } from 'vitest';
import { extractArticle, plainArticle } from '../../src/articles/library.js';

describe('plainArticle', () => {
  const text = 'Ministers meet\n\n  The ministers met.\nThey spoke. \r\n\n\u202eHidden\u00a0stays.\n';
  const article = plainArticle({ id: 'x', text, published: '2022-09-28', outlet: 'Herald' });

  it('keeps the text exactly as given', () => {
    expect(article.text).toBe(text);
    expect(article).toMatchObject({ id: 'x', title: 'Ministers meet', published: '2022-09-28', outlet: 'Herald' });
  });

  it('takes runs between blank lines for paragraphs', () => {
    expect(article.paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ministers meet',
      'The ministers met.\nThey spoke.',
      '\u202eHidden\u00a0stays.',
    ]);
  });

  it('gives no title where the first line is the text', () => {
    expect(plainArticle({ id: 'x', text: 'Only one line.' }).title).toBe('');
  });
});

describe('extractArticle', () => {
  it('reads a text: chrome out, title told', async () => {
    const article = await extractArticle({
      text: 'Menu\nLog in\nTwo states sign a treaty\n\nTwo states signed a treaty on rivers on Monday in Varn.\n\nShare\n',
      url: 'https://example.org/a',
    });
    expect(article).toMatchObject({
      title: 'Two states sign a treaty',
      text: 'Two states signed a treaty on rivers on Monday in Varn.',
      url: 'https://example.org/a',
      mediaType: 'text/plain',
      given: [],
    });
    expect(article.id).toBe(article.sha256.slice(0, 16));
  });

  it('decodes bytes by the charset of their media type', async () => {
    const bytes = Uint8Array.from([...'Le Conseil a prolong'].map((c) => c.charCodeAt(0)).concat(0xe9, 0x2e));
    const article = await extractArticle({ bytes, mediaType: 'text/plain; charset=ISO-8859-1' });
    expect(article.text).toBe('Le Conseil a prolongé.');
  });

  it('says what it wants when it gets nothing', async () => {
    await expect(extractArticle({})).rejects.toThrow('Expected one of html, text or bytes');
  });
});
