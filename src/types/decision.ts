import type { Ref, SectionName } from './spec.js';

/** One decision of an officer on a document, as the preview sends it; each is one step that can be undone. */
export type Decision =
  | { readonly do: 'pin' | 'unpin' | 'drop' | 'undrop'; readonly ref: Ref }
  /** Another candidate in the place of one that stands. */
  | { readonly do: 'swap'; readonly ref: Ref; readonly by: Ref }
  | { readonly do: 'order'; readonly refs: readonly Ref[] }
  | { readonly do: 'edit' | 'translate'; readonly ref: Ref; readonly text: string }
  | { readonly do: 'speaker'; readonly ref: Ref; readonly name: string; readonly role?: string }
  /** Takes a wording, a translation or a speaker back. */
  | { readonly do: 'clear'; readonly of: 'edit' | 'translate' | 'speaker'; readonly ref: Ref }
  /** A fact of the author's own, with the source or the sentence that it rests on. */
  | { readonly do: 'add'; readonly text: string; readonly cite: string }
  /** Another wording of the author's own fact at a place of the list; none takes it out. */
  | { readonly do: 'revise'; readonly index: number; readonly text: string }
  /** Stories of a digest, each told by a source of it. */
  | { readonly do: 'order-stories'; readonly sources: readonly string[] }
  | { readonly do: 'drop-story' | 'undrop-story'; readonly source: string }
  /** The author's own words for a section; none gives it back to the sources. */
  | { readonly do: 'write'; readonly section: SectionName; readonly text: string }
  | { readonly do: 'approve'; readonly by: string; readonly at: string; readonly hash: string };
