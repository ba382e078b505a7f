import { languageOf } from '../../text/language.js';
import type { Cut } from './cut.js';

// repeats without an upper bound: a bounded one of a Unicode class takes milliseconds to compile
const DAY = String.raw`(?:,\s(?:\p{L}+\.?\s\d{1,2}|\d{1,2}\.?(?:er|º)?\s(?:de\s)?\p{L}+\.?)(?:,?\s(?:de\s)?\d{4})?)?`;
const PLACE = String.raw`\p{Lu}[\p{Lu}\s.,'’-]{2,}${DAY}`;
const AGENCY = String.raw`\(\p{Lu}[\p{L}\s.]+\)`;
const DASH = String.raw`\.?\s?(?:—|–|--|-)\s+`;
const SENTENCE = String.raw`(?=["“„«]?\s?\p{Lu})`;
const TOWN = String.raw`\p{Lu}\p{L}+(?:[\s'’./-]\p{L}+){0,3}`;
const DATELINES = [
  new RegExp(`^${PLACE}(?:\\s?${AGENCY})?${DASH}${SENTENCE}`, 'u'),
  new RegExp(`^(?:\\p{Lu}[\\p{L}\\s.,'’-]{2,}\\s)?${AGENCY}(?:${DASH}${SENTENCE}|(?=["“„«]?\\p{Lu}))`, 'u'),
  new RegExp(`^${TOWN}${DAY}\\s?\\(\\p{L}[\\p{L}/.\\s]+\\)${DASH}${SENTENCE}`, 'u'),
];
/** A town in small letters, as it may open a body; a second dash would make it a name with an insertion. */
const BARE = new RegExp(`^${TOWN}${DAY}\\.?\\s(?:—|–|--|-)\\s+${SENTENCE}(?!.*\\s[—–-]{1,2}\\s)`, 'u');

/** No dateline is longer, and each has a dash or the bracket of an agency; most sentences have neither. */
const LONGEST = 90;
const ENDED = /[—–)]|-\s/;

/** Longest run of letters that is looked at for a connective. */
const REACH = 60;

/**
 * What opens a sentence and is not part of what it tells: a dateline, then connectives. All go without a mark.
 * @param first whether the sentence is its article's first one
 */
export function openings(sentence: string, language: string, first = false): readonly Cut[] {
  const patterns = !ENDED.test(sentence.slice(0, LONGEST)) ? [] : first ? [...DATELINES, BARE] : DATELINES;
  const dateline =
    patterns.map((pattern) => pattern.exec(sentence)?.[0].length ?? 0).find((end) => end > 0 && end <= LONGEST) ?? 0;
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
