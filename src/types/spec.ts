import type { SourceOverrides } from './source.js';
import type { ThemeChoice } from './theme.js';

export type DocumentKind = 'brief' | 'digest';
export type BriefSectionName = 'bottom_line' | 'key_facts' | 'quotes' | 'context' | 'assessment' | 'watch' | 'sources';
export type DigestSectionName =
  | 'top_lines'
  | 'assessment'
  | 'stories'
  | 'chronology'
  | 'quotes'
  | 'numbers'
  | 'map'
  | 'ahead'
  | 'sources'
  | 'method';
export type SectionName = BriefSectionName | DigestSectionName;

/** The days that a digest is of, both within; `week` where it is an ISO week. */
export interface Period {
  readonly from: string;
  readonly to: string;
  /** Such as `2022-W39` (ISO 8601). */
  readonly week?: string;
}

/** A theme of a digest: a story belongs to the first one with a word of which it speaks. */
export interface Theme {
  readonly name: string;
  readonly words: readonly string[];
}

export type GroupBy = 'story' | 'theme' | 'region';
export type Trend = 'worse' | 'better' | 'unchanged';

/** Which of the articles that the sources give a digest takes. */
export interface Pick {
  /** Only articles with one of these words in title or text. */
  readonly match: readonly string[];
  /** Only articles in these languages; all where there is none. */
  readonly language: readonly string[];
  /** At most so many, the newest first. */
  readonly limit?: number;
}

/** What a digest's spec says beyond a brief's. */
export interface DigestSpec {
  readonly period?: Period;
  readonly groupBy: GroupBy;
  readonly themes: readonly Theme[];
  readonly pick: Pick;
}

/** A section as the spec asks for it; `text` is the author's own words. */
export interface SectionSpec {
  readonly name: SectionName;
  readonly text?: string;
  readonly max?: number;
  readonly words?: number;
  /** Quotes: only these speakers. */
  readonly from?: readonly string[];
  /** Only these source ids. */
  readonly sources?: readonly string[];
  /** Another heading than the built-in one. */
  readonly heading?: string;
  /** Stories: the author's mark for each story whose headline has these words. */
  readonly trends?: Readonly<Record<string, Trend>>;
  /** Stories: sources whose stories stand first, in this order, and sources whose stories are left out. */
  readonly order?: readonly string[];
  readonly drop?: readonly string[];
}

/** One entry of `sources`: exactly one of path, url, feed. */
export interface SourceSpec extends SourceOverrides {
  readonly id?: string;
  readonly path?: string;
  readonly feed?: string;
  /** `url` alone names a page to fetch. */
  readonly optional?: boolean;
  readonly since?: string;
  readonly until?: string;
  readonly match?: readonly string[];
  readonly limit?: number;
  /** Line and column (1-based) in the spec, for messages. */
  readonly at: { readonly line: number; readonly column: number };
}

/** A marking resolved against the table: what is printed and in which colour. */
export interface Marking {
  readonly text: string;
  readonly colour: string;
  /** Background, such as black behind a TLP label. */
  readonly background?: string;
}

/** A sentence reference: `sourceId@` and 8 hex digits, `~2` for a repeat. */
export type Ref = string;

export interface Review {
  readonly pin: readonly Ref[];
  readonly drop: readonly Ref[];
  readonly edit: readonly { readonly ref: Ref; readonly text: string }[];
  readonly order: readonly Ref[];
  readonly speaker: readonly { readonly ref: Ref; readonly name: string; readonly role?: string }[];
  readonly translate: readonly { readonly ref: Ref; readonly text: string }[];
  /** Facts of the author's own, each with the source's id or the sentence that it rests on. */
  readonly add: readonly { readonly text: string; readonly cite: string }[];
  readonly approved?: { readonly by: string; readonly at: string; readonly hash: string };
  /** Where the spec gives each decision, by `list ref` (such as `pin a@1f3c9a2e`; a fact by its index), for messages. */
  readonly places?: ReadonlyMap<string, Place>;
}

/** A stretch of the spec's text: its line and column (1-based), its length and the text of the line. */
export interface Place {
  readonly line?: number;
  readonly column?: number;
  readonly length?: number;
  readonly excerpt?: string;
}

export interface PageSpec {
  readonly size: 'A4' | 'Letter';
  /** Pages promised; of a digest the most that it may have. */
  readonly count?: number;
}

export interface Spec {
  /** Absolute path of the file. */
  readonly path: string;
  /** Of the file's bytes. */
  readonly sha256: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly series?: string;
  readonly reference?: string;
  readonly date?: string;
  readonly from?: string;
  readonly for?: string;
  readonly marking?: Marking;
  readonly language: string;
  readonly page: PageSpec;
  readonly theme: ThemeChoice;
  readonly sources: readonly SourceSpec[];
  readonly focus: readonly string[];
  readonly sections: readonly SectionSpec[];
  readonly review: Review;
  /** Of a digest alone. */
  readonly digest?: DigestSpec;
}
