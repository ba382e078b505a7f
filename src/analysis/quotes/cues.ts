import { CUE_LEMMAS } from './cue-words.js';
import { closesQuote, inverted, leadsQuote } from './cues-by-quotes.js';
import type { Frame, Unit } from './frames.js';
import { isName, isSubjectPronoun, type Phrase, phraseBefore, phraseFrom } from './phrases.js';
import { coordinated, participle, shared } from './shared-subjects.js';
import { type Bearer, type Source, sourceOf } from './sources.js';

/**
 * How a cue stands to its source: `plain` "Kim said", `inverted` "said Kim", `shared` "…, adding" with the subject of
 * another verb, `passive` "was told by Kim", `according` "according to Kim".
 */
export type CueKind = 'plain' | 'inverted' | 'shared' | 'passive' | 'according';

export interface Cue {
  readonly kind: CueKind;
  readonly lemma: string;
  /** Index of the verb among the frame's units, and of the unit after cue and, where inverted, source. */
  readonly at: number;
  readonly end: number;
  readonly phrase: Phrase;
  readonly source: Source;
}

const CUES: ReadonlySet<string> = new Set(CUE_LEMMAS.values());
const CONVINCED = /^(?:sure|certain|confident|hopeful|adamant|aware|afraid|doubtful|optimistic)$/;

/** The cues of a frame, in its order, each with its source. */
export function cuesOf({ units }: Frame, bearers: ReadonlyMap<number, Bearer>): readonly Cue[] {
  const cues: Cue[] = [];
  const quoted = units.some(({ tag }) => tag === 'quote');
  let last: Cue | undefined;
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at]!;
    if (unit.lower === 'according' && units[at + 1]?.lower === 'to') {
      const phrase = phraseFrom(units, at + 2);
      const source = phrase && sourceOf(units, phrase, bearers);
      if (phrase && source) cues.push({ kind: 'according', lemma: 'accord', at, end: phrase.end, phrase, source });
      continue;
    }
    if (isConvinced(units, at)) {
      const convinced = plain(units, at, bearers);
      if (convinced !== undefined) cues.push(convinced);
      continue;
    }
    if (unit.tag !== 'verb' || !(CUES.has(unit.lemma) || (quoted && (closesQuote(units, at) || leadsQuote(units, at)))))
      continue;
    const cue =
      inverted(units, at, bearers) ??
      shared(units, at, last) ??
      plain(units, at, bearers) ??
      participle(units, at, bearers) ??
      coordinated(units, at, bearers);
    if (cue === undefined) continue;
    cues.push(cue);
    last = cue;
  }
  return cues;
}

/** "she was sure that", "he is confident": an adjective of the mind that a clause follows. */
function isConvinced(units: readonly Unit[], at: number): boolean {
  const after = units[at + 1];
  return (
    CONVINCED.test(units[at]!.lower) &&
    units[at - 1]?.tag === 'aux' &&
    after !== undefined &&
    (after.lower === 'that' || isName(after) || isSubjectPronoun(after) || after.tag === 'determiner')
  );
}

/** "Kim said", and "was told by Kim". */
function plain(units: readonly Unit[], at: number, bearers: ReadonlyMap<number, Bearer>): Cue | undefined {
  const { lemma, lower } = units[at]!;
  if (/ing$/.test(lower) && !progressive(units, at)) return undefined;
  const phrase = phraseBefore(units, at);
  if (phrase === undefined || units[phrase.end - 1]!.tag === 'quote') return undefined;
  const source = sourceOf(units, phrase, bearers);
  if (source === undefined) return undefined;
  if (!isPassive(units, at)) return { kind: 'plain', lemma, at, end: at + 1, phrase, source };
  const by = units.findIndex(({ lower: word }, index) => index > at && index < at + 5 && word === 'by');
  const agent = by < 0 ? undefined : phraseFrom(units, by + 1);
  const speaker = agent && sourceOf(units, agent, bearers);
  return agent && speaker && { kind: 'passive', lemma, at, end: at + 1, phrase: agent, source: speaker };
}

function progressive(units: readonly Unit[], at: number): boolean {
  return units
    .slice(Math.max(0, at - 3), at)
    .some(({ tag, lower }) => tag === 'aux' && /^(?:is|are|was|were|been|be|'re|'m)$/.test(lower));
}

function isPassive(units: readonly Unit[], at: number): boolean {
  const be = units
    .slice(Math.max(0, at - 3), at)
    .some(({ lower, tag }) => tag === 'aux' && /^(?:was|were|been|being|is|are|be|'s)$/.test(lower));
  return be && /(?:ed|en|ght|ld|id|wn)$/.test(units[at]!.lower);
}
