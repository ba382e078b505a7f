import { describe, expect, it } from 'vitest';
import { uncovered } from '../../src/render/coverage.js';
import { pageCss, quote } from '../../src/render/page-css.js';
import { renderBrief } from '../../src/render/render.js';
import type { Brief, BriefItem } from '../../src/types/brief.js';
import { builtInTheme } from '../theme.js';

const PAGE = {
  size: 'A4',
  width: 657,
  height: 979,
  margin: { top: 20, right: 18, bottom: 18, left: 18 },
  count: 1,
} as const;
const OPTIONS = { page: PAGE, colophon: { version: '1.2.3', evidence: 'abc123' } };
const HOSTILE = `</style></title><script>alert(1)</script>"'&{{brief}}`;

function briefOf(more: Partial<Brief> = {}, item: Partial<BriefItem> = {}): Brief {
  const items: BriefItem[] = [
    {
      id: 'key_facts-1',
      ref: 'a@00000000',
      kind: 'verbatim',
      text: 'Ministers met.',
      language: 'en',
      direction: 'ltr',
      citations: [{ article: 'a', number: 1 }],
      evidence: [],
      rank: 1,
      fixed: false,
      reserve: false,
      words: 2,
      notes: [],
      disputes: [],
      ...item,
    },
  ];
  return {
    kind: 'brief',
    title: 'A title',
    series: 'Series',
    meta: [],
    language: 'en',
    direction: 'ltr',
    page: { size: 'A4', count: 1 },
    sections: [{ name: 'key_facts', heading: 'Key facts', column: 'main', items, author: false }],
    sources: [{ number: 1, article: 'a', title: 'Its title', language: 'en', direction: 'ltr', date: 'undated' }],
    sourcesHeading: 'Sources',
    labels: { page: 'Page', of: 'of', evidence: 'Evidence', not_read: 'Not read', disputed: 'disputed' },
    marks: { open: '“', close: '”' },
    missing: [],
    evidence: [],
    ...more,
  };
}

const render = async (brief: Brief, more = {}) => renderBrief(brief, await builtInTheme(), { ...OPTIONS, ...more });

describe('renderBrief', () => {
  it('gives one document that loads and runs nothing', async () => {
    const html = await render(briefOf());
    expect(/Content-Security-Policy" content="([^"]*)"/.exec(html)![1]).toMatch(/^default-src &#x27;none&#x27;;/);
    expect(html).not.toMatch(/<script|<link|@import|url\((?!data:)/i);
    expect(html.match(/<main>/g)).toHaveLength(1);
  });

  it('takes every value for text, in the body, the head and the margins', async () => {
    const meta = [{ label: HOSTILE, value: HOSTILE }];
    const source = {
      number: 1,
      article: 'a',
      title: HOSTILE,
      outlet: HOSTILE,
      language: 'en',
      direction: 'ltr' as const,
      date: HOSTILE,
      address: HOSTILE,
      href: 'javascript:alert(1)',
    };
    const hostile = briefOf(
      {
        title: HOSTILE,
        series: HOSTILE,
        reference: HOSTILE,
        meta,
        missing: [HOSTILE],
        sources: [source],
        marking: { text: HOSTILE, colour: 'red}*{display:none' },
      },
      { text: HOSTILE, notes: [HOSTILE], lead: HOSTILE },
    );
    const html = await render(hostile);
    expect(html).not.toContain('<script');
    expect(html).not.toContain('red}*');
    expect(html).not.toContain('javascript:');
    expect(html.match(/<\/style>/g)).toHaveLength(2);
    expect(html).not.toContain('&amp;amp;');
  });

  it('links to web addresses alone', async () => {
    const source = {
      number: 1,
      article: 'a',
      title: 'T',
      language: 'en',
      direction: 'ltr' as const,
      date: 'undated',
      address: 'example.org/a',
    };
    expect(await render(briefOf({ sources: [{ ...source, href: 'https://example.org/a?b&c' }] }))).toContain(
      '<a href="https://example.org/a?b&amp;c">example.org/a</a>',
    );
    expect(await render(briefOf({ sources: [{ ...source, href: 'file:///etc/passwd' }] }))).not.toContain('<a ');
  });

  it('names a character that its fonts lack, with the item that needs it', async () => {
    const failed = render(briefOf({}, { text: 'สวัสดี met them.' }));
    await expect(failed).rejects.toMatchObject({
      kind: 'evidence',
      message: expect.stringMatching(/"ส" U\+0E2A.*first needed by a@00000000/),
    });
  });

  it('brings the faces that the words need and no others', async () => {
    const latin = await render(briefOf());
    const cyrillic = await render(briefOf({}, { text: 'Министры встретились.' }));
    const faces = (html: string) => html.match(/@font-face/g)!.length;
    expect(faces(cyrillic)).toBeGreaterThan(faces(latin));
  });

  it('sets the size that the fit has found', async () => {
    expect(await render(briefOf(), { size: 9.7 })).toContain(':root{--size:9.7pt}');
  });

  it('names what was not read, with and without a list of sources', async () => {
    for (const sources of [briefOf().sources, []])
      expect(await render(briefOf({ sources, missing: ['b.txt', 'c.txt'] }))).toContain('Not read: b.txt; c.txt');
    expect(await render(briefOf({ sources: [] }))).not.toContain('data-sources');
  });
});

describe('pageCss', () => {
  it('says series, reference, page, version and proof in the margins, the marking twice', () => {
    const css = pageCss(
      briefOf({ reference: 'N/1', marking: { text: 'TLP:RED', colour: '#ff2b2b', background: '#000' } }),
      PAGE,
      OPTIONS.colophon,
    );
    for (const words of ['"Series"', '"N/1 · Page "', '"Chancery 1.2.3 · Evidence abc123"'])
      expect(css).toContain(words);
    const [paper, screen] = css.split('@media screen');
    expect(paper!.match(/content:"TLP:RED"/g)).toHaveLength(2);
    expect(screen).toMatch(/main::before,main::after\{content:"TLP:RED"/);
    expect(css).toContain('background:#000');
  });

  it('sets the page number in the foot’s middle where the proof has room beside it, else both in one line', () => {
    const brief = briefOf({ reference: 'WEEK/2022/39' });
    const foot = (scale: number) => pageCss(brief, PAGE, { version: '0.1.0', evidence: '0123456789abcdef' }, scale);
    expect(foot(1)).toContain('@bottom-center');
    expect(foot(1.2)).not.toContain('@bottom-center');
    expect(foot(1.2)).toContain('" · Chancery 0.1.0 · Evidence 0123456789abcdef"');
  });

  it('lets nothing end a string', () => {
    expect(quote('a"b\\c\n</style>')).toBe('"a\\22 b\\5c c\\a \\3c /style\\3e "');
  });
});

describe('uncovered', () => {
  it('knows what the faces draw, and what draws nothing', async () => {
    expect(await uncovered(new Set('Łódź – Київ “Ελλάδα”\u200b\u00a0'))).toEqual([]);
    expect(await uncovered(new Set('aก'))).toEqual(['ก']);
  });
});
