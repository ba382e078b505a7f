import type { Span } from '../../types/span.js';
import { ADDRESSED, SPEECH } from './cue-words.js';
import type { Cue } from './cues.js';
import type { Frame, Unit } from './frames.js';
import { type Attributed, cueSpan, type Reading } from './reading.js';
import { signatureAfter, turnWithin } from './signatures.js';
import { headOf } from './subjects.js';

/** Works that have a title in quotation marks, and how many words it may have. */
const WORKS: ReadonlySet<string> = new Set(
  'book memoir novel film movie documentary show series podcast album song single play essay column article report paper exhibition episode poem hit slogan titled entitled headlined called dubbed nicknamed named'.split(
    ' ',
  ),
);
const TITLE = 8;

/** What a quoted unit was found to be: speech of its own, or words in another's clause. */
export interface Decision {
  readonly direct: boolean;
  readonly cue?: Cue;
  /** How far the cue stands from the quote; small is near. */
  readonly distance: number;
  readonly quote?: Attributed;
}

/** Quoted stretches longer than this are speech though a clause of the author's goes round them. */
const TIMES_APART = 14;

/** Decides for each quoted unit of a frame, by its index, whether it is direct speech, and by which cue. */
export function decideDirect(frame: Frame, cues: readonly Cue[], reading: Reading): ReadonlyMap<number, Decision> {
  const decisions = new Map<number, Decision>();
  for (const [at, unit] of frame.units.entries()) {
    if (unit.tag !== 'quote') continue;
    const [cue, distance] = nearest(frame.units, cues, at);
    decisions.set(at, decide(frame, at, unit, cue, distance, reading));
  }
  return decisions;
}

function decide(
  frame: Frame,
  at: number,
  unit: Unit,
  cue: Cue | undefined,
  distance: number,
  reading: Reading,
): Decision {
  const { text, regions } = reading;
  const region = regions[unit.region!]!;
  const { units, paragraph } = frame;
  const found = (
    source: Attributed['source'],
    by: Attributed['by'],
    cueAt: Span | null,
    span: Span = region,
  ): Decision => ({
    direct: true,
    distance,
    ...(cue === undefined ? {} : { cue }),
    quote: { start: span.start, end: span.end, kind: 'direct', source, by, cue: cueAt, paragraph },
  });
  const signature = signatureAfter(units, at, reading);
  if (signature !== undefined) return found(signature, 'beside', null);
  if (titles(units, at) && wordsIn(text, region) < TITLE) return { direct: false, distance };
  const alone = units.every(({ tag, text: word }) => tag === 'quote' || /^[.,!?;:—–-]$/.test(word));
  const turn = alone ? turnWithin(text, region, reading) : undefined;
  if (turn !== undefined) return found(turn.source, 'beside', null, turn.words);
  if (alone) return found(null, 'none', null);
  const led = ledByColon(units, at) && wordsIn(text, region) >= 3;
  if (!led && !(cue !== undefined && isDirect(units, at, unit, cue, text.slice(region.start, region.end))))
    return { direct: false, distance, ...(cue === undefined ? {} : { cue }) };
  const beside = cue !== undefined && !(led && cue.at > at);
  const source = beside ? cue.source : (headOf(units.slice(0, at), reading) ?? null);
  const by = source === null ? 'none' : beside && distance <= 8 ? 'beside' : 'near';
  return found(source, by, beside ? cueSpan(units, cue) : null);
}

/** "in the book, QUOTE": a work's name, and no speech. */
function titles(units: readonly Unit[], at: number): boolean {
  const noun = units[at - 1]?.text === ',' ? units[at - 2] : units[at - 1];
  return noun !== undefined && WORKS.has(noun.lower);
}

/** The cue that stands nearest to a quoted unit, and how near, commas and quotes between counted. */
function nearest(units: readonly Unit[], cues: readonly Cue[], at: number): [Cue | undefined, number] {
  let best: Cue | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const cue of cues) {
    const far =
      (cue.at > at ? after(units, at, cue) : before(units, at, cue)) +
      (SPEECH.has(cue.lemma) || cue.kind === 'according' ? 0 : 2);
    if (far < least) [best, least] = [cue, far];
  }
  return [best, least];
}

