import { languageOf } from '../../text/language.js';
import type { Quote, Speaker } from '../../types/analysis.js';
import type { Span } from '../../types/span.js';
import { fullNameOf, fullNames } from './full-names.js';
import type { Region } from './regions.js';
import { type Order, REPORTING, type Reporting } from './reporting.js';
import { interviewTurns, type Turn } from './turns.js';

/** How far beside a quote its speaker is looked for, in characters. */
const REACH = 120;

interface Found {
  readonly speaker: Span;
  readonly cue: Span | null;
}

/** Quotes of a language other than English: turns of an interview, long ones, and those that a speaker's pattern touches; else no speaker. */
export function adjacentQuotes(
  text: string,
  paragraphs: readonly Span[],
  regions: readonly Region[],
  language: string,
): readonly Quote[] {
  const names = fullNames(text, language);
  const turns = interviewTurns(text, paragraphs, language);
  const inTurns = new Set(turns.map(({ paragraph }) => paragraph));
  const spoken = turns.flatMap((turn) => turnQuote(text, turn, turns[0]!, names));
  const outside = regions.filter(({ paragraph }) => !inTurns.has(paragraph));
  return [...spoken, ...quotedWords(text, outside, language, names)].sort((a, b) => a.start - b.start);
}

/** What a turn says; of a question nothing. A label that names nobody stands for the one person named before the turns. */
function turnQuote(text: string, { label, words, by }: Turn, first: Turn, names: readonly Span[]): Quote[] {
  if (by === 'asks') return [];
  const quote = { ...words, kind: 'direct' as const, cue: null };
  if (by === 'name') return [{ ...quote, speaker: asSpeaker(text, label, names) }];
  const before = names.filter(({ end }) => end < first.label.start);
  const only = new Set(before.map(({ start, end }) => text.slice(start, end)));
  if (only.size !== 1) return [{ ...quote, speaker: null }];
  return [{ ...quote, speaker: { ...label, name: [...only][0]!, nameSpan: before[0]!, certain: true } }];
}

function quotedWords(
  text: string,
  regions: readonly Region[],
  language: string,
  names: readonly Span[],
): readonly Quote[] {
  const tag = language.toLowerCase().split('-')[0]!;
  const reporting = REPORTING[tag];
  const patterns = reporting === undefined ? [] : patternsOf(reporting, languageOf(tag).sayVerbs);
  return regions.flatMap(({ start, end, outer }) => {
    const found = patterns.map((pattern) => pattern(text, outer)).find((each) => each !== undefined);
    if (found === undefined && end - start < (reporting?.shortest ?? 20)) return [];
    const speaker = found === undefined ? null : asSpeaker(text, found.speaker, names);
    return [{ start, end, kind: 'direct' as const, speaker, cue: found?.cue ?? null }];
  });
}

type Pattern = (text: string, quote: Span) => Found | undefined;

function patternsOf(reporting: Reporting, sayVerbs: readonly string[]): readonly Pattern[] {
  const verbs = [...new Set([...reporting.verbs, ...sayVerbs])].sort((a, b) => b.length - a.length);
  const parts = { ...reporting, verb: `(${verbs.join('|')})`, who: `(${reporting.speaker})` };
  return reporting.orders.map((order) => patternOf(order, parts));
}

interface Parts extends Reporting {
  readonly verb: string;
  readonly who: string;
}

const AT_START = '(?<![\\p{L}\\p{M}])';
const AT_END = '(?![\\p{L}\\p{M}])';

function patternOf(
  order: Order,
  { verb, who, beforeVerb, beforeQuote, between = ' ', particles = '' }: Parts,
): Pattern {
  switch (order) {
    case 'QVS':
      return after(new RegExp(`^${beforeVerb}${verb} ${who}${AT_END}`, 'du'), 2, 1);
    case 'QSV':
      return after(new RegExp(`^${beforeVerb}${who}${between}${verb}`, 'du'), 1, 2);
    case 'SVQ':
      return before(new RegExp(`(?:^|[\\s.,;:，。；！？”」])${who}${between}${verb}${beforeQuote}$`, 'du'), 1, 2);
    case 'VSQ':
      return before(new RegExp(`${AT_START}و?${verb} ${who}${beforeQuote}$`, 'du'), 2, 1);
    case 'SQV': {
      const speaks = after(new RegExp(`^${beforeVerb}${verb}`, 'du'), 1, 1);
      const subject = before(
        new RegExp(`(?:^|[\\s.,。、！？”」])${who}${particles}${beforeQuote}$`, 'du'),
        1,
        undefined,
      );
      return (text, quote) => {
        const cue = speaks(text, quote)?.cue;
        const found = cue === undefined ? undefined : subject(text, quote);
        return found && { ...found, cue: cue! };
      };
    }
  }
}

function after(pattern: RegExp, who: number, cue: number): Pattern {
  return (text, { end }) => matched(pattern, text.slice(end, lineEnd(text, end)), end, who, cue);
}

function before(pattern: RegExp, who: number, cue: number | undefined): Pattern {
  return (text, { start }) => {
    const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - REACH);
    return matched(pattern, text.slice(from, start), from, who, cue);
  };
}

function lineEnd(text: string, from: number): number {
  const at = text.slice(from, from + REACH).indexOf('\n');
  return at < 0 ? from + REACH : from + at;
}

function matched(
  pattern: RegExp,
  stretch: string,
  base: number,
  who: number,
  cue: number | undefined,
): Found | undefined {
  const indices = pattern.exec(stretch)?.indices;
  const [speaker, verb] = [indices?.[who], cue === undefined ? undefined : indices?.[cue]];
  if (speaker === undefined) return undefined;
  const span = ([start, end]: [number, number]) => ({ start: base + start, end: base + end });
  return { speaker: span(speaker), cue: verb === undefined ? null : span(verb) };
}

function asSpeaker(text: string, { start, end }: Span, names: readonly Span[]): Speaker {
  const name = text.slice(start, end).replace(/\s+/g, ' ');
  const full = name.includes(' ') ? undefined : fullNameOf(text, name, names);
  if (full === undefined) return { start, end, name, certain: true };
  return { start, end, name: text.slice(full.start, full.end), nameSpan: full, certain: true };
}
