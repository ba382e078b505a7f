import { plainArticle } from '../src/articles/library.js';
import type { Article } from '../src/types/article.js';

/** One event as three outlets tell it: two agree on the trucks, the third gives another figure for the officers. */
const TEXTS: Readonly<Record<string, string>> = {
  north: `The foreign ministers of Tarvia and Morland agreed on Tuesday to reopen the border crossing at Valga.

The border crossing at Valga handles 400 trucks a day and had been closed since a dispute over customs papers.

"We have found a way that both parliaments can accept without losing face," said Maria Tamm, the foreign minister of Tarvia.

The two governments will set up a joint customs office at Valga with 24 officers from both countries.

A commission of both governments will report on the new office on 14 March 2023.

Hauliers in the region have lost about 12 million euros during the closure, the chamber of commerce estimates.`,
  south: `Morland and Tarvia reopen the crossing at Valga after nine months, their ministers announced in the border town.

The border crossing at Valga handles 400 trucks a day, and it had been closed since a dispute over customs papers.

The two governments will set up a joint customs office at Valga with 30 officers from both countries.

"Nobody should expect the old queues to vanish within a week," said Peter Hale, the trade minister of Morland.

Shopkeepers on the southern bank of the river welcomed the decision with a street party on Wednesday evening.`,
};

export const OUTLET: Readonly<Record<string, string>> = { north: 'Northern Herald', south: 'Morland Times' };

/** The articles of that event, or of `texts` by id. */
export function articlesOf(texts: Readonly<Record<string, string>> = TEXTS): readonly Article[] {
  return Object.entries(texts).map(([id, text]) =>
    plainArticle({ id, text, outlet: OUTLET[id] ?? id, published: '2022-09-28', language: 'en' }),
  );
}
