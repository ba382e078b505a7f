import type { Counted } from '../wording.js';

/** What a digest says of its own in one language. `{date}` and `{n}` stand for what is printed there. */
export interface DigestWording {
  readonly labels: Readonly<Record<DigestLabel, string>>;
  /**
   * What is counted: on the cover, by how many outlets a story is reported, which stories (`{n}`: their numbers) speak of a
   * country, how many sources the index leaves out.
   */
  readonly counted: Readonly<
    Record<'stories' | 'sources' | 'outlets' | 'languages' | 'reported' | 'told' | 'unlisted', Counted>
  >;
  /** The regions of the United Nations' list (M49), by their English names: the continents, of Asia its parts. */
  readonly regions: Readonly<Record<Region, string>>;
}

export type Region =
  | 'Africa'
  | 'Americas'
  | 'Antarctic'
  | 'Europe'
  | 'Oceania'
  | 'Central Asia'
  | 'Eastern Asia'
  | 'South-Eastern Asia'
  | 'Southern Asia'
  | 'Western Asia';

export type DigestLabel =
  | ('digest_series' | 'digest_quotes' | 'period')
  | ('top_lines' | 'contents' | 'contents_page' | 'stories' | 'chronology' | 'numbers' | 'map' | 'ahead' | 'method')
  /** Before a story's number. */
  | 'story'
  | ('figures_differ' | 'timeline')
  /** Before a date that the words give only vaguely. */
  | 'about'
  | ('new' | 'since' | 'closed')
  | ('worse' | 'better' | 'unchanged')
  | ('when' | 'where' | 'what' | 'expected')
  | ('borders' | 'retrieved' | 'how_chosen')
  /** What the digits at the end of a source's line are. */
  | 'digits'
  /** What a figure is, for who hears it described. */
  | ('bars_figure' | 'map_figure' | 'timeline_figure');
