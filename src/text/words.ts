import { foldForMatch } from './fold.js';
import { languageOf } from './language.js';
import { SIGN, signAt } from './signs.js';

/** Scripts that write without spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/**
 * Words and numbers of a text in their order; unspaced scripts give pairs of characters.
 * @param use is given each, with the UTF-16 offset at which its run of letters starts
 */
export function eachWord(text: string, use: (word: string, start: number) => void): void {
  let [start, end, unspaced] = [-1, -1, false];
  for (let at = 0; at <= text.length; at += 1) {
    const sign = at < text.length ? signAt(text, at) : SIGN.none;
    if (sign >= SIGN.letter) {
      if (start < 0) start = at;
      end = at + 1;
      unspaced ||= sign === SIGN.unspaced;
    } else if (sign === SIGN.none && start >= 0) {
      if (unspaced) for (const pair of pairsOf(text.slice(start, end))) use(pair, start);
      else use(text.slice(start, end), start);
      [start, unspaced] = [-1, false];
    }
  }
}

/** All of them. */
export function words(text: string): readonly string[] {
  const found: string[] = [];
  eachWord(text, (word) => found.push(word));
  return found;
}

function pairsOf(run: string): readonly string[] {
  const signs = run.match(UNSPACED)!;
  return signs.length === 1 ? signs : signs.slice(1).map((sign, index) => signs[index]! + sign);
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
  const found: string[] = [];
  eachWord(text, (word) => {
    const bare = folded(word);
    if (bare !== '') found.push(bare);
  });
  return found;
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
