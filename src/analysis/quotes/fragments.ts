import type { Cue } from './cues.js';
import { type Decision, wordsIn } from './direct.js';
import type { Frame, Unit } from './frames.js';
import { type Attributed, cueSpan, type Reading } from './reading.js';

/** What a short quoted stretch needs to be speech though no cue claims it, in words. */
const FRAGMENT = 4;
const SPEECHLIKE = 8;

/** Quoted stretches in the author's own sentence that no cue claims. */
export function fragments(
  { units, paragraph }: Frame,
  cues: readonly Cue[],
  decisions: ReadonlyMap<number, Decision>,
  taken: readonly boolean[],
  reading: Reading,
): readonly Attributed[] {
  return [...decisions].flatMap(([at, { direct, cue, distance }]) => {
    if (direct || taken[at]) return [];
    const region = reading.regions[units[at]!.region!]!;
    const words = wordsIn(reading.text, region);
    const source = cue?.source ?? cues[0]?.source ?? subjectIn(units, at, reading);
    if (words < FRAGMENT && (cue === undefined || distance >= 8 || source === undefined)) return [];
    const apart = at === 0 || /^[,:]$/.test(units[at - 1]!.text) || units[at - 1]!.tag === 'quote';
    const span = { start: region.start, end: region.end };
    const by: Attributed['by'] = cue === undefined ? 'subject' : 'near';
    const common = {
      ...span,
      source: source ?? null,
      by,
      cue: cue === undefined ? null : cueSpan(units, cue),
      paragraph,
    };
    return [
      words >= SPEECHLIKE && apart ? { ...common, kind: 'direct' } : { ...common, kind: 'mixed', spoken: [span] },
    ];
  });
}

function subjectIn(units: readonly Unit[], before: number, { bearers }: Reading): Attributed['source'] | undefined {
  for (const unit of units.slice(0, before)) {
    const bearer = unit.tag === 'quote' ? undefined : bearers.get(unit.index);
    if (bearer !== undefined)
      return { start: bearer.mention.start, end: bearer.mention.end, at: unit.index, person: bearer.person };
    if (/^(?:he|she|they)$/.test(unit.lower))
      return { start: unit.start, end: unit.end, at: unit.index, pronoun: unit.lower };
  }
  return undefined;
}
