import { expect, it } from 'vitest';
import { plainLine } from '../../src/articles/invisible.js';

it('folds white space and drops controls and soft hyphens', () => {
  expect(plainLine(' a\u00a0\t b\u0007c\u00ad ').text).toBe('a bc');
});

it('strips what could deceive, and names it', () => {
  expect(plainLine('Kim \u202eGun\u202c s\u200baid')).toEqual({
    text: 'Kim Gun said',
    hidden: ['U+202E', 'U+202C', 'U+200B'],
  });
  expect(plainLine('a\u{e0041}b').hidden).toEqual(['U+E0041']);
});

it('keeps the joiners that scripts and emoji need, and takes direction marks silently', () => {
  expect(plainLine('می\u200cخواهم').text).toBe('می\u200cخواهم');
  expect(plainLine('\u{1f468}\u200d\u{1f469}').text).toBe('\u{1f468}\u200d\u{1f469}');
  expect(plainLine('a\u200fb')).toEqual({ text: 'ab', hidden: [] });
});
