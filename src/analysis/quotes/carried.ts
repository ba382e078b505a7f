import type { Cue } from './cues.js';
import type { Decision } from './direct.js';
import type { Frame } from './frames.js';
import { isSubjectPronoun } from './phrases.js';
import type { Attributed, FoundBy, Reading } from './reading.js';
import type { Source } from './sources.js';

/** A frame with what was found in it. */
export interface Parsed {
  readonly frame: Frame;
  readonly cues: readonly Cue[];
  readonly decisions: ReadonlyMap<number, Decision>;
}

/** How many paragraphs back the last speaker may have spoken. */
const REACH = 3;
const NAMED_WITHIN = 2;

type Found = readonly [Source, FoundBy];

/**
 * Who speaks a quote that no cue stands beside: who spoke in its paragraph, who left a quote open before it, whom the
 * paragraph before introduces, who spoke last, whom the text last named. `said` are the quotes before it, in order.
 */
export function carriedSource(
  parsed: readonly Parsed[],
  at: number,
  region: number,
  said: readonly Attributed[],
  reading: Reading,
): Found | undefined {
  const { paragraph } = parsed[at]!.frame;
  const before = parsed.slice(0, at);
  const here = before.filter(({ frame }) => frame.paragraph === paragraph);
  const spoke = said.filter((quote) => quote.paragraph === paragraph && quote.source !== null);
  const direct = spoke.filter(({ kind }) => kind === 'direct').at(-1) ?? spoke.at(-1);
  if (direct !== undefined) return [direct.source!, 'paragraph'];
  const cue = here
    .filter(({ cues }) => cues.length > 0)
    .at(-1)
    ?.cues.at(-1);
  if (cue !== undefined) return [cue.source, 'paragraph'];
  const last = said.filter(({ kind, source }) => kind === 'direct' && source !== null).at(-1);
  if (last !== undefined && continues(region, reading)) return [last.source!, 'continued'];
  const subject = here.length > 0 ? subjectOf(here.at(-1)!, reading) : undefined;
  if (subject !== undefined) return [subject, 'subject'];
  return (
    introduced(before, paragraph) ??
    (last !== undefined && paragraph - last.paragraph <= REACH
      ? [last.source!, 'previous']
      : named(before, paragraph, region, reading))
  );
}

/** The paragraph before ended with its quote still open. */
function continues(region: number, { text, regions }: Reading): boolean {
  const before = regions[region - 1];
  return before?.open === true && text.slice(before.outer.end, regions[region]!.outer.start).trim() === '';
}

/** The paragraph before ends on a colon after a cue. */
function introduced(before: readonly Parsed[], paragraph: number): Found | undefined {
  const previous = before.filter(({ frame }) => frame.paragraph < paragraph).at(-1);
  const cue = previous?.cues.at(-1);
  if (previous === undefined || cue === undefined) return undefined;
  return previous.frame.units.at(-1)!.text === ':' ? [cue.source, 'near'] : undefined;
}

/** The first person that a sentence names, else its he or she. */
function subjectOf({ frame }: Parsed, { bearers }: Reading): Source | undefined {
  for (const { index, tag } of frame.units) {
    const bearer = tag === 'quote' ? undefined : bearers.get(index);
    if (bearer !== undefined)
      return { start: bearer.mention.start, end: bearer.mention.end, at: index, person: bearer.person };
  }
  const pronoun = frame.units.find((unit) => isSubjectPronoun(unit) && /^(?:he|she)$/.test(unit.lower));
  return pronoun && { start: pronoun.start, end: pronoun.end, at: pronoun.index, pronoun: pronoun.lower };
}

function named(
  before: readonly Parsed[],
  paragraph: number,
  region: number,
  { bearers, regions }: Reading,
): Found | undefined {
  const cue = before
    .filter(({ frame }) => frame.paragraph < paragraph)
    .at(-1)
    ?.cues.at(-1);
  if (cue !== undefined) return [cue.source, 'previous'];
  const limit = regions[region]!.start;
  for (let at = before.length - 1; at >= 0 && paragraph - before[at]!.frame.paragraph <= NAMED_WITHIN; at -= 1) {
    for (const unit of [...before[at]!.frame.units].reverse()) {
      const bearer = unit.tag === 'quote' || unit.start >= limit ? undefined : bearers.get(unit.index);
      if (bearer !== undefined)
        return [
          { start: bearer.mention.start, end: bearer.mention.end, at: unit.index, person: bearer.person },
          'previous',
        ];
    }
  }
  return undefined;
}
