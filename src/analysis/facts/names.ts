import { languageOf } from '../../text/language.js';

/**
 * Names and numbers of each sentence, each word once, by their looks alone: a capital where no sentence begins, or a
 * digit. A sentence's first word is a name where the text has it inside a sentence too.
 */
export function namesOf(sentences: readonly (readonly string[])[], language: string): readonly (readonly string[])[] {
  const common = new Set(languageOf(language).stopWords);
  const bare = (word: string) => word.replace(/['’]s?$/, '');
  const inside = new Set<string>();
  for (const [, ...rest] of sentences) for (const word of rest) if (/^\p{Lu}/u.test(word)) inside.add(bare(word));
  const tells = (word: string) => /\d/.test(word) || (inside.has(word) && !common.has(word.toLowerCase()));
  return sentences.map((sentence) => [...new Set(sentence.map(bare).filter(tells))]);
}
