import { describe, expect, it } from 'vitest';
import { drawable } from '../../src/selection/drawable.js';
import { poolSentences } from '../../src/selection/sentence-pool.js';
import { articlesOf } from '../outlets.js';
import { analysesOf } from './chosen.js';

const noHash = (text: string) => [...new Set(text.match(/#/g) ?? [])];
const none = { edits: new Map<string, string>(), translations: new Map<string, string>() };

async function poolOf(text: string) {
  const articles = articlesOf({ a: text });
  return poolSentences(articles, await analysesOf(articles));
}

describe('drawable', () => {
  it('leaves out a sentence whose characters can’t be drawn, and says which', async () => {
    const { pool, warnings } = drawable(await poolOf('They met. They #failed. They left.'), none, noHash);
    expect(pool.map(({ text }) => text)).toEqual(['They met.', 'They left.']);
    expect(warnings).toEqual(['a: 1 sentence is left out, since the fonts have no glyph for "#" U+0023']);
  });

  it('refuses an article that is mostly such', async () => {
    const all = await poolOf('They #met. They #failed. They left.');
    expect(() => drawable(all, none, noHash)).toThrow(/^a: the theme's fonts have no glyph for "#" U\+0023/);
  });

  it('goes by the officer’s words where there are some', async () => {
    const all = await poolOf('They #met. They #failed. They left.');
    const translations = new Map([[all[0]!.ref, 'We met.']]);
    const { pool } = drawable(all, { ...none, translations }, noHash);
    expect(pool.map(({ text }) => text)).toEqual(['They #met.', 'They left.']);
  });
});
