import { describe, expect, it } from 'vitest';
import { linesOf, textWidth } from '../../../src/render/figures/lettering.js';

describe('linesOf', () => {
  it('breaks at spaces alone, no line wider than asked, nothing lost', () => {
    const text = 'Denmark and Sweden told the Security Council of several hundred kilograms of explosives.';
    const lines = linesOf(text, 120);
    expect(lines.join('')).toBe(text);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(textWidth(line.trimEnd())).toBeLessThanOrEqual(120);
  });

  it('breaks inside a word that is wider than a line, never between a letter and its marks', () => {
    const lines = linesOf('e\u0301'.repeat(200), 100);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line).toMatch(/^(?:e\u0301)+$/);
    const chinese = linesOf('北约同意韩国在布鲁塞尔设立代表处', 60);
    expect(chinese.join('')).toBe('北约同意韩国在布鲁塞尔设立代表处');
    for (const line of chinese) expect(textWidth(line)).toBeLessThanOrEqual(60);
  });
});
