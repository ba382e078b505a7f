import { describe, expect, it } from 'vitest';
import { directOf, quotesOf } from '../read.js';

describe('signatures and transcripts', () => {
  it('reads a name after a dash', async () => {
    expect(await directOf('“The border stays open.” — Lena Ortiz')).toMatchObject({
      name: 'Lena Ortiz',
      certain: true,
    });
  });

  it('reads the turns of a transcript', async () => {
    const text = [
      'Peter Hale met the press.',
      'MODERATOR: Welcome to all of you.',
      'HALE: Thank you for having me.',
      'MODERATOR: How did the talks go?',
      'HALE (smiling): They went well.',
    ].join('\n\n');
    expect((await quotesOf(text)).map(({ words, name }) => [words, name])).toEqual([
      ['Welcome to all of you.', 'MODERATOR'],
      ['Thank you for having me.', 'Peter Hale'],
      ['How did the talks go?', 'MODERATOR'],
      ['They went well.', 'Peter Hale'],
    ]);
  });

  it('takes a list of places in capitals for no transcript', async () => {
    const text = 'OSLO: Rain in the morning.\n\nPARIS: Sun all day.\n\nROME: Clouds at noon.';
    expect((await quotesOf(text)).filter(({ kind }) => kind === 'direct')).toEqual([]);
  });
});
