import { languageOf } from '../text/language.js';
import { words } from '../text/words.js';
import type { Span } from '../types/span.js';
import { figureWordsOf } from './figure-words.js';
import type { Figure } from './figures.js';

/** Words behind a comma that are no further entry of a list. */
const CLAUSE = 4;
const QUOTED = /["“”„«»「」]/;

/**
 * Where an article says what its figure counts: its sentence, up to the first mark behind the figure by which the meaning is
 * told, where what follows is neither a list's next entry nor bears on the whole. Undefined where somebody's own words are in
 * it.
 */
export function clauseAround({ article, start, end, sense }: Figure, sentence: Span): Span | undefined {
  const { text, language } = article;
  const pattern = sense === undefined ? undefined : figureWordsOf(language).senses[sense];
  // what stands before a semicolon is of something else
  const semicolon = text.lastIndexOf('; ', start);
  const from = semicolon < sentence.start ? sentence.start : semicolon + 2;
  const stop =
    pattern &&
    stopsIn(text, { start: end, end: sentence.end }, language).find((at) => text.slice(from, at).search(pattern) >= 0);
  const clause = { start: from, end: stop ?? sentence.start + withoutStop(text.slice(sentence.start, sentence.end)) };
  return QUOTED.test(text.slice(clause.start, clause.end)) ? undefined : clause;
}

/** Marks at which a sentence may stop; none in a language of which it is not known what qualifies. */
function stopsIn(text: string, { start, end }: Span, language: string): readonly number[] {
  const qualifying = languageOf(language).relative?.qualifying;
  const tail = text.slice(start, end);
  if (qualifying === undefined || words(tail).some((word) => qualifying.includes(word))) return [];
  const marks = [...tail.matchAll(/[,;:](?=\s)|\s(?=[—–]\s)/g)].map(({ index }) => index);
  const follows = (index: number) => words(tail.slice(marks[index]! + 1, marks[index + 1])).length;
  return marks.filter((_, index) => follows(index) >= CLAUSE).map((at) => start + at);
}

function withoutStop(sentence: string): number {
  return sentence.replace(/[\s.。]+$/, '').length;
}
