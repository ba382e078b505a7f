import { type Language, languageOf } from '../../text/language.js';
import type { Quantity } from '../../types/analysis.js';
import type { Span } from '../../types/span.js';
import { countedAhead, countedBeside } from './counted.js';

const CURRENCIES: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₩': 'KRW' };
/** Characters after a number that are looked at for its unit or for what is counted. */
const REACH = 60;
/** And before it for a toll's noun. */
const TOLL = 100;
/** And before it, in languages that put the noun there. */
const BEFORE = 14;
/**
 * Numbers with their unit and what they count, as spans of number and unit, in the text's order.
 * @param taken spans in the text's order, such as dates, whose numbers are no quantities
 */
export function readQuantities(text: string, taken: readonly Span[] = [], language = 'en'): readonly Quantity[] {
  const patterns = patternsOf(languageOf(language));
  const found: Quantity[] = [];
  let next = 0;
  for (const match of text.matchAll(patterns.number)) {
    const start = match.index;
    while (next < taken.length && taken[next]!.end <= start) next += 1;
    if (next < taken.length && taken[next]!.start < start + match[0].length) continue;
    const floor = Math.max(found.at(-1)?.end ?? 0, taken[next - 1]?.end ?? 0);
    const quantity = read(text, match, patterns, floor);
    if (quantity !== undefined) found.push(quantity);
  }
  return found;
}

/** `floor` is where what stands before ends. */
function read(text: string, match: RegExpMatchArray, patterns: Patterns, floor: number): Quantity | undefined {
  const { numbers, tag } = patterns.language;
  const [whole, dollars, currency, digits, scale] = match as unknown as [string, string?, string?, string?, string?];
  const start = match.index!;
  const end = start + whole.length;
  const after = text.slice(end, end + REACH);
  const value = figureOf(digits!, numbers) * (scale === undefined ? 1 : numbers.scales[scale.toLowerCase()]!);
  if (dollars !== undefined) return { start, end, value, unit: CURRENCIES.$! };
  if (currency !== undefined) return { start, end, value, unit: CURRENCIES[currency]! };
  const unit = patterns.unit.exec(after);
  if (unit !== null)
    return {
      start,
      end: end + unit[0].length,
      value,
      unit: numbers.units[unit[1]!.toLowerCase().replace(/\s/g, ' ')]!,
    };
  if (tag !== 'en' && /^(?:19|20)\d\d$/.test(digits!) && scale === undefined) return undefined;
  const counted = countedBeside(tag, text.slice(Math.max(floor, start - BEFORE), start), after);
  if (counted === undefined) {
    const toll = countedAhead(tag, text.slice(Math.max(floor, start - TOLL), start));
    return toll === undefined ? undefined : { start, end, value, unit: 'count', of: toll };
  }
  const { of, ahead, behind } = counted;
  const noun = tag === 'en' ? of.toLowerCase() : of;
  return { start: start - ahead, end: end + behind, value, unit: 'count', of: noun };
}

function figureOf(digits: string, { decimal, words = {} }: Language['numbers']): number {
  const named = words[digits.toLowerCase()];
  if (named !== undefined) return named;
  const plain = decimal === ',' ? digits.replace(/[.\s]/g, '').replace(',', '.') : digits.replace(/[,\s]/g, '');
  return Number(plain);
}

interface Patterns {
  readonly language: Language;
  readonly number: RegExp;
  readonly unit: RegExp;
}

const made = new Map<string, Patterns>();

function patternsOf(language: Language): Patterns {
  const known = made.get(language.tag) ?? makePatterns(language);
  made.set(language.tag, known);
  return known;
}

function makePatterns(language: Language): Patterns {
  const { decimal, words = {}, scales, units } = language.numbers;
  const [group, point] = decimal === '.' ? [',', '\\.'] : ['[.\\s\\u202f]', ','];
  const any = (table: object) =>
    Object.keys(table)
      .sort((a, b) => b.length - a.length)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, '\\s'))
      .join('|');
  // "20, 000": no number begins with a nought, so the space is a slip
  const slip = decimal === '.' ? ', 0' : '\\. 0';
  const digits = `\\d{1,3}(?:${group}\\d{3}|${slip}\\d{2}(?!\\d))+(?:${point}\\d+)?|\\d+(?:${point}\\d+)?`;
  const ends = language.wordBounds === false ? '' : '(?![\\p{L}\\p{N}])';
  const named = Object.keys(words).length === 0 ? '' : `|(?:${any(words)})${ends}`;
  const before = language.wordBounds === false ? '(?<![\\p{N}.,])' : '(?<![\\p{L}\\p{N}.,-])';
  return {
    language,
    number: new RegExp(
      `${before}(?:(US\\$)|([$€£¥₩]))?(${digits}${named})(?:[ \\u00a0-]?(${any(scales)})${ends})?(?![\\p{N}:/]|-\\d|(?:st|nd|rd|th)\\b)`,
      'giu',
    ),
    unit: new RegExp(`^[ \\u00a0]?(${any(units)})(?:${ends}|(?<=%))`, 'iu'),
  };
}
