import { languageOf } from '../../text/language.js';
import type { Quote, Speaker } from '../../types/analysis.js';
import type { Span } from '../../types/span.js';
import { patternsOf } from './adjacent-patterns.js';
import { byFamily, fullNames } from './full-names.js';
import type { Region } from './regions.js';
import { REPORTING } from './reporting.js';
import { interviewTurns, type Turn } from './turns.js';

/** The text's full names: by each family name, and by where they end and begin. */
interface Names {
  readonly families: ReadonlyMap<string, Span>;
  readonly ending: ReadonlyMap<number, Span>;
  readonly starting: ReadonlyMap<number, Span>;
}

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
  if (by === 'name') return [{ ...quote, speaker: asSpeaker(text, label, known) }];
  if (only === undefined) return [{ ...quote, speaker: null }];
  return [{ ...quote, speaker: { ...label, name: text.slice(only.start, only.end), nameSpan: only, certain: true } }];
}

/** The one full name that stands before a point. */
function onlyName(text: string, names: readonly Span[], point: number): Span | undefined {
  const before = names.filter(({ end }) => end < point);
  return new Set(before.map(({ start, end }) => text.slice(start, end))).size === 1 ? before[0] : undefined;
}

function quotedWords(text: string, regions: readonly Region[], language: string, known: Names): readonly Quote[] {
  const tag = language.toLowerCase().split('-')[0]!;
  const reporting = REPORTING[tag];
  const patterns = reporting === undefined ? [] : patternsOf(reporting, languageOf(tag).sayVerbs);
  return regions.flatMap(({ start, end, outer }) => {
    const found = patterns.map((pattern) => pattern(text, outer)).find((each) => each !== undefined);
    if (found === undefined && end - start < (reporting?.shortest ?? 20)) return [];
    const speaker = found === undefined ? null : asSpeaker(text, found.speaker, known);
    return [{ start, end, kind: 'direct' as const, speaker, cue: found?.cue ?? null }];
  });
}

/** A name in apposition to an office: ", le capitaine" before it, a stop or a comma behind. */
const APPOSED = /^,\s(?:(?:der|die|le|la|el|l[’'])\s?(?:\p{Ll}[\p{L}’'-]*\s){0,3})?/u;

/** "der Direktor der Organisation, Mahmood Amiry": the name that follows the office, and the office. */
function apposed(text: string, { start, end }: Span, { starting }: Names): Speaker | undefined {
  const opening = APPOSED.exec(text.slice(end, end + 80))?.[0];
  const full = opening === undefined ? undefined : starting.get(end + opening.length);
  const office = full === undefined ? undefined : officeIn(text, start, end);
  if (full === undefined || office === undefined || !/^(?:[,.;:)]|\s*$)/.test(text.slice(full.end, full.end + 2)))
    return undefined;
  const role = { role: text.slice(office.start, office.end), roleSpan: office };
  return { start, end: full.end, name: text.slice(full.start, full.end), nameSpan: full, ...role, certain: true };
}

/** "die Innenministerin Jana Voss": the full name that ends the phrase, and the office before it; else the phrase, or whose family name it is. */
function asSpeaker(text: string, { start, end }: Span, names: Names): Speaker {
  const { ending, families } = names;
  const name = text.slice(start, end).replace(/\s+/g, ' ');
  const full = ending.get(end) ?? families.get(name);
  const behind = full === undefined ? apposed(text, { start, end }, names) : undefined;
  if (behind !== undefined) return behind;
  if (full === undefined || (ending.has(end) && full.start < start)) return { start, end, name, certain: true };
  const named = { start, end, name: text.slice(full.start, full.end), certain: true };
  if (full.start === start && full.end === end) return named;
  // "le porte-parole du Kremlin Dmitri Peskov": where the name begins can't be told
  if (full.end === end && LEADS_ON.test(text.slice(start, full.start))) return { start, end, name, certain: true };
  const office = full.end === end ? officeIn(text, start, full.start) : undefined;
  if (office === undefined) return { ...named, nameSpan: full };
  return { ...named, nameSpan: full, role: text.slice(office.start, office.end), roleSpan: office };
}

const ARTICLE = /^(?:(?:der|die|das|den|dem|ein|eine|le|la|les|un|une|son|sa|el|los|las)\s|l[’'])/iu;

const LEADS_ON = /(?:^|\s)(?:du|de|des|del|de la|d[’'])\s?$/iu;

/** What stands between two points, without its article; undefined where nothing is left. */
function officeIn(text: string, from: number, to: number): Span | undefined {
  const words = text.slice(from, to).trimEnd();
  const start = from + (ARTICLE.exec(`${words} `)?.[0].length ?? 0);
  const end = from + words.length;
  return start < end ? { start, end } : undefined;
}
