import { type Language, languageOf } from '../../text/language.js';
import type { Teller } from './tellers.js';

/** Characters between a day and the words by which it lies ahead. */
const REACH = 60;
/** A day within so many characters opens its sentence: "On Wednesday the Commission will …". */
const OPENING = 30;

/** Whether a sentence tells what was still to come: its article is of an earlier day than `iso`, or of that day and its words look ahead. */
export function isAnnounced({ sentence, dated }: Teller, iso: string): boolean {
  const { article, start, text } = sentence;
  const written = article.published?.slice(0, iso.length);
  if (written !== undefined && written !== iso) return written < iso;
  const language = languageOf(article.language);
  const patterns = patternsOf(language);
  if (dated === undefined) return aheadFrom(text, 0, text.length, patterns);
  const [from, to] = [dated.start - start, dated.end - start];
  if (language.verbsFollow === true) return patterns.ahead.test(text.slice(to));
  return (
    aheadFrom(text, Math.max(0, from - REACH), from, patterns, 'up to') ||
    (from <= OPENING && aheadFrom(text, to, to + REACH, patterns))
  );
}

interface Patterns {
  readonly ahead: RegExp;
  readonly saying: RegExp;
}

/** Whether the words of a stretch look ahead with nobody saying so: between its start and them, or between them and its end. */
function aheadFrom(text: string, start: number, end: number, { ahead, saying }: Patterns, side?: 'up to'): boolean {
  const stretch = text.slice(start, end);
  const cue = ahead.exec(stretch);
  if (cue === null) return false;
  return !saying.test(side === undefined ? stretch.slice(0, cue.index) : stretch.slice(cue.index));
}

const made = new Map<Language, Patterns>();

function patternsOf(language: Language): Patterns {
  const known = made.get(language);
  if (known !== undefined) return known;
  const any = (words: readonly string[]) =>
    language.wordBounds === false
      ? new RegExp(words.join('|'), 'iu')
      : new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');
  const patterns = { ahead: any(language.ahead), saying: any(language.sayVerbs) };
  made.set(language, patterns);
  return patterns;
}
