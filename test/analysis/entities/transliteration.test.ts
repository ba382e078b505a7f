import { describe, expect, it } from 'vitest';
import { soundKey } from '../../../src/analysis/entities/transliteration.js';

describe('the key of a name’s sound', () => {
  it.each([
    ['Zelensky', 'Zelenskyy'],
    ['Zelensky', 'Zelenskiy'],
    ['Mohammed', 'Muhammad'],
    ['Yousef', 'Yusef'],
    ['Khamenei', 'Hamenei'],
  ])('is one for %s and %s', (one, other) => {
    expect(soundKey(one)).toBe(soundKey(other));
  });

  it.each([
    ['Petrov', 'Petrova'],
    ['Martin', 'Morton'],
    ['Berg', 'Borg'],
  ])('tells %s from %s', (one, other) => {
    expect(soundKey(one)).not.toBe(soundKey(other));
  });
});
