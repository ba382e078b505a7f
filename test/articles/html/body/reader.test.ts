import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../../src/articles/html/body/blocks.js';
import { blocksOfTexts, readerBlocks } from '../../../../src/articles/html/body/reader.js';

const sentence = 'The two governments agreed on Tuesday to open the ferry line again after four years, they said. ';
const page = `<html><body><nav><a href="/">Home</a></nav><article>${`<div>${sentence.repeat(3)}</div>`.repeat(4)}</article></body></html>`;

describe('readerBlocks', () => {
  it('finds the article and leaves the page as it was', () => {
    const { document } = parseHTML(page);
    const before = document.toString();
    const blocks = blocksOf(document.documentElement);
    const kept = readerBlocks(document, blocks);
    expect(document.toString()).toBe(before);
    expect([...kept].map(({ text }) => text)).toEqual(Array(4).fill(sentence.repeat(3).trim()));
  });
});

describe('blocksOfTexts', () => {
  it('takes each block once, in order as far as it goes', () => {
    const { document } = parseHTML('<html><body><p>a</p><p>b</p><p>a</p><p>c</p></body></html>');
    const blocks = blocksOf(document.body);
    const found = blocksOfTexts(blocks, [{ text: 'b' }, { text: 'a' }, { text: 'x' }]);
    expect([...found].map((block) => blocks.indexOf(block))).toEqual([1, 2]);
  });
});
