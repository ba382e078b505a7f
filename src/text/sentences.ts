import type { Sentence } from '../types/analysis.js';
import type { Span } from '../types/span.js';
import { languageOf } from './language.js';

/** Marks that end a sentence where white space follows; the unspaced scripts' ones end it anywhere. */
const ENDS = /[.!?…؟۔]/;
const ENDS_ANYWHERE = /[。！？]/;
/** What may follow an end and still belongs to its sentence. */
const CLOSERS = /["'”’»“)\]」』]/;

/** What a language says of full stops that end nothing. */
interface Rules {
  readonly abbreviations: ReadonlySet<string>;
  /** Names of months, where a day before one takes a full stop. */
  readonly months: ReadonlySet<string>;
}

/** The sentences of a text, paragraph by paragraph, without white space at their ends; a closing quote stays with its sentence. */
export function splitSentences(text: string, paragraphs: readonly Span[], language: string): readonly Sentence[] {
  const { abbreviations, months, ordinalStops } = languageOf(language);
  const rules: Rules = { abbreviations: new Set(abbreviations), months: new Set(ordinalStops ? months.flat() : []) };
  return paragraphs.flatMap((paragraph, index) =>
    splitParagraph(text, paragraph, rules).map((span) => ({ ...span, paragraph: index })),
  );
}

function splitParagraph(text: string, { start, end }: Span, rules: Rules): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (let at = start; at < end; at += 1) {
    const anywhere = ENDS_ANYWHERE.test(text[at]!);
    if (!anywhere && !ENDS.test(text[at]!)) continue;
    const stop = closing(text, at + 1, end);
    const last = stop - 1;
    if (stop < end && (anywhere ? insideQuote(text, stop) : !endsHere(text, at, stop, end, rules))) {
      at = last;
      continue;
    }
    spans.push({ start: from, end: stop });
    from = skipSpace(text, stop, end);
    at = from - 1;
  }
  if (from < end) spans.push({ start: from, end });
  return spans.filter((span) => span.end > span.start);
}

/** Past repeated ends and the quotes and brackets that close with them. */
function closing(text: string, at: number, end: number): number {
  let stop = at;
  while (stop < end && (ENDS.test(text[stop]!) || ENDS_ANYWHERE.test(text[stop]!))) stop += 1;
  while (stop < end && CLOSERS.test(text[stop]!) && !opensQuote(text, stop, end)) stop += 1;
  return stop;
}

/** A straight or German closing mark directly before a word opens a quote instead. */
function opensQuote(text: string, at: number, end: number): boolean {
  return at + 1 < end && /[\p{L}\p{N}]/u.test(text[at + 1]!) && /\s/.test(text[at - 1] ?? ' ');
}

function insideQuote(text: string, stop: number): boolean {
  return /[」』”）]/.test(text[stop] ?? '');
}

function skipSpace(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && /\s/.test(text[next]!)) next += 1;
  return next;
}

/** Whether the mark at `at`, closed at `stop`, ends a sentence: what stands before is no abbreviation, what follows opens one. */
function endsHere(text: string, at: number, stop: number, end: number, { abbreviations, months }: Rules): boolean {
  if (!/\s/.test(text[stop]!)) return false;
  const next = skipSpace(text, stop, end);
  const opener = text.slice(next, next + 2).replace(/^["'“‘„«(¿¡[「]+/u, '')[0] ?? text[next] ?? '';
  if (/\p{Ll}/u.test(opener)) return false;
  if (text[at] !== '.' || stop > at + 1) return true;
  if (isDay(text, at, next, months)) return false;
  const before = wordBefore(text, at);
  if (abbreviations.has(`${before.toLowerCase()}.`)) return endsAbbreviation(before, text, next);
  return !/^\p{Lu}$/u.test(before) || /^(?:I)$/.test(before);
}

/** "3. März": an ordinal's full stop at `at`, a month's name at `next`. */
function isDay(text: string, at: number, next: number, months: ReadonlySet<string>): boolean {
  if (!/(?<![\d.,:])\d{1,2}$/.test(text.slice(Math.max(0, at - 3), at))) return false;
  const word = /^\p{L}+/u.exec(text.slice(next, next + 20))?.[0];
  return word !== undefined && months.has(word.toLowerCase());
}

/** Abbreviations that also end sentences ("U.S.", "p.m.") do when a word follows that opens one. */
function endsAbbreviation(before: string, text: string, next: number): boolean {
  if (!/\./.test(before) && !/^(?:etc|inc|ltd|co|corp)$/i.test(before)) return false;
  return /^(?:The|A|An|In|On|At|It|He|She|They|We|But|And|This|That|These|Those|However|Meanwhile|If|As|For|With|After|Before)\s/.test(
    text.slice(next, next + 12),
  );
}

/** The run of letters and full stops before `at`, at most twelve characters. */
function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < 12 && /[\p{L}.]/u.test(text[start - 1]!)) start -= 1;
  return text.slice(start, at);
}
