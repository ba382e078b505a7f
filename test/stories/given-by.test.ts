import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../src/analysis/analyze.js';
import { plainArticle } from '../../src/index.js';
import { disputesOf } from '../../src/stories/disputes.js';

/** Each disputed figure of one article, with whom the article names for it. */
async function givers(text: string, language = 'en') {
  const article = await plainArticle({ id: 'a', text, language, outlet: 'Herald', published: '2022-10-01' });
  const analyses = new Map([[article.id, await analyzeText(text, { language, published: '2022-10-01' })]]);
  return disputesOf([article], analyses).flatMap(({ figures }) =>
    figures.map(({ value, by }) => [value, by === undefined ? undefined : text.slice(by.start, by.end)]),
  );
}

describe('who gives a figure on which one article is divided', () => {
  it('is the speaker of the words that it stands in, and who puts the toll at another', async () => {
    const text =
      'The raid on Valga killed 41 people on Friday, the rebels said.\n\nState media of Morland put the number of dead at 19.';
    expect(await givers(text)).toEqual([
      [41, 'the rebels'],
      [19, 'State media of Morland'],
    ]);
  });

  it('is the name behind a verb of speech that closes the sentence, in another language', async () => {
    const text =
      'In der Stadt seien am Freitag 41 Menschen ums Leben gekommen, erklärte die Organisation. Die Staatsmedien sprechen von 19 Toten.';
    expect(await givers(text, 'de')).toEqual([
      [41, 'die Organisation'],
      [19, 'Die Staatsmedien'],
    ]);
  });

  it('is nobody where the article does not say', async () => {
    const text = 'The raid on Valga killed 41 people on Friday.\n\nIt puts the number of dead at 19.';
    expect((await givers(text)).map(([, by]) => by)).toEqual([undefined, undefined]);
  });
});
