import { describe, expect, it } from 'vitest';
import { readFeed, UnreadableFeed } from '../../../src/sources/feeds/read-feed.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const rss = (items: string, namespaces = '') =>
  bytes(
    `<?xml version="1.0"?><rss version="2.0" ${namespaces}><channel><title>The Wire</title><language>en</language>${items}</channel></rss>`,
  );
const DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"';

describe('readFeed', () => {
  it('reads RSS with its modules', () => {
    const item = `<item><title>A &amp;#8211; &lt;b&gt;B&lt;/b&gt;</title><link>https://example.org/a</link>
      <guid isPermaLink="false">x1</guid><pubDate>Wed, 28 Sep 2022 10:15:00 +0200</pubDate><dc:creator>By Ann Bell</dc:creator>
      <category>NATO</category><description>Short.</description><content:encoded><![CDATA[<p>Long.</p>]]></content:encoded></item>`;
    expect(readFeed(rss(item, DC))).toEqual({
      title: 'The Wire',
      entries: [
        {
          id: 'x1',
          url: 'https://example.org/a',
          title: 'A – B',
          content_html: '<p>Long.</p>',
          summary: 'Short.',
          date_published: '2022-09-28T10:15:00+02:00',
          authors: [{ name: 'Ann Bell' }],
          tags: ['NATO'],
          language: 'en',
        },
      ],
    });
  });

  it('knows an RSS entry without a guid by its link, and a person by the name behind the address', () => {
    const item =
      '<item><link>https://example.org/a</link><title>T</title><author>desk@example.org (Maria Tamm)</author></item>';
    expect(readFeed(rss(item)).entries[0]).toMatchObject({
      id: 'https://example.org/a',
      authors: [{ name: 'Maria Tamm' }],
    });
  });

  it('reads Atom: the alternate link, markup in titles, content as XHTML or text', () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Bulletin</title>
      <entry><id>urn:1</id><title type="html">A &amp;amp; &lt;i&gt;B&lt;/i&gt;</title><link rel="self" href="https://example.org/self"/><link href="https://example.org/1"/>
      <updated>2022-09-29T08:00:00Z</updated><published>2022-09-28T08:00:00Z</published><author><name>Ann Bell</name></author>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Long.</p></div></content></entry>
      <entry><id>urn:2</id><title>C &lt; D</title><updated>2022-09-29T08:00:00Z</updated><content>Plain.</content></entry></feed>`;
    const { title, entries } = readFeed(bytes(feed));
    expect(title).toBe('Bulletin');
    expect(entries[0]).toEqual({
      id: 'urn:1',
      url: 'https://example.org/1',
      title: 'A & B',
      content_html: '<p>Long.</p>',
      date_published: '2022-09-28T08:00:00Z',
      date_modified: '2022-09-29T08:00:00Z',
      authors: [{ name: 'Ann Bell' }],
      language: 'fr',
    });
    expect(entries[1]).toMatchObject({
      title: 'C < D',
      content_text: 'Plain.',
      date_published: '2022-09-29T08:00:00Z',
    });
  });

  it('reads a JSON Feed, and RSS in an old charset', () => {
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      items: [{ id: '1', external_url: 'https://example.org', content_text: 'x' }],
    };
    expect(readFeed(bytes(JSON.stringify(json))).entries).toEqual([
      { id: '1', url: 'https://example.org', content_text: 'x' },
    ]);
    const latin = Buffer.from(
      '<?xml version="1.0" encoding="iso-8859-1"?><rss version="2.0"><channel><title>Trév\u00e9</title><item><title>Été</title></item></channel></rss>',
      'latin1',
    );
    expect(readFeed(latin).entries[0]?.title).toBe('Été');
  });

  it.each([
    ['a page', '<!doctype html><html><body>No feed</body></html>'],
    ['nothing', ''],
    ['other JSON', '{"a": 1}'],
    ['too many entries', `<rss version="2.0"><channel>${'<item><title>x</title></item>'.repeat(2001)}</channel></rss>`],
  ])('refuses %s', (_what, text) => {
    expect(() => readFeed(bytes(text))).toThrow(UnreadableFeed);
  });
});
