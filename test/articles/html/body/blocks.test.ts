import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../../src/articles/html/body/blocks.js';

const blocks = (html: string) => blocksOf(parseHTML(`<html><body>${html}</body></html>`).document.body);

describe('blocksOf', () => {
  it('breaks lines at block elements and line breaks alone', () => {
    const html = '<div>One <b>two</b>\n three<p>Four</p>five<br>six</div><ul><li>Seven</li></ul>';
    expect(blocks(html).map(({ text }) => text)).toEqual(['One two three', 'Four', 'five', 'six', 'Seven']);
  });

  it('tells where a block stands, how much of it is linked and how it ends', () => {
    const [cell, item, line] = blocks(
      '<table><tr><td>Cell</td></tr></table><ul><li><a href="#">Item.”</a></li></ul><h2>Half <a href="#">link</a></h2>',
    );
    expect(cell).toMatchObject({ cell: true, item: false, links: 0, ends: false });
    expect(item).toMatchObject({ item: true, links: 1, ends: true });
    expect(line).toMatchObject({ heading: true, words: 2 });
    expect(line!.links).toBeCloseTo(4 / 9);
  });

  it('leaves out what no reader sees', () => {
    const html = '<p>Seen</p><script>x()</script><style>p{}</style><p hidden>Hidden</p><button>Press</button>';
    expect(blocks(html).map(({ text }) => text)).toEqual(['Seen']);
  });

  it('keeps the word that a list of links hangs on, not the list', () => {
    const html =
      '<p>The member <span><a href="/m">Ann Lee</a><div><a href="/1">First story of hers</a><a href="/2">Second story</a></div></span> spoke.</p>';
    expect(blocks(html).map(({ text }) => text)).toEqual(['The member Ann Lee spoke.']);
  });
});
