import { NUMBER_WORDS } from '../text/number-words.js';
import type { Quantity } from '../types/analysis.js';

const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const CURRENCIES: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₩': 'KRW' };
const UNITS: Readonly<Record<string, string>> = {
  '%': '%',
  percent: '%',
  'per cent': '%',
  dollars: 'USD',
  euros: 'EUR',
  pounds: 'GBP',
  won: 'KRW',
  yen: 'JPY',
  km: 'km',
  kilometers: 'km',
  kilometres: 'km',
  miles: 'mi',
  tons: 't',
  tonnes: 't',
  degrees: 'degree',
  hours: 'h',
  days: 'd',
  weeks: 'week',
  months: 'month',
  years: 'year',
};

const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])([$€£¥₩])?(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|${Object.keys(NUMBER_WORDS).join('|')})(?:[ -](${Object.keys(SCALES).join('|')}))?(?![\\p{L}\\p{N}:/-])`,
  'giu',
);
/** What is counted: up to three words, the last one a plural. */
const COUNTED =
  /^ ((?:(?!of\b|in\b|on\b|at\b|to\b|and\b|or\b|from\b|for\b|were\b|was\b|are\b|is\b|have\b|has\b)[\p{L}-]+ ){0,3}?(?!is\b|was\b|has\b|this\b|as\b|us\b|its\b|his\b)[\p{L}-]{2,}s|people|men|women|children|personnel|troops)\b/iu;

/** Numbers with their unit and what they count, as spans of number and unit; years and days of the month are dates, not these. */
export function readQuantities(
  text: string,
  taken: readonly { readonly start: number; readonly end: number }[] = [],
): readonly Quantity[] {
  const found: Quantity[] = [];
  let next = 0;
  for (const match of text.matchAll(NUMBER)) {
    const start = match.index;
    while (next < taken.length && taken[next]!.end <= start) next += 1;
    if (next < taken.length && taken[next]!.start < start + match[0].length) continue;
    const quantity = read(text, match);
    if (quantity !== undefined) found.push(quantity);
  }
  return found;
}

function read(text: string, match: RegExpMatchArray): Quantity | undefined {
  const [whole, currency, digits, scale] = match as unknown as [string, string?, string?, string?];
  const start = match.index!;
  const after = text.slice(start + whole.length, start + whole.length + 60);
  const value =
    (NUMBER_WORDS[digits!.toLowerCase()] ?? Number(digits!.replaceAll(',', ''))) *
    (scale === undefined ? 1 : SCALES[scale.toLowerCase()]!);
  if (currency !== undefined) return { start, end: start + whole.length, value, unit: CURRENCIES[currency]! };
  const unit =
    /^ ?(%)|^ (per cent|percent|dollars|euros|pounds|won|yen|km|kilometers|kilometres|miles|tons|tonnes|degrees|hours|days|weeks|months|years)\b/i.exec(
      after,
    );
  if (unit !== null)
    return {
      start,
      end: start + whole.length + unit[0].length,
      value,
      unit: UNITS[(unit[1] ?? unit[2])!.toLowerCase()]!,
    };
  const of = COUNTED.exec(after)?.[1];
  if (of === undefined) return undefined;
  return { start, end: start + whole.length + 1 + of.length, value, unit: 'count', of: of.toLowerCase() };
}
