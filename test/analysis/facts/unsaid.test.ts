import { describe, expect, it } from 'vitest';
import { unsaidOf } from '../../../src/analysis/facts/unsaid.js';

const PLAIN = { fade: 0, power: 1, saidAlready: 0 };

describe('what is unsaid', () => {
  it('is a share of the whole, and less once it is said', () => {
    const unsaid = unsaidOf([['NATO', 'Seoul'], ['NATO'], ['Tokyo']], PLAIN);
    expect([0, 1, 2].map((sentence) => unsaid.of(sentence))).toEqual([0.75, 0.5, 0.25]);
    unsaid.say(1);
    expect([0, 1, 2].map((sentence) => unsaid.of(sentence))).toEqual([0.25, 0, 0.25]);
    unsaid.say(1);
    expect(unsaid.of(0)).toBe(0.25);
  });

  it('keeps a remainder of what was said', () => {
    const unsaid = unsaidOf([['NATO'], ['NATO']], { ...PLAIN, saidAlready: 0.5 });
    unsaid.say(0);
    expect(unsaid.of(1)).toBe(0.5);
  });

  it('weighs early, repeated and heavy terms more', () => {
    expect(unsaidOf([['early'], ['late']], { ...PLAIN, fade: 1 }).of(0)).toBeCloseTo(2 / 3);
    expect(unsaidOf([['twice', 'once'], ['twice']], { ...PLAIN, power: 2 }).of(1)).toBe(0.8);
    expect(unsaidOf([['12'], ['NATO']], { ...PLAIN, weightOf: (term) => (term === '12' ? 3 : 1) }).of(0)).toBe(0.75);
  });

  it('is nothing where there are no terms', () => {
    expect(unsaidOf([[], []], PLAIN).of(1)).toBe(0);
  });
});
