import type { QuoteKind } from '../../types/analysis.js';
import type { Span } from '../../types/span.js';
import type { Person } from '../entities/people.js';
import type { Token } from '../grammar/tag.js';
import type { Cue } from './cues.js';
import type { Unit } from './frames.js';
import type { Region } from './regions.js';
import type { Bearer, Source } from './sources.js';

/** All that the rules look at: the text, its words, its quoted stretches and its people. */
export interface Reading {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly tokens: readonly Token[];
  readonly regions: readonly Region[];
  readonly people: readonly Person[];
  readonly bearers: ReadonlyMap<number, Bearer>;
}

/**
 * What a speaker was found by. `beside`: a cue or signature next to the quote. `near`: a cue in its sentence.
 * `continued`: the paragraph before left the quote open. `paragraph`: another quote or cue of the paragraph.
 * `previous`: who spoke last. `subject`: who the sentence before is about.
 */
export type FoundBy = 'beside' | 'near' | 'continued' | 'paragraph' | 'previous' | 'subject' | 'none';

/** A quote with its source as it stands, before names are resolved. */
export interface Attributed extends Span {
  readonly kind: QuoteKind;
  /** Of a mixed quote, what stands inside quotation marks. */
  readonly spoken?: readonly Span[];
  /** The quote before broke off for its cue and goes on here. */
  readonly continues?: true;
  readonly source: Source | null;
  readonly by: FoundBy;
  readonly cue: Span | null;
  readonly paragraph: number;
}

/** The cue's own words. */
export function cueSpan(units: readonly Unit[], { at, kind }: Cue): Span {
  const last = units[kind === 'according' ? at + 1 : at]!;
  return { start: units[at]!.start, end: last.end };
}
