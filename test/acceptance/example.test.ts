import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../../src/pdf/reader.js';
import { chancery } from '../project.js';

describe('the ready example', () => {
  const out = mkdtempSync(join(tmpdir(), 'chancery-example-'));
  beforeAll(async () => {
    expect(
      (await chancery(['build', 'briefings/nato-mission.yaml', 'briefings/shortest.yaml', '--out-dir', out])).code,
    ).toBe(0);
  });

  it('is one page with three sources, what they agree on and where their figures differ', () => {
    const pdf = readPdf(readFileSync(join(out, 'nato-mission.pdf')));
    expect(pdf.pages).toBe(1);
    const text = pdf.text[0]!.replace(/\s+/g, ' ');
    for (const words of [
      'The Han River Post',
      'Brussels Ledger',
      'Pacific Affairs Weekly',
      '2 outlets',
      'disputed',
      'NEA/2022/114',
      'Page 1 of 1'.replaceAll(' ', ''),
    ]) {
      expect(text.replace(/\s/g, '')).toContain(words.replace(/\s/g, ''));
    }
  });

  it('is proven', async () => {
    const run = await chancery([
      'verify',
      join(out, 'nato-mission.pdf'),
      join(out, 'shortest.pdf'),
      '--sources',
      'briefings',
    ]);
    expect(run).toMatchObject({ code: 0, stderr: '' });
  });
});
