import type { Span } from '../../types/span.js';
import type { Unit } from './frames.js';
import { phraseFrom } from './phrases.js';
import type { Reading } from './reading.js';
import { type Source, sourceOf } from './sources.js';
import { interviewTurns } from './turns.js';

/** What stands under a label; its source where the label tells, nothing said where it asks. */
export interface TranscriptTurn {
  readonly source: Source | null;
  readonly words: Span;
  readonly asks?: boolean;
}

/** How many words a signature has at most. */
const SIGNATURE = 6;
/** How many turns make a transcript. */
const TURNS = 3;
/** `KIM GUN (through an interpreter): …`, the turn of a transcript. */
const TURN = /^[“"']*\s*(\p{Lu}[\p{Lu}\p{M}.'’ -]{2,40})(?:\s\([^()\n]{1,30}\))?:\s+/u;

/** `“…” — Name`: who signs a quote after a dash, at the frame's end or before another quote. */
export function signatureAfter(units: readonly Unit[], at: number, { bearers }: Reading): Source | undefined {
  if (!/^[―—–-]+$/.test(units[at + 1]?.text ?? '') || units[at + 2]?.tag !== 'name') return undefined;
  const phrase = phraseFrom(units, at + 2);
  if (phrase === undefined || phrase.end - phrase.start > SIGNATURE) return undefined;
  const next = units[phrase.end];
  if (next !== undefined && next.tag !== 'quote' && !/^[.,(]$/.test(next.text)) return undefined;
  return sourceOf(units, phrase, bearers) ?? undefined;
}

/** `“KIM: I agree.”`: a transcript's turn within a quoted paragraph, and the words without the name. */
export function turnWithin(text: string, region: Span, reading: Reading): { source: Source; words: Span } | undefined {
  const match = TURN.exec(text.slice(region.start, Math.min(region.end, region.start + 100)));
  if (match === null) return undefined;
  const start = region.start + match[0].indexOf(match[1]!);
  const end = start + match[1]!.trimEnd().length;
  return {
    source: { ...turnSource(text, { start, end }, reading), start, end },
    words: { start: region.start + match[0].length, end: region.end },
  };
}

/** Turns of a transcript that stands without quotation marks, by paragraph; where nobody takes a second turn it is a list. */
export function transcriptTurns({ text, paragraphs, ...rest }: Reading): ReadonlyMap<number, TranscriptTurn> {
  const turns = new Map<number, TranscriptTurn & { readonly source: Source }>();
  for (const [index, { start, end }] of paragraphs.entries()) {
    const turn = /^\p{Lu}/u.test(text[start]!)
      ? turnWithin(text, { start, end }, { text, paragraphs, ...rest })
      : undefined;
    if (turn !== undefined) turns.set(index, turn);
  }
  const labels = [...turns.values()].map(({ source: { start, end } }) => text.slice(start, end));
  if (turns.size >= TURNS && new Set(labels).size < labels.length) return turns;
  return new Map(interviewed({ text, paragraphs, ...rest }));
}

/** The turns of an interview under `Q:` and `A:` or names; a question is a turn without a source. */
function interviewed(reading: Reading): readonly [number, TranscriptTurn][] {
  const { text, paragraphs, people } = reading;
  const turns = interviewTurns(text, paragraphs, 'en');
  const before = people.filter(({ mentions }) => mentions[0]!.end < (turns[0]?.label.start ?? 0));
  return turns.map(({ paragraph, label, words, by }) => {
    if (by === 'name') return [paragraph, { source: turnSource(text, label, reading), words }];
    const person = by === 'answers' && before.length === 1 ? before[0]! : undefined;
    return [
      paragraph,
      { words, asks: by === 'asks', source: person === undefined ? null : { ...label, at: -1, person } },
    ];
  });
}

/** The one person whose family name a turn's capitals spell. */
export function turnSource(text: string, name: Span, { people }: Reading): Source {
  const spelt = text.slice(name.start, name.end).toLowerCase();
  const last = spelt.split(/\s+/).at(-1)!;
  const bearers = people.filter((person) => person.name.toLowerCase().split(' ').includes(last));
  const person =
    bearers.find((each) => each.name.toLowerCase() === spelt) ?? (bearers.length === 1 ? bearers[0] : undefined);
  return { ...name, at: -1, ...(person === undefined ? {} : { person }) };
}
