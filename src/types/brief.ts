import type { Evidence, EvidenceItem, PageClaim } from './evidence.js';
import type { BarFigure, Figure, TimelineFigure } from './figure.js';
import type { SourceSpan } from './span.js';
import type { DocumentKind, Marking, PageSpec, SectionName, Trend } from './spec.js';

/** A numbered citation: `[n]`, or `[n, p. 3]` where the source has pages. */
export interface Citation {
  readonly article: string;
  readonly number: number;
  readonly pages?: PageClaim;
}

export interface BriefItem {
  /** Unique on the page; the printer answers with these. */
  readonly id: string;
  readonly ref: string;
  readonly kind: 'verbatim' | 'shortened' | 'author';
  readonly text: string;
  /** BCP 47 of the words. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly citations: readonly Citation[];
  readonly evidence: readonly SourceSpan[];
  /** Lower goes first when the page is over; pinned and author's items never go. */
  readonly rank: number;
  readonly fixed: boolean;
  /** Beyond the block's starting budget: stands only where the page has room. */
  readonly reserve: boolean;
  readonly words: number;
  /** "2 outlets", the language's name … */
  readonly notes: readonly string[];
  /** Other outlets' figures that differ from the item's own, as they stand there. */
  readonly disputes: readonly { readonly figure: string; readonly citation: Citation }[];
  readonly speaker?: string;
  readonly role?: string;
  readonly outlet?: string;
  readonly date?: string;
  readonly lead?: string;
  /** The date of `lead` is vague: "about" stands before it. */
  readonly about?: boolean;
  /** Where an event happened. */
  readonly place?: string;
  /** The figure that the item is about, as it stands in its words: "32 soldiers". */
  readonly figure?: string;
  /** The number of the story that a top line, an event or a figure is of. */
  readonly story?: number;
}

/** A figure in the words that say what it counts. */
export interface SaidFigure {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The language's name where it is not the document's. */
  readonly tongue?: string;
  /** Who gives it, an outlet or whom one names, unless the words do; and the day. */
  readonly credits: readonly string[];
  readonly citation: Citation;
}

/** Figures of one thing that differ, side by side. */
export interface StoryDispute {
  readonly figures: readonly SaidFigure[];
  /** The figures alone as bars, where three or more compare; then `figures` has the first one, for what is counted. */
  readonly plot?: BarFigure;
}

/** A story of a digest; its sentences are items of the section, named here by their ids. */
export interface BriefStory {
  /** From 1, in the order of printing. */
  readonly number: number;
  readonly headline: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The article whose title the headline is. */
  readonly citation: Citation;
  /** The region or theme under which it is the first to stand. */
  readonly group?: string;
  readonly opening?: string;
  readonly facts: readonly string[];
  readonly quote?: string;
  /** "Reported by 3 outlets", where they are known. */
  readonly reported?: string;
  readonly trend?: { readonly trend: Trend; readonly words: string };
  /** "new", "continuing since 26 September 2022": beside the digest that this one follows. */
  readonly state?: string;
  readonly disputes: readonly StoryDispute[];
  /** Its events as a figure, and their ids; the fit knows it by the first one's. */
  readonly timeline?: FitUnit & { readonly figure: TimelineFigure; readonly events: readonly string[] };
}

/** A story of the digest before. */
export interface ClosedStory {
  readonly headline: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** What the fit gives up as one thing, though it is no item: a figure, a source's line. The lowest rank goes first. */
export interface FitUnit {
  readonly id: string;
  readonly rank: number;
}

/** A country of the map and the stories that speak of it. */
export interface MapEntry {
  readonly name: string;
  readonly stories: string;
}

/** A line of the contents: a story's number and the page that it begins on. */
export interface ContentsEntry {
  readonly story: number;
  readonly headline: string;
  readonly page: number;
  /** "p. 3". */
  readonly printed: string;
}

export interface BriefSection {
  readonly name: SectionName;
  readonly heading: string;
  readonly column: 'full' | 'main' | 'side';
  readonly items: readonly BriefItem[];
  readonly author: boolean;
  /** Beside the heading: whose words these are, where they are the author's. */
  readonly whose?: string;
  /** Of a digest's stories. */
  readonly stories?: readonly BriefStory[];
  /** Stories of the digest before that none of this one's goes on with. */
  readonly closed?: { readonly heading: string; readonly stories: readonly ClosedStory[] };
  /** Of the map. */
  readonly figure?: Figure;
  readonly countries?: readonly MapEntry[];
  /** Of a section that the fit leaves or gives up as one: what it knows it by. */
  readonly whole?: FitUnit;
  /** Sentences of the document's own: how it was made. */
  readonly notes?: readonly string[];
}

export interface SourceEntry {
  readonly number: number;
  readonly article: string;
  readonly outlet?: string;
  readonly title: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** As printed: `28 September 2022`, or `undated`. */
  readonly date: string;
  /** What kind of source it is, where the list has kinds: `PDF`, `e-mail`. */
  readonly medium?: string;
  /** `host/path`, as text. */
  readonly address?: string;
  /** Only http and https. */
  readonly href?: string;
  /** A digest's index: the language's name, the day of retrieval, the first digits of the sha256 of the bytes. */
  readonly tongue?: string;
  readonly retrieved?: string;
  readonly digits?: string;
  /** Of a line that nothing cites, in a digest. */
  readonly spare?: FitUnit;
}

/** The view model of one document: everything that the page says, and no HTML. */
export interface Brief {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly series: string;
  readonly meta: readonly { readonly label: string; readonly value: string }[];
  readonly marking?: Marking;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly page: PageSpec;
  readonly reference?: string;
  /** ISO date of the document, if any. */
  readonly date?: string;
  readonly sections: readonly BriefSection[];
  readonly sources: readonly SourceEntry[];
  readonly sourcesHeading: string;
  readonly labels: Readonly<Record<string, string>>;
  /** What stands before and behind a quote or a title, as the document's language has it. */
  readonly marks: { readonly open: string; readonly close: string };
  readonly missing: readonly string[];
  /** Of a digest: what the digits of its index are, how many sources that leaves out. */
  readonly sourcesNotes?: readonly string[];
  /** Who reviewed it, the day as printed, and the line that says so, while it is what was approved. */
  readonly approved?: { readonly by: string; readonly at: string; readonly line: string };
  /** Of a digest: "6 stories", "22 sources" … */
  readonly counts?: readonly string[];
  /** Of a digest of more than four pages. */
  readonly contents?: readonly ContentsEntry[];
  readonly evidence: readonly EvidenceItem[];
  /** Of a digest: what its evidence keeps for the next one. */
  readonly record?: Evidence['digest'];
}

/** What the printer found to stand. */
export interface Standing {
  /** Ids of items that stand. */
  readonly standing: readonly string[];
  /** Last body line's bottom over the content box's height, 0…1. */
  readonly fill: number;
  /** Body size in points. */
  readonly size: number;
  readonly fits: boolean;
  /** Height over the content box's, in CSS pixels; 0 when it fits. */
  readonly over: number;
  /** Whether the context stands in the other column than the one that the budgets speak for. */
  readonly contextMoved?: boolean;
}

/** The same of a document that was fitted, with the page on which each story of a digest begins where its pages were counted. */
export interface Fitted extends Standing {
  readonly stories?: ReadonlyMap<number, number>;
  /** Whether something went so that it fits, where its pages were counted. */
  readonly cut?: boolean;
}
