import { carriedSource, type Parsed } from './carried.js';
import { cuesOf } from './cues.js';
import { withoutDateline } from './dateline.js';
import { decideDirect } from './direct.js';
import { framesOf } from './frames.js';
import { indirectQuotes } from './indirect.js';
import type { Attributed, Reading } from './reading.js';
import { transcriptTurns } from './signatures.js';

/** How many sentences and quotes back a quote without a cue looks for its speaker. */
const MEMORY = 40;

/** Every quote of a text with its source as it stands, in the text's order; and the frames they were found in. */
export function findQuotes(reading: Reading): {
  readonly quotes: readonly Attributed[];
  readonly parsed: readonly Parsed[];
} {
  const frames = framesOf(reading.text, reading.tokens, reading.regions);
  const parsed = frames.map((whole, index) => {
    const frame = withoutDateline(whole, frames[index - 1]?.paragraph !== whole.paragraph);
    const cues = cuesOf(frame, reading.bearers);
    return { frame, cues, decisions: decideDirect(frame, cues, reading) };
  });
  const turns = transcriptTurns(reading);
  const said: Attributed[] = [...turns]
    .filter(([, { asks }]) => asks !== true)
    .map(([paragraph, { source, words }]) => ({
      ...words,
      kind: 'direct',
      source,
      by: source === null ? 'none' : 'beside',
      cue: null,
      paragraph,
    }));
  const later = new Set<Attributed>();
  const open = new Set<Attributed>();
  for (const [at, { frame, cues, decisions }] of parsed.entries()) {
    if (turns.has(frame.paragraph)) continue;
    let broken: Attributed | undefined;
    for (const [unit, { quote }] of decisions) {
      if (quote === undefined) continue;
      const { region, final } = frame.units[unit]!;
      const found = quote.source === null ? carried(parsed, at, region!, said, reading) : undefined;
      const sourced = found === undefined ? quote : { ...quote, source: found[0], by: found[1] };
      const whole = goesOn(broken, sourced) ? { ...sourced, continues: true as const } : sourced;
      if (quote.source === null && found?.[1] !== 'paragraph') later.add(whole);
      if (reading.regions[region!]!.open) open.add(whole);
      said.push(whole);
      broken = final === ',' ? whole : undefined;
    }
    said.push(...indirectQuotes(frame, cues, decisions, reading));
  }
  // from the end, so that a speech of many paragraphs passes its speaker up
  const quotes = [...said];
  for (let at = said.length - 1; at >= 0; at -= 1) {
    const quote = said[at]!;
    if (later.has(quote)) quotes[at] = namedLater(quote, quotes.slice(at + 1, at + 4), open.has(quote));
  }
  return { quotes, parsed };
}

/** `“A,” Kim said, “B.”`: the cue between is both quotes'. */
function goesOn(broken: Attributed | undefined, { cue, start }: Attributed): boolean {
  if (broken?.cue === undefined || broken.cue === null || cue === null) return false;
  return broken.cue.start === cue.start && broken.end < cue.start && cue.end < start;
}

function carried(parsed: readonly Parsed[], at: number, region: number, said: readonly Attributed[], reading: Reading) {
  const from = Math.max(0, at - MEMORY);
  return carriedSource(parsed.slice(from, at + 1), at - from, region, said.slice(-MEMORY), reading);
}

/** `“A.” “B,” Kim said`: the next quote of the paragraph names the speaker, or the next paragraph's where this one is left open. */
function namedLater(quote: Attributed, next: readonly Attributed[], open: boolean): Attributed {
  const named = next.find(
    ({ kind, cue, source, by }) => kind === 'direct' && source !== null && (cue !== null || by === 'continued'),
  );
  if (named === undefined) return quote;
  const here = named.paragraph === quote.paragraph;
  if (!here && !(open && named.paragraph === quote.paragraph + 1)) return quote;
  return { ...quote, source: named.source, by: here ? 'paragraph' : 'continued' };
}
