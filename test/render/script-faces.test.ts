import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { uncovered } from '../../src/render/coverage.js';
import { parseRanges } from '../../src/render/ranges.js';
import { loadScripts, scriptFile, scriptSubsets } from '../../src/render/script-faces.js';

const fontkit = createRequire(import.meta.url)('fontkit') as {
  create(bytes: Uint8Array): { hasGlyphForCodePoint(point: number): boolean };
};
const WORDS = 'سلام שלום नमस्ते 한국어 日本語かな 简体 繁體 直';

describe('script faces', () => {
  beforeAll(() => loadScripts(new Set(WORDS)));

  it('draw every character of ten scripts, and name the ones of another', async () => {
    expect(await uncovered(new Set(`Łódź Київ Ελλάδα ${WORDS}`))).toEqual([]);
    expect(await uncovered(new Set('aქ'))).toEqual(['ქ']);
  });

  it.each([
    ['ja', 'noto-sans-jp'],
    ['ko', 'noto-sans-kr'],
    ['zh', 'noto-sans-sc'],
    ['zh-CN', 'noto-sans-sc'],
    ['zh-Hant', 'noto-sans-tc'],
    ['zh-TW', 'noto-sans-tc'],
  ])('give a Han character the shape of %s', (language, family) => {
    expect(scriptSubsets('直', [language])).toMatchObject([{ family, points: [0x76f4] }]);
  });

  it('hold a glyph for what they are asked for, in both weights', () => {
    for (const language of ['ja', 'ko', 'zh', 'zh-Hant'])
      for (const subset of scriptSubsets(new Set(WORDS.replaceAll(' ', '')), [language]))
        for (const weight of [400, 700] as const) {
          const face = fontkit.create(readFileSync(scriptFile(subset, weight)));
          expect(subset.points.filter((point) => !face.hasGlyphForCodePoint(point))).toEqual([]);
        }
  });

  it('know no character that a file lacks', () => {
    const table: Record<string, string> = JSON.parse(readFileSync('fonts/noto-sans-kr.json', 'utf8'));
    const [subset, text] = Object.entries(table)[7]!;
    const face = fontkit.create(readFileSync(`fonts/noto-sans-kr-${subset}-400-normal.woff2`));
    const claimed = parseRanges(text).flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, index) => from + index),
    );
    expect(claimed.length).toBeGreaterThan(10);
    expect(claimed.filter((point) => !face.hasGlyphForCodePoint(point))).toEqual([]);
    expect(readdirSync('fonts')).toContain('LICENSE');
  });
});
