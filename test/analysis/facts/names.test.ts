import { expect, it } from 'vitest';
import { namesOf } from '../../../src/analysis/facts/names.js';
import { words } from '../../../src/text/words.js';

function names(...sentences: readonly string[]): readonly (readonly string[])[] {
  return namesOf(sentences.map(words), 'en');
}

it('takes capitals inside a sentence, digits, and a first word that is a name elsewhere', () => {
  expect(
    names('Talks with Tamm resume.', 'Tamm’s office gave 12 dates in May 2022.', 'Ministers of the Union met.'),
  ).toEqual([['Tamm'], ['Tamm', '12', 'May', '2022'], ['Union']]);
});

it('takes no common word for a name because a quotation or a heading gives it a capital', () => {
  expect(names('She said: The office will open.', 'It may, and I hope so.', 'May the office be open.')).toEqual([
    [],
    [],
    [],
  ]);
});
