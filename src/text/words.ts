import { foldForMatch } from './fold.js';
import { languageOf } from './language.js';

/** Scripts that write without spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu;

/** Words and numbers of a text in their order; unspaced scripts give pairs of characters. */
export function words(text: string): readonly string[] {
  const found: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    const signs = word.match(UNSPACED);
    if (signs === null) found.push(word);
    else if (signs.length === 1) found.push(signs[0]);
    else for (let i = 0; i + 1 < signs.length; i += 1) found.push(signs[i]! + signs[i + 1]!);
  }
  return found;
}

/** How many words a reader counts: runs between spaces; in unspaced scripts a word is taken as two characters. */
export function countWords(text: string): number {
  const signs = text.match(UNSPACED)?.length ?? 0;
  const rest = signs === 0 ? text : text.replace(UNSPACED, ' ');
  const spaced = rest.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
  return spaced + Math.ceil(signs / 2);
}

/** Words that carry meaning, folded for comparing: no stop words, plural and possessive endings off in English. */
export function contentWords(text: string, language: string): readonly string[] {
  const { tag, stopWords } = languageOf(language);
  const folded = foldedWords(tag, stopWords);
  return words(text).flatMap((word) => folded(word) || []);
}

/** Most words recur: what each folds to is kept, `''` for those that carry no meaning. */
const kept = new Map<string, Map<string, string>>();
const MOST_KEPT = 50_000;

function foldedWords(tag: string, stopWords: readonly string[]): (word: string) => string {
  let known = kept.get(tag);
  if (known === undefined || known.size > MOST_KEPT) {
    known = new Map(stopWords.flatMap((word) => [word, foldForMatch(word)]).map((word) => [word, '']));
    kept.set(tag, known);
  }
  const table = known;
  return (word) => {
    const found = table.get(word);
    if (found !== undefined) return found;
    const bare = foldForMatch(word);
    const folded = table.get(bare) === '' ? '' : tag === 'en' ? stem(bare) : bare;
    table.set(word, folded);
    return folded;
  };
}

/** A light stem: possessive, plural and the commonest endings of English verbs. */
function stem(word: string): string {
  const bare = word.replace(/'s$|'$/, '');
  if (bare.length <= 4 || /\d/.test(bare)) return bare;
  if (bare.endsWith('ies')) return `${bare.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(bare)) return bare;
  if (/(?:ches|shes|sses|xes)$/.test(bare)) return bare.slice(0, -2);
  if (bare.endsWith('s')) return bare.slice(0, -1);
  if (bare.length > 6 && bare.endsWith('ing')) return bare.slice(0, -3);
  if (bare.length > 5 && bare.endsWith('ed')) return bare.slice(0, -2);
  return bare;
}
