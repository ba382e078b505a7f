import { ADDRESSED, PARTICLES, SPEECH } from './cue-words.js';
import type { Cue } from './cues.js';
import type { Unit } from './frames.js';
import { isSubjectPronoun, phraseFrom } from './phrases.js';

/** How far after a cue its "that" may stand, an addressee and a time between. */
const THAT = 18;
const OBJECTS = /^(?:him|her|them|me|us|you)$/;

/** Where the reported words begin: past a particle, whom it was told to, a time, up to "that". */
export function clauseStart(units: readonly Unit[], cue: Cue, end: number): number {
  let start = cue.at + 1;
  if (
    ADDRESSED.has(cue.lemma) &&
    units[start] !== undefined &&
    units[start]!.lower !== 'that' &&
    units[start]!.tag !== 'quote'
  ) {
    const first = units[start]!;
    const phrase = phraseFrom(units, start);
    start = isSubjectPronoun(first) || OBJECTS.test(first.lower) ? start + 1 : Math.min(phrase?.end ?? start, end);
  }
  const that = thatAfter(units, start, end);
  if (that !== undefined) return that;
  while (
    start < end &&
    (units[start]!.tag === 'time' ||
      units[start]!.text === ',' ||
      (units[start]!.lower === 'on' && units[start + 1]?.tag === 'time'))
  )
    start += 1;
  const first = units[start];
  if (
    first !== undefined &&
    /^(?:in|during|at|on|to|after)$/.test(first.lower) &&
    SPEECH.has(cue.lemma) &&
    cue.lemma !== 'point'
  ) {
    const comma = units.findIndex(({ text }, at) => at >= start && at < start + 15 && text === ',');
    if (comma >= 0 && comma < end - 2) return comma + 1;
  }
  return first !== undefined && PARTICLES.has(first.lower) && !SPEECH.has(cue.lemma) && first.lower !== 'to'
    ? start + 1
    : start;
}

/** Where the reported words end: before the next verb of the same subject, or before another report. */
export function clauseEnd(units: readonly Unit[], cues: readonly Cue[], index: number): number {
  const next = cues[index + 1];
  if (next?.kind === 'shared')
    return next.at - (/^(?:and|but|,|then|also)$/.test(units[next.at - 1]?.lower ?? '') ? 1 : 0);
  for (const later of cues.slice(index + 1)) if (opensAnother(units, later)) return later.phrase.start - 1;
  if (next?.kind === 'according' && units[next.at - 1]?.text === ',') return next.at - 1;
  return units.length;
}

/** "…, but he said that": a cue with a subject of its own after a conjunction is another report. */
function opensAnother(units: readonly Unit[], { kind, lemma, phrase: { start } }: Cue): boolean {
  if (kind !== 'plain' || !SPEECH.has(lemma)) return false;
  if (!/^(?:and|but|while|though|although)$/.test(units[start - 1]?.lower ?? '')) return false;
  const before = units[start - 2];
  return before !== undefined && (before.text === ',' || before.tag === 'quote');
}

function thatAfter(units: readonly Unit[], start: number, end: number): number | undefined {
  for (let at = start; at < Math.min(start + THAT, end); at += 1) {
    const { lower, tag } = units[at]!;
    if (lower === 'that' && tag === 'subordinator') return at;
    if (tag === 'quote' || (tag === 'verb' && !/ing$/.test(lower))) return undefined;
  }
  return undefined;
}
