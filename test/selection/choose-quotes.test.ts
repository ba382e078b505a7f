import { describe, expect, it } from 'vitest';
import { isNamed } from '../../src/selection/choose-quotes.js';
import type { Candidate } from '../../src/types/selection.js';

const spokenBy = (name: string, language = 'en', more: { given?: boolean; pronoun?: boolean } = {}) => {
  const { given = false, ...other } = more;
  return { language, quote: { speaker: { pieces: [{ text: name }], given }, ...other } } as unknown as Candidate;
};

describe('a speaker with a name', () => {
  it.each(['Anna Berg', 'the Libyan leader', 'Some Twitter users', 'UN', 'A spokesman for the office'])(
    'is %s',
    (name) => {
      expect(isNamed(spokenBy(name))).toBe(true);
    },
  );

  it.each(['which demonstrators', 'voice mail Google', 'organization', 'the tweet', 'one expert U.S. capabilities'])(
    'is not %s',
    (name) => {
      expect(isNamed(spokenBy(name))).toBe(false);
    },
  );

  it('is nobody known as he or she, and whoever the officer names', () => {
    expect(isNamed(spokenBy('He', 'en', { pronoun: true }))).toBe(false);
    expect(isNamed(spokenBy('the ministry', 'en', { given: true }))).toBe(true);
  });

  it('has no capital where the language gives offices none', () => {
    expect(isNamed(spokenBy('le ministère des affaires étrangères', 'fr'))).toBe(true);
  });
});
