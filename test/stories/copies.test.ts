import { describe, expect, it } from 'vitest';
import { copiesOf } from '../../src/stories/copies.js';
import { articlesOf } from '../outlets.js';

const WIRE =
  'The foreign ministers of both countries agreed on Tuesday to reopen the border crossing at Valga after nine long months of closure.';
const OWN =
  'Shopkeepers along the river welcomed the decision with a street party while hauliers counted what the winter had cost them so far.';

describe('copiesOf', () => {
  it('finds a text that another outlet carries, cut and with a line of its own', () => {
    const articles = articlesOf({
      wire: `${WIRE}\n\n${OWN}`,
      paper: `${WIRE}\n\nMore on page four.`,
      other: OWN.replace('Shopkeepers', 'Bakers'),
    });
    expect(copiesOf(articles)).toEqual([['wire', 'paper', 'other']]);
    expect(copiesOf(articles.slice(1))).toEqual([]);
  });

  it('takes two reports of one event for two, and an empty text for none', () => {
    expect(copiesOf(articlesOf())).toEqual([]);
    expect(copiesOf(articlesOf({ a: '', b: '', c: 'Three words only' }))).toEqual([]);
  });
});
