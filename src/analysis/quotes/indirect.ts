import { type Clause, clausesOf } from './clauses.js';
import type { Cue } from './cues.js';
import type { Decision } from './direct.js';
import { fragments } from './fragments.js';
import type { Frame, Unit } from './frames.js';
import { type Attributed, cueSpan, type Reading } from './reading.js';

/** The reported clauses of a frame: indirect where none of it is quoted, mixed where some is; direct quotes are cut out. */
export function indirectQuotes(
  frame: Frame,
  cues: readonly Cue[],
  decisions: ReadonlyMap<number, Decision>,
  reading: Reading,
): readonly Attributed[] {
  const { units } = frame;
  const found: Attributed[] = [];
  const taken = new Array<boolean>(units.length).fill(false);
  for (const clause of clausesOf(units, cues, decisions)) {
    if (clause.cue.kind !== 'inverted' && clause.cue.kind !== 'according' && clause.start > 0 && taken[clause.cue.at])
      continue;
    let { start, end } = clause;
    while (start < end && taken[start]) start += 1;
    let stop = start;
    while (stop < end && !taken[stop]) stop += 1;
    end = stop;
    for (let at = start; at < end; at += 1) taken[at] = true;
    found.push(...quotesIn(frame, { ...clause, start, end }, decisions, reading));
  }
  return [...found, ...fragments(frame, cues, decisions, taken, reading)];
}

const isWord = ({ text, tag }: Unit) => tag !== 'quote' && /[\p{L}\p{N}]/u.test(text);

/** A clause as quotes: whole, or what is left on either side of the direct quotes in it. */
function quotesIn(
  { units, paragraph }: Frame,
  { start, end, cue }: Clause,
  decisions: ReadonlyMap<number, Decision>,
  { regions }: Reading,
): readonly Attributed[] {
  const isDirect = (at: number) => decisions.get(at)?.direct === true;
  const common = { source: cue.source, by: 'beside', cue: cueSpan(units, cue), paragraph } as const;
  const found = (from: number, to: number): readonly Attributed[] => {
    const inner = units.slice(from, to);
    const quoted = inner.filter(({ tag }) => tag === 'quote');
    const spoken = quoted.map(({ region }) => ({ start: regions[region!]!.start, end: regions[region!]!.end }));
    if (spoken.length > 0 && !inner.some(isWord)) return spoken.map((span) => ({ ...common, ...span, kind: 'direct' }));
    const span = { start: units[from]!.start, end: units[to - 1]!.end };
    return [
      spoken.length === 0 ? { ...common, ...span, kind: 'indirect' } : { ...common, ...span, kind: 'mixed', spoken },
    ];
  };
  const stretches: [number, number][] = [];
  for (let at = start; at < end; ) {
    while (at < end && isDirect(at)) at += 1;
    const from = at;
    while (at < end && !isDirect(at)) at += 1;
    if (at > from) stretches.push([from, at]);
  }
  const whole = stretches.length === 1 && stretches[0]![1] - stretches[0]![0] === end - start;
  return stretches.flatMap(([from, to]) => {
    const words = units.slice(from, to).filter((unit) => isWord(unit) || unit.tag === 'quote');
    return words.length === 0 || (!whole && words.length < 3) ? [] : found(from, to);
  });
}
