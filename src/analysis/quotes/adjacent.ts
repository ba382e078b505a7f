import { languageOf } from '../../text/language.js';
import type { Quote } from '../../types/analysis.js';
import type { Span } from '../../types/span.js';
import { patternsOf } from './adjacent-patterns.js';
import { byFamily, fullNames } from './full-names.js';
import { type Names, namedSpeaker } from './named-speaker.js';
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
  const known = {
    families: byFamily(text, names),
    ending: new Map(names.map((span) => [span.end, span] as const)),
    starting: new Map(names.map((span) => [span.start, span] as const)),
    language: languageTag(language),
  };
  const turns = interviewTurns(text, paragraphs, language);
  const only = onlyName(text, names, turns[0]?.label.start ?? 0);
  const inTurns = new Set(turns.map(({ paragraph }) => paragraph));
  const spoken = turns.flatMap((turn) => turnQuote(text, turn, only, known));
  const outside = regions.filter(({ paragraph }) => !inTurns.has(paragraph));
  return [...spoken, ...quotedWords(text, outside, language, known)].sort((a, b) => a.start - b.start);
}

/** What a turn says; of a question nothing. A label that names nobody stands for the one person named before the turns. */
function turnQuote(text: string, { label, words, by }: Turn, only: Span | undefined, known: Names): Quote[] {
  if (by === 'asks') return [];
  const quote = { ...words, kind: 'direct' as const, cue: null };
  if (by === 'name') return [{ ...quote, speaker: namedSpeaker(text, label, known) }];
  if (only === undefined) return [{ ...quote, speaker: null }];
  return [{ ...quote, speaker: { ...label, name: text.slice(only.start, only.end), nameSpan: only, certain: true } }];
}

/** The one full name that stands before a point. */
function onlyName(text: string, names: readonly Span[], point: number): Span | undefined {
  const before = names.filter(({ end }) => end < point);
  return new Set(before.map(({ start, end }) => text.slice(start, end))).size === 1 ? before[0] : undefined;
}

function quotedWords(text: string, regions: readonly Region[], language: string, known: Names): readonly Quote[] {
  const tag = languageTag(language);
  const reporting = REPORTING[tag];
  const patterns = reporting === undefined ? [] : patternsOf(reporting, languageOf(tag).sayVerbs);
  return regions.flatMap(({ start, end, outer }) => {
    const found = patterns.map((pattern) => pattern(text, outer)).find((each) => each !== undefined);
    if (found === undefined && end - start < (reporting?.shortest ?? 20)) return [];
    const speaker = found === undefined ? null : namedSpeaker(text, found.speaker, known);
    return [{ start, end, kind: 'direct' as const, speaker, cue: found?.cue ?? null }];
  });
}

const languageTag = (language: string) => language.toLowerCase().split('-')[0]!;