function after(units: readonly Unit[], at: number, cue: Cue): number {
  const low = Math.min(cue.at, cue.phrase.start > at ? cue.phrase.start : cue.at);
  const comma = units[at + 1]?.text === ',';
  let far = low - at - (comma ? 1 : 0);
  if (units.slice(at + 1, low).some(({ tag }) => tag === 'quote')) far += 15;
  if (/^(?:as|after|while|when|because|before|since)$/.test(units[cue.phrase.start - 1]?.lower ?? '')) far += 4;
  far += comma || /^[,?!]$/.test(units[at]!.final!) ? -2 : 3;
  return cue.phrase.start >= at ? far : far + (cue.kind === 'shared' ? 3 : 6);
}

function before(units: readonly Unit[], at: number, cue: Cue): number {
  const high = cue.kind === 'inverted' || cue.kind === 'according' ? cue.end : cue.at + 1;
  const between = units.slice(high, at);
  let far = high === cue.at + 1 ? at - high : at - high + 0.5;
  if (between.some(({ tag }) => tag === 'quote')) far += 4;
  if (/^[,:]$/.test(units[at - 1]?.text ?? '') && at - high <= 2) far -= 1;
  return between.some(({ lower }) => /^(?:and|but|while|when|because|after|before|as)$/.test(lower)) ? far + 3 : far;
}

/** Whether a colon leads to the quote and nothing but marks follows it. */
function ledByColon(units: readonly Unit[], at: number): boolean {
  return units[at - 1]?.text === ':' && units.slice(at + 1).every(({ text }) => /^[.,!?;:—–-]$/.test(text));
}

function isDirect(units: readonly Unit[], at: number, unit: Unit, cue: Cue, words: string): boolean {
  return cue.at < at ? directAfterCue(units, at, unit, cue, words) : directBeforeCue(units, at, cue, words);
}

/** "Kim said, QUOTE": nothing but a time, an addressee or another quote stands between, or a comma and a capital do. */
function directAfterCue(units: readonly Unit[], at: number, unit: Unit, cue: Cue, words: string): boolean {
  const gap = units
    .slice(cue.kind === 'inverted' ? cue.end : cue.at + 1, at)
    .filter(({ text }) => !/^[,:;—–-]$/.test(text));
  const [previous, next] = [units[at - 1], units[at + 1]];
  const led = /^[,:]$/.test(previous?.text ?? '');
  const clause = gap.some(
    ({ lower, tag }) => lower === 'that' || tag === 'verb' || tag === 'aux' || tag === 'subordinator',
  );
  const direct =
    (gap.every(({ tag }) => tag === 'time') && (led || cue.kind === 'inverted' || SPEECH.has(cue.lemma))) ||
    (led && (!clause || (ADDRESSED.has(cue.lemma) && !gap.some(({ lower }) => lower === 'that')))) ||
    previous?.tag === 'quote' ||
    previous?.text === ':' ||
    (previous?.text === ',' && gap.length <= TIMES_APART && /^\p{Lu}/u.test(words) && SPEECH.has(cue.lemma));
  if (!direct) return false;
  const runsOn =
    next !== undefined &&
    !/^[.,;:!?—–-]$/.test(next.text) &&
    !/^(?:conjunction|adverb|subordinator|time)$/.test(next.tag);
  return !(runsOn && unit.final === '');
}

/** "QUOTE, Kim said": the quote opens its sentence, or stands in capitals after a comma; and little comes before the cue. */
function directBeforeCue(units: readonly Unit[], at: number, cue: Cue, words: string): boolean {
  const lead = units
    .slice(0, at)
    .filter(({ text, tag }) => !/^[,;:—–-]$/.test(text) && tag !== 'conjunction' && tag !== 'adverb');
  const set = /^[,:]$/.test(units[at - 1]?.text ?? '') && /^[,?!]$/.test(units[at]!.final!) && /^\p{Lu}/u.test(words);
  if (!set && lead.some(({ tag }) => tag !== 'quote')) return false;
  const to = Math.min(cue.at, cue.phrase.start > at ? cue.phrase.start : cue.at);
  return units.slice(at + 1, to).filter(({ text, tag }) => !/^[,;:—–-]$/.test(text) && tag !== 'adverb').length <= 2;
}

export function wordsIn(text: string, { start, end }: Span): number {
  return text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
