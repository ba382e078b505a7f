import { describe, expect, it } from 'vitest';
import { toldBy } from '../../src/stories/told.js';
import { articlesOf } from '../outlets.js';
import { analysesOf } from '../selection/chosen.js';

async function told(text: string, published: string | undefined) {
  const { published: _, ...undated } = articlesOf({ one: text })[0]!;
  const article = published === undefined ? undated : { ...undated, published };
  const found = toldBy(article, (await analysesOf([article])).get('one')!);
  return found.map(({ date, written, start, end }) => [date, written, text.slice(start, end)]);
}

describe('toldBy', () => {
  it('gives each sentence the days that it names, and when it was written against them', async () => {
    const text =
      'The crossing closed on 10 January 2022. It reopens on 1 October 2022, as was said on 10 January 2022.';
    expect(await told(text, '2022-01-10T09:00:00+02:00')).toEqual([
      ['2022-01-10', 'that day', 'The crossing closed on 10 January 2022.'],
      ['2022-10-01', 'before', 'It reopens on 1 October 2022, as was said on 10 January 2022.'],
      ['2022-01-10', 'that day', 'It reopens on 1 October 2022, as was said on 10 January 2022.'],
    ]);
    expect((await told(text, undefined)).map(([, written]) => written)).toEqual(['later', 'later', 'later']);
  });

  it('gives the lead its own article’s day, and no other sentence one', async () => {
    expect(await told('The crossing closed. Hauliers protested.', '2022-01-10')).toEqual([
      ['2022-01-10', 'that day', 'The crossing closed.'],
    ]);
    expect(await told('The crossing closed. Hauliers protested.', undefined)).toEqual([]);
  });
});
