import { describe, expect, it } from 'vitest';
import { chooseOpening, chooseTopLine } from '../../../src/selection/digest/leads.js';
import { openChoice } from '../../../src/selection/open-choice.js';
import { findStories } from '../../../src/stories/find-stories.js';
import { articlesOf } from '../../outlets.js';
import { analysesOf, specOf, textOf } from '../chosen.js';

/** The top line and the opening of a story that one article tells. */
async function leads(text: string): Promise<readonly (string | undefined)[]> {
  const articles = articlesOf({ herald: text });
  const analyses = await analysesOf(articles);
  const stories = findStories(articles, analyses);
  const { choice } = openChoice({ spec: specOf({ kind: 'digest' }), articles, analyses, stories });
  const [story, head] = [stories[0]!, articles[0]!.id];
  const section = { name: 'stories', sources: story.members } as const;
  return [chooseTopLine, chooseOpening].map((choose) => {
    const chosen = choose(section, choice, { story, head });
    return chosen === undefined ? undefined : textOf(chosen);
  });
}

const NEWS =
  'Ministers of Tarvia and Morland agreed in Valga on Tuesday to reopen the border between both countries, which had been closed for hauliers and travellers since May.';
const MORE = 'President Karel Ilves of Tarvia thanked the mediators from Ostmark for eleven nights of talks.';

describe('the lines that lead a story', () => {
  it('are its news, though longer than 25 words, and what says more', async () => {
    const [top, opening] = await leads(`${NEWS}\n\n${MORE}\n\nThe package was praised as well.`);
    expect(top).toBe(NEWS);
    expect(opening).toBe(MORE);
  });

  it('are none that lean on what came before while another is open', async () => {
    const [top] = await leads(`The package was signed by Tarvia as well.\n\n${MORE}`);
    expect(top).toBe(MORE);
  });

  it('are those that there are where all of them lean', async () => {
    const leaning = 'The package was signed by Tarvia as well.';
    expect(await leads(leaning)).toEqual([leaning, undefined]);
  });
});
