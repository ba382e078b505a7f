import { describe, expect, it } from 'vitest';
import { normalise, pdfDate } from '../../src/pdf/normalise.js';

const run = (source: string) => Buffer.from(normalise(Buffer.from(source, 'latin1'), '2022-09-28')).toString('latin1');

describe('normalise', () => {
  it('makes two runs of one document the same, byte for byte', () => {
    const one =
      "/CreationDate (D:20260101123456+00'00') /ModDate (D:20260101123457+09'00') (node00000054) (node00000061) (node00000054)";
    const two =
      "/CreationDate (D:20270202010203+00'00') /ModDate (D:20270202010203+00'00') (node00001054) (node00001061) (node00001054)";
    expect(run(one)).toBe(run(two));
    expect(run(one)).toHaveLength(one.length);
    expect(run(one)).toContain(`/CreationDate (${pdfDate('2022-09-28')})`);
    expect(run(one)).toContain('(node00000001) (node00000002) (node00000001)');
  });

  it('touches nothing else', () => {
    const other = "(D:20260101123456+00'00') (node\\(00000054\\)) node00000054 \u00ff";
    expect(run(other)).toBe(other);
  });
});
