import { carriedSource, type Parsed } from './carried.js';
import { cuesOf } from './cues.js';
import { decideDirect } from './direct.js';
import { framesOf } from './frames.js';
import { indirectQuotes } from './indirect.js';
import type { Attributed, Reading } from './reading.js';

/** How many sentences and quotes back a quote without a cue looks for its speaker. */
const MEMORY = 40;

/** Every quote of a text with its source as it stands, in the text's order; and the frames they were found in. */
export function findQuotes(reading: Reading): {
  readonly quotes: readonly Attributed[];
  readonly parsed: readonly Parsed[];
} {
  const parsed = framesOf(reading.text, reading.tokens, reading.regions).map((frame) => {
    const cues = cuesOf(frame, reading.bearers);
    return { frame, cues, decisions: decideDirect(frame, cues, reading) };
  });
  const said: Attributed[] = [];
  const later = new Set<Attributed>();
  for (const [at, { frame, cues, decisions }] of parsed.entries()) {
    for (const [unit, { quote }] of decisions) {
      if (quote === undefined) continue;
      if (quote.source !== null) said.push(quote);
      else {
        const from = Math.max(0, at - MEMORY);
        const found = carriedSource(
          parsed.slice(from, at + 1),
          at - from,
          frame.units[unit]!.region!,
          said.slice(-MEMORY),
          reading,
        );
        const carried = found === undefined ? quote : { ...quote, source: found[0], by: found[1] };
        if (found === undefined || found[1] !== 'paragraph') later.add(carried);
        said.push(carried);
      }
    }
    said.push(...indirectQuotes(frame, cues, decisions, reading));
  }
  return {
    quotes: said.map((quote, at) => (later.has(quote) ? namedLater(quote, said.slice(at + 1, at + 4)) : quote)),
    parsed,
  };
}

/** `“A.” “B,” Kim said`: a quote that opens its paragraph has the speaker whom the next one names. */
function namedLater(quote: Attributed, next: readonly Attributed[]): Attributed {
  const named = next.find(
    ({ paragraph, kind, cue, source }) =>
      paragraph === quote.paragraph && kind === 'direct' && cue !== null && source !== null,
  );
  return named === undefined ? quote : { ...quote, source: named.source, by: 'paragraph' };
}
