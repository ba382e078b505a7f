import type { Language } from '../../text/language.js';
import { onceFor } from '../../text/patterns.js';

/** A word or a mark of a sentence. */
export interface Token {
  /** Lower case, with a curly apostrophe. */
  readonly word: string;
  /** A capital that tells a name: not at the sentence's head, of no date, in no language where every noun has one. */
  readonly name: boolean;
  /** A capital in a language where every noun has one. */
  readonly noun: boolean;
  /** It names something: neither a name nor a stop word, a number, a unit or a date. */
  readonly content: boolean;
  readonly mark: boolean;
}

/** An elided article ("l’"), a word with its possessive ending, or a mark. */
const TOKEN =
  /(?:[dlnsjmtcDLNSJMTC]|[Qq]u)['’](?=\p{L})|[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*(?:['’][sS](?!\p{L}))?|[.,;:()“”"«»–—]/gu;

export function tokensOf(sentence: string, language: Language): readonly Token[] {
  const { empty, dates } = tablesOf(language);
  let head = true;
  return (sentence.match(TOKEN) ?? []).map((text): Token => {
    const word = text.toLowerCase().replace("'", '’');
    const mark = !/[\p{L}\p{N}]/u.test(text);
    const capital = /^\p{Lu}/u.test(text) && !dates.has(word);
    const noun = capital && language.capitalisedNouns === true;
    const name = capital && !noun && (!head || /^\p{Lu}\p{L}*\p{Lu}/u.test(text));
    head &&= mark;
    return { word, name, noun, content: !mark && !name && !empty.has(word) && !/^\d/.test(word), mark };
  });
}

/** Words that name nothing, and those of dates. */
const tablesOf = onceFor(({ stopWords, numbers, months, weekdays, leaning }) => {
  const dates = new Set([...months.flat(), ...weekdays.flat()]);
  const counting = [numbers.words ?? {}, numbers.scales, numbers.units].flatMap((table) => Object.keys(table));
  const { articles = [], pronouns = [], heads = [], placing = [] } = leaning ?? {};
  return { dates, empty: new Set([stopWords, counting, [...dates], articles, pronouns, heads, placing].flat()) };
});
