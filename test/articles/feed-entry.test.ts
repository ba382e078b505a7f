import { describe, expect, it } from 'vitest';
import { readFeedEntry } from '../../src/articles/feed-entry.js';
import { failureOf } from '../sources/folder.js';

const json = (...items: readonly object[]) => JSON.stringify({ title: 'The Wire', items });
const nothing = async () => ({ paragraphs: [] });

describe('readFeedEntry', () => {
  it('takes what the entry says of itself', async () => {
    const item = {
      id: '1',
      url: 'https://example.org/a',
      title: 'Gates open',
      content_text: 'The gates open\non Monday.\n\nThe weir follows.',
      date_published: '2031-05-16T16:20:00+02:00',
      authors: [{ name: 'Lena Aust' }],
      language: 'en',
    };
    expect(await readFeedEntry(json(item), nothing)).toEqual({
      title: 'Gates open',
      byline: ['Lena Aust'],
      outlet: 'The Wire',
      published: '2031-05-16T16:20:00+02:00',
      url: 'https://example.org/a',
      language: 'en',
      paragraphs: ['The gates open on Monday.', 'The weir follows.'],
      provenance: { title: 'feed', byline: 'feed', outlet: 'feed', published: 'feed', url: 'feed', language: 'feed' },
    });
  });

  it('leaves the furniture to the page reader, unless that leaves out most of the words', async () => {
    const html = '<p>The gates open on Monday.</p><p>Share this</p><ul><li>first</li><li>second</li></ul>';
    const page = async () => ({ paragraphs: ['The gates open on Monday.'] });
    expect((await readFeedEntry(json({ content_html: html }), page)).paragraphs).toEqual(['The gates open on Monday.']);
    expect((await readFeedEntry(json({ content_html: html }), nothing)).paragraphs).toEqual([
      'The gates open on Monday.',
      'Share this',
      'first',
      'second',
    ]);
  });

  it('takes a summary for want of content, its references decoded', async () => {
    const { paragraphs } = await readFeedEntry(json({ title: 'T', summary: 'Grain &amp; timber.' }), nothing);
    expect(paragraphs).toEqual(['Grain & timber.']);
  });

  it('a feed of several entries is no article', async () => {
    const error = (await failureOf(readFeedEntry(json({ id: '1' }, { id: '2' }), nothing))) as Error;
    expect(error.message).toContain('a feed of 2 entries is no article');
  });
});
