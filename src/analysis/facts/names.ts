import { languageOf } from '../../text/language.js';

/**
 * Names and numbers of each sentence, each word once, by their looks alone: a capital where no sentence begins, or a
 * digit. A sentence's first word is a name where the text has it inside a sentence too, a common word ("May", "Will")
 * where the text never has it in small letters.
 */
export function namesOf(sentences: readonly (readonly string[])[], language: string): readonly (readonly string[])[] {
  const common = new Set(languageOf(language).stopWords);
  const inside = new Set<string>();
  const small = new Set<string>();
  for (const sentence of sentences)
    for (const [place, word] of sentence.entries()) {
      if (!/^\p{Lu}/u.test(word)) small.add(word);
      else if (place > 0) inside.add(bare(word));
    }
  const isName = (word: string) => {
    const lower = word.toLowerCase();
    return inside.has(word) && !(common.has(lower) && (small.has(lower) || word.length === 1));
  };
  return sentences.map((sentence) => [
    ...new Set(sentence.map(bare).filter((word) => /\d/.test(word) || isName(word))),
  ]);
}

function bare(word: string): string {
  return word.replace(/['’]s?$/, '');
}
