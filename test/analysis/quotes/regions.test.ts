import { describe, expect, it } from 'vitest';
import { quoteRegions } from '../../../src/analysis/quotes/regions.js';
import { paragraphsOf } from '../../../src/text/paragraphs.js';

const inside = (text: string, language: string) =>
  quoteRegions(text, paragraphsOf(text), language).map(({ start, end }) => text.slice(start, end));

describe('quoted stretches', () => {
  it.each([
    ['en', 'She said “yes” and “no”.', ['yes', 'no']],
    ['en', 'She said "yes" and "no".', ['yes', 'no']],
    ['en', "She said ''yes'' and ``no''.", ['yes', 'no']],
    ['en', 'The 6" pipe said "no".', ['no']],
    ['en', '“She told me “go on” twice.”', ['She told me “go on” twice.']],
    ['en', '“She told me ‘go on’ twice.”', ['She told me ‘go on’ twice.']],
    ['en', 'Minister: ‘We will not go’, says aide', ['We will not go']],
    ['en', "The ministers' aide wasn't there.", []],
    ['de', '„Ja“, sagte sie, „aber ‚nein‘ ginge auch“.', ['Ja', 'aber ‚nein‘ ginge auch']],
    ['fr', 'Il dit « oui » et « non ».', ['oui', 'non']],
    ['ru', '«Да», — сказал он.', ['Да']],
    ['ja', '彼は「はい」と述べた。', ['はい']],
  ])('%s: %s', (language, text, expected) => {
    expect(inside(text, language)).toEqual(expected);
  });

  it('ends an open one with its paragraph and says so', () => {
    const text = '“It goes on.\n\nIt does not.';
    expect(quoteRegions(text, paragraphsOf(text), 'en')).toMatchObject([{ start: 1, end: 12, open: true }]);
  });
});
