import { describe, expect, it } from 'vitest';
import { foldForMatch, foldSpace } from '../../src/text/fold.js';

describe('folding', () => {
  it('folds any white space to single spaces', () => {
    expect(foldSpace('  two\n lines\u00a0and\ta tab ')).toBe('two lines and a tab');
  });

  it('makes words comparable whatever their accents, quotes and hyphens', () => {
    expect(foldForMatch('Geoană’s  non‑paper')).toBe("geoana's non-paper");
  });
});
