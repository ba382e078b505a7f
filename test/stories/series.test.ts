import { describe, expect, it } from 'vitest';
import { findStories } from '../../src/stories/find-stories.js';
import { seriesOf } from '../../src/stories/series.js';
import { articlesOf } from '../outlets.js';
import { analysesOf } from '../selection/chosen.js';

const articles = articlesOf({
  border:
    'Tarvia and Morland reopen the border crossing at Valga, which was closed for nine months over customs papers.',
  quake: 'A strong earthquake shook the islands of Lower Pelagia on Sunday night and damaged a school and two bridges.',
});
const stories = async () => findStories(articles, await analysesOf(articles));
const past = (id: string, words: string, texts: readonly string[] = []) => ({ id, words, texts, language: 'en' });

describe('seriesOf', () => {
  it('tells new, continuing and closed stories by their words', async () => {
    const [border, quake] = await stories();
    const entries = seriesOf(await stories(), articles, [
      past('old-border', 'Talks on reopening the closed border crossing at Valga between Tarvia and Morland began.'),
      past('old-vote', 'Parliament voted on the budget for hospitals and roads.'),
    ]);
    expect(entries).toEqual([
      { state: 'continuing', story: border!.id, earlier: 'old-border' },
      { state: 'new', story: quake!.id },
      { state: 'closed', earlier: 'old-vote' },
    ]);
  });

  it('knows a story again by a text that both have, whatever was printed', async () => {
    const entries = seriesOf(await stories(), articles, [past('old', 'Something else.', [articles[1]!.textSha256])]);
    expect(entries.map(({ state, earlier }) => [state, earlier])).toEqual([
      ['new', undefined],
      ['continuing', 'old'],
    ]);
  });

  it('continues an earlier story once', async () => {
    const texts = articles.map(({ textSha256 }) => textSha256);
    const entries = seriesOf(await stories(), articles, [past('old', 'Anything.', texts)]);
    expect(entries.map(({ state }) => state).sort()).toEqual(['continuing', 'new']);
  });
});
