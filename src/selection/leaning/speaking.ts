import type { Language } from '../../text/language.js';
import { onceFor } from '../../text/patterns.js';

/** Whether somebody speaks of himself outside of quotation marks; "I" after a word with a capital is a number: "World War I". */
export function speaksOfItself(sentence: string, language: Language): boolean {
  const { quoted, own } = patternsOf(language);
  return own.test(sentence.replace(quoted, '').replaceAll("'", '’'));
}

const NO_NUMBER = '(?<!\\p{Lu}\\p{L}*\\s)';

const patternsOf = onceFor(({ quoteMarks, leaning }) => {
  const pairs = quoteMarks.filter(([open]) => open !== '‘').map(([open, close]) => `${open}[^${close}]*${close}`);
  const words = leaning!.speaking.map((word) => (word.length === 1 ? `${NO_NUMBER}${word}` : word));
  return {
    quoted: new RegExp(pairs.join('|'), 'gu'),
    own: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join('|')})(?![\\p{L}\\p{N}-])`, 'u'),
  };
});
