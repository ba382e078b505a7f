import { describe, expect, it } from 'vitest';
import { titleFocus } from '../../src/spec/title-focus.js';

describe('titleFocus', () => {
  it('takes each word of the title that carries meaning once', () => {
    expect(titleFocus({ title: 'The hauliers and the crossing: hauliers lose', language: 'en' })).toEqual([
      'hauliers',
      'crossing',
      'lose',
    ]);
  });
});
