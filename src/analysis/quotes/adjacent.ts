import { languageOf } from '../../text/language.js';
import type { Quote, Speaker } from '../../types/analysis.js';
import type { Span } from '../../types/span.js';
import { patternsOf } from './adjacent-patterns.js';
import { fullNameOf, fullNames } from './full-names.js';
import type { Region } from './regions.js';
import { REPORTING } from './reporting.js';
import { interviewTurns, type Turn } from './turns.js';

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

function asSpeaker(text: string, { start, end }: Span, names: readonly Span[]): Speaker {
  const name = text.slice(start, end).replace(/\s+/g, ' ');
  const full = name.includes(' ') ? undefined : fullNameOf(text, name, names);
  if (full === undefined) return { start, end, name, certain: true };
  return { start, end, name: text.slice(full.start, full.end), nameSpan: full, certain: true };
}
