import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../../src/articles/html/decode-html.js';

const page = (meta: string, text: string) => `<html><head>${meta}</head><body><p>${text}</p></body></html>`;
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.codePointAt(0)!);
/** 서울 in EUC-KR. */
const SEOUL = [0xbc, 0xad, 0xbf, 0xef];

describe('decodeHtml', () => {
  it('takes the byte order mark before all', () => {
    const bytes = Uint8Array.from([0xff, 0xfe, ...Buffer.from(page('', 'Zürich'), 'utf16le')]);
    expect(decodeHtml(bytes, 'iso-8859-1')).toContain('Zürich');
  });

  it('takes the charset of the transport, else of the meta', () => {
    const korean = Uint8Array.from([...latin(page('', '')), ...SEOUL]);
    expect(decodeHtml(korean, 'euc-kr')).toContain('서울');
    const declared = Uint8Array.from([...latin(page('<meta charset="euc-kr">', '')), ...SEOUL]);
    expect(decodeHtml(declared)).toContain('서울');
    const old = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">';
    expect(decodeHtml(Uint8Array.from([...latin(page(old, '')), 0xb1]))).toContain('ą');
  });

  it('reads by the bytes what declares nothing, or declares what it is not', () => {
    expect(decodeHtml(latin(page('', 'Zürich and Genève')))).toContain('Zürich and Genève');
    expect(decodeHtml(Buffer.from(page('<meta charset="utf-16">', 'Zürich')))).toContain('Zürich');
    expect(decodeHtml(latin(page('<meta charset="utf-8">', 'Zürich')))).toContain('Zürich');
  });
});
