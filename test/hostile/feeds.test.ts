import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../src/pdf/reader.js';
import { readFeed } from '../../src/sources/feeds/read-feed.js';
import { chancery, project } from '../project.js';

const GUARD = 60_000;
const BODY = `<p>The two governments agreed to reopen the border crossing after a closure of nine months, officials said.</p>
<p>The crossing handles some 400 trucks a day and had been closed since a dispute over customs papers.</p>
<p>A joint customs office with 24 officers will start its work within a month of the reopening of the road.</p>
<p>Hauliers in the region have lost about 12 million euros during the closure of the crossing, they say.</p>
<p>A commission of both governments will report on the working of the office within six months of its opening.</p>`;

describe('row 18: a feed whose links are none', () => {
  it.each(['javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'vbscript:x', 'file:///etc/passwd'])(
    '%s is printed as text, and is no link',
    async (link) => {
      const feed = {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'The Wire',
        items: [
          { id: '1', url: link, title: 'Border crossing to reopen', content_html: BODY, date_published: '2022-09-28' },
        ],
      };
      const spec = 'title: The border crossing is to reopen\nsources:\n  - feed: wire.json\n';
      const folder = project({ 'a.yaml': spec, 'wire.json': JSON.stringify(feed) });
      const run = await chancery(['build', 'a.yaml'], { cwd: folder });
      expect(run.stderr).not.toContain('unexpected');
      expect(run.code).toBe(0);
      const bytes = readFileSync(join(folder, 'output/a.pdf'));
      expect(readPdf(bytes).text.join('').replace(/\s+/g, '')).toContain(link.replace(/\s+/g, ''));
      expect(bytes.toString('latin1')).not.toMatch(/\/URI\b/);
      expect(readFileSync(join(folder, 'output/a.html'), 'utf8')).not.toMatch(/<a\b|<script/);
    },
    GUARD,
  );
});

describe('row 20: feeds that are built to cost time', () => {
  const rss = (item: string) =>
    new TextEncoder().encode(`<rss version="2.0"><channel><item><title>x</title>${item}</item></channel></rss>`);
  it.each([
    ['brackets in a name', `<author>${'('.repeat(100_000)}</author>`],
    ['brackets in many names', `<author>${'('.repeat(490)}</author>`.repeat(200)],
    ['tags in a title', `<title><![CDATA[${'<a '.repeat(100_000)}]]></title>`],
    ['references', `<description>${'&#'.repeat(100_000)}</description>`],
    ['figures in a date', `<pubDate>${'1 '.repeat(100_000)}</pubDate>`],
    ['white space', `<title>${' '.repeat(200_000)}x</title>`],
  ])('%s', { timeout: 2000 }, (_what, item) => {
    expect(readFeed(rss(item)).entries).toHaveLength(1);
  });

  it('entities that unfold to gigabytes, or name a file', { timeout: 2000 }, () => {
    const doctype = (entities: string) => `<?xml version="1.0"?><!DOCTYPE rss [${entities}]>`;
    const laughs = Array.from(
      { length: 12 },
      (_, n) => `<!ENTITY a${n} "${n === 0 ? 'lol' : `&a${n - 1};`.repeat(10)}">`,
    );
    const read = (prologue: string) => {
      try {
        const text = `${prologue}<rss version="2.0"><channel><item><title>&a11;</title></item></channel></rss>`;
        return JSON.stringify(readFeed(new TextEncoder().encode(text)));
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(read(doctype(laughs.join(''))).length).toBeLessThan(1000);
    expect(read(doctype('<!ENTITY a11 SYSTEM "file:///etc/passwd">'))).not.toContain('root:');
  });
});
