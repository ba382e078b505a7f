import type { Span } from '../../types/span.js';
import type { Order, Reporting } from './reporting.js';

/** How far beside a quote its speaker is looked for, in characters. */
const REACH = 120;

/** Whoever a pattern finds beside a quote. */
export interface Found {
  readonly speaker: Span;
  readonly cue: Span | null;
}

/** Looks beside a quote, given with its marks. */
export type Pattern = (text: string, quote: Span) => Found | undefined;

/** A language's patterns, one an order, with its verbs of speech. */
export function patternsOf(reporting: Reporting, sayVerbs: readonly string[]): readonly Pattern[] {
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
  { verb, who, beforeVerb, beforeQuote, afterVerb = '', between = ' ', particles = '' }: Parts,
): Pattern {
  switch (order) {
    case 'QVS':
      return after(new RegExp(`^${beforeVerb}${verb}${afterVerb} ${who}${AT_END}`, 'du'), 2, 1);
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
