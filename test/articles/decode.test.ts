import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/articles/decode.js';

describe('decodeText', () => {
  it.each([
    ['euc-kr', '정부는 북극 항로 협의체에 가입한다고 밝혔다.'],
    ['shift_jis', '政府は電力網の協定に署名したと発表した。'],
    ['euc-jp', '政府は電力網の協定に署名したと発表しました。'],
    ['gb18030', '外交部周二宣布，两国将在年底前互免持普通护照者的签证。'],
    ['windows-1251', 'Совет безопасности продлил мандат наблюдателей.'],
    ['koi8-r', 'Совет безопасности продлил мандат наблюдателей.'],
    ['windows-1252', 'Le Conseil a prolongé le mandat « à l’unanimité » – enfin.'],
    ['windows-1256', 'مدد مجلس الأمن يوم الجمعة ولاية المراقبين.'],
    ['windows-1253', 'Το Συμβούλιο παρέτεινε την εντολή των παρατηρητών.'],
  ])('tells %s from its bytes', (charset, text) => {
    expect(decodeText(iconv.encode(text, charset))).toEqual({ text, charset });
  });

  it('takes the byte order mark before everything, and drops it', () => {
    expect(decodeText(iconv.encode('Words', 'utf-16', { addBOM: true }), 'utf-8').text).toBe('Words');
    expect(decodeText(new TextEncoder().encode('\ufeffWords')).text).toBe('Words');
  });

  it('takes the named charset where the bytes allow it', () => {
    expect(decodeText(iconv.encode('żółw', 'iso-8859-2'), 'iso-8859-2').text).toBe('żółw');
    expect(decodeText(new TextEncoder().encode('żółw'), 'no-such-charset').text).toBe('żółw');
  });

  it('does not believe Latin-1 of what is UTF-8', () => {
    expect(decodeText(new TextEncoder().encode('à l’unanimité'), 'ISO-8859-1').text).toBe('à l’unanimité');
  });

  it('reads UTF-16 without a mark', () => {
    expect(decodeText(iconv.encode('Words of the minister', 'utf-16le')).text).toBe('Words of the minister');
  });

  it('keeps UTF-8 that is cut in the middle of a letter', () => {
    const bytes = new TextEncoder().encode('Déjà vu à Genève, où l’été a été très frais : ça, là, déjà été é');
    expect(decodeText(bytes.subarray(0, bytes.length - 1)).charset).toBe('utf-8');
  });
});
