import { describe, expect, it } from 'vitest';
import { chooseTimeline } from '../../../src/selection/digest/timeline.js';
import { openChoice } from '../../../src/selection/open-choice.js';
import { datedEvents } from '../../../src/stories/dated-events.js';
import { findStories } from '../../../src/stories/find-stories.js';
import { articlesOf } from '../../outlets.js';
import { analysesOf, specOf } from '../chosen.js';

const DAYS = ['12 September', '15 September', '19 September', '23 September', '26 September'];
const sentence = (day: string, index: number) =>
  `The customs officers of Valga counted ${index * 7 + 20} trucks at the crossing on ${day} 2022.`;

async function timeline(days: readonly string[], language = 'en', until = '2022-09-28') {
  const text = ['The crossing at Valga counts its trucks again.', ...days.map(sentence)].join('\n\n');
  const articles = articlesOf({ herald: text });
  const analyses = await analysesOf(articles);
  const stories = findStories(articles, analyses);
  const { choice } = openChoice({ spec: specOf({ kind: 'digest', language }), articles, analyses, stories });
  return chooseTimeline(stories[0]!, datedEvents(stories, articles, analyses), choice, until);
}

describe('the timeline of a story', () => {
  it('has the days of five events, oldest first, each with its place in the text', async () => {
    const rows = await timeline(DAYS);
    const days = rows.map(({ event }) => event.iso);
    expect(days.slice(0, 5)).toEqual(['2022-09-12', '2022-09-15', '2022-09-19', '2022-09-23', '2022-09-26']);
    expect(rows.slice(0, 5).every(({ event }) => event.span !== undefined)).toBe(true);
  });

  it('is none of fewer events, of what lies ahead, or in another language than the document’s', async () => {
    expect(await timeline(DAYS.slice(0, 3))).toEqual([]);
    expect(await timeline(DAYS, 'en', '2022-09-18')).toEqual([]);
    expect(await timeline(DAYS, 'fr')).toEqual([]);
  });
});
