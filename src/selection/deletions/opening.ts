import { languageOf } from '../../text/language.js';
import type { Cut } from './cut.js';
import { datelineEnd, type Opened } from './dateline.js';

/** Longest run of letters that is looked at for a connective. */
const REACH = 60;

/**
 * What opens a sentence and is not part of what it tells: a dateline, then connectives. All go without a mark.
 * @param opened the sentence's article, if it is its first one
 */
export function openings(sentence: string, language: string, opened?: Opened): readonly Cut[] {
  const dateline = datelineEnd(sentence, language, opened);
  let end = dateline;
  for (let next = afterConnective(sentence, end, language); next > end; next = afterConnective(sentence, end, language))
    end = next;
  if (end >= sentence.length) return [];
  return [
    { start: 0, end: dateline, rule: 'dateline' as const, silent: true },
    { start: dateline, end, rule: 'connective' as const, silent: true },
  ].filter((cut) => cut.end > cut.start);
}

/** Where the sentence goes on after "Meanwhile, " or "But " at `at`: words that speak of a sentence which does not stand here. */
function afterConnective(sentence: string, at: number, language: string): number {
  const { connectives, conjunctions = [], bound = [] } = languageOf(language);
  const rest = sentence.slice(at, at + REACH);
  const phrase = connectives.map(withComma).find((lead) => rest.startsWith(lead));
  const [lead, word = '', after = ''] = /^(\p{Lu}\p{Ll}+),?(?=\s["“]?(\p{L}*))/u.exec(rest) ?? [];
  const joins = conjunctions.includes(word.toLowerCase()) && !bound.includes(after.toLowerCase());
  const taken = phrase ?? (joins ? lead! : '');
  const end = at + taken.length + /^\s*/.exec(rest.slice(taken.length))![0].length;
  return taken !== '' && /["“‘«„\p{L}\p{N}]/u.test(sentence.charAt(end)) ? end : at;
}

function withComma(word: string): string {
  return /[,、]$/.test(word) ? word : `${word},`;
}
