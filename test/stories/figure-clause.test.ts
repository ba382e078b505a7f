import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../src/analysis/analyze.js';
import { plainArticle } from '../../src/index.js';
import { clauseAround } from '../../src/stories/figure-clause.js';
import { figuresOf } from '../../src/stories/figures.js';

/** The words that say what the first figure of a sentence counts. */
async function clause(text: string, language = 'en') {
  const article = plainArticle({ id: 'a', text, language, published: '2022-10-01' });
  const analysis = await analyzeText(text, { language, published: '2022-10-01' });
  const [figure] = figuresOf(article, analysis);
  const found = clauseAround(figure!, analysis.sentences[figure!.sentence]!);
  return found === undefined ? undefined : text.slice(found.start, found.end);
}

describe('what an article says a figure counts', () => {
  it.each([
    [
      'At least 83 people, children among them, have been killed in the protests since May, the group Valga Watch said on Friday.',
      'At least 83 people, children among them, have been killed in the protests since May',
    ],
    [
      'Together they cover about 18 percent of Morland, and the front runs through them.',
      'Together they cover about 18 percent of Morland',
    ],
    ['Some trucks burned; the raid killed 12 people on Friday.', 'the raid killed 12 people on Friday'],
  ])('ends where the meaning is told: %s', async (text, words) => {
    expect(await clause(text)).toBe(words);
  });

  it.each([
    ['en', 'The raids killed 12 people in Valga, Port Maren, and Harn.'],
    ['en', 'The raid killed 12 people, if the reports of the hospitals are right.'],
    ['de', 'In der Stadt seien 41 Menschen ums Leben gekommen, wenn die Berichte der Kliniken stimmen.'],
  ])('is the whole sentence where more hangs on what follows, %s: %s', async (language, text) => {
    expect(await clause(text, language)).toBe(text.slice(0, -1));
  });

  it('is nothing where somebody’s own words are in it', async () => {
    expect(await clause('The "raid" killed 12 people on Friday.')).toBeUndefined();
  });
});
