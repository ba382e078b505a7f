import type { Unit } from './frames.js';
import { type Phrase, phraseFrom } from './phrases.js';
import type { Reading } from './reading.js';
import { type Source, sourceOf } from './sources.js';

const PASSED = new Set(['quote', 'mark', 'adverb', 'conjunction', 'subordinator', 'time']);

/** The first noun phrase of a sentence that no preposition governs. */
export function headPhrase(units: readonly Unit[]): Phrase | undefined {
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at]!;
    if (PASSED.has(unit.tag)) continue;
    if (unit.tag !== 'preposition') return phraseFrom(units, at);
    at = (phraseFrom(units, at + 1)?.end ?? at + 1) - 1;
  }
  return undefined;
}

/** Whoever heads a sentence, as a source. */
export function headOf(units: readonly Unit[], { bearers }: Reading): Source | undefined {
  const phrase = headPhrase(units);
  return phrase && sourceOf(units, phrase, bearers);
}
