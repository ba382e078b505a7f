import type { Changes } from './changes.js';
import type { EvidenceItem } from './evidence.js';
import type { DocumentKind } from './spec.js';

/** An item on the page, with where its words come from. */
export interface ShownItem {
  readonly id: string;
  readonly ref: string;
  readonly section: string;
  readonly text: string;
  readonly kind: string;
  readonly fixed: boolean;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly speaker?: string;
  readonly role?: string;
  /** The printed page that it stands on, from 1. */
  readonly page?: number;
  readonly proof: Pick<EvidenceItem, 'spans' | 'deleted' | 'citations' | 'original'>;
}

export interface ShownCandidate {
  readonly ref: string;
  readonly text: string;
  readonly words: number;
  readonly score: number;
  readonly why: Readonly<Record<string, number>>;
  readonly stands: boolean;
  readonly pinned: boolean;
  readonly article?: string;
}

export interface ShownStory {
  readonly number: number;
  readonly headline: string;
  /** The source whose title the headline is: it names the story in the spec. */
  readonly source: string;
  /** Ids of its sentences in the order of printing. */
  readonly items: readonly string[];
  /** Those of them that may change places. */
  readonly facts: readonly string[];
}

/** Everything that the page shows besides the document itself. */
export interface PreviewState {
  readonly version: number;
  /** sha256 of the spec's bytes that this was made of. */
  readonly base: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly language: string;
  readonly page: { readonly size: 'A4' | 'Letter'; readonly count?: number };
  readonly fill: number;
  readonly type: number;
  /** How many pages it prints on, and how far down the last one is filled. */
  readonly pages: { readonly count: number; readonly fill: number };
  readonly items: readonly ShownItem[];
  readonly sections: readonly {
    readonly name: string;
    readonly heading: string;
    /** The author's own words, where the section has them. */
    readonly text?: string;
    readonly candidates: readonly ShownCandidate[];
  }[];
  /** Of a digest, in the order of printing. */
  readonly stories: readonly ShownStory[];
  readonly sources: readonly {
    readonly id: string;
    readonly number?: number;
    readonly outlet?: string;
    readonly title: string;
    readonly date?: string;
  }[];
  readonly review: {
    readonly pin: readonly string[];
    readonly drop: readonly string[];
    readonly edit: readonly string[];
    readonly translate: readonly string[];
    readonly speaker: readonly string[];
    readonly order: readonly string[];
    /** Facts of the author's own, as the spec has them. */
    readonly add: readonly string[];
    /** Sources whose stories are left out. */
    readonly dropStories: readonly string[];
  };
  /** sha256 of the Brief's canonical JSON, to be approved. */
  readonly hash: string;
  readonly approved?: { readonly by: string; readonly at: string; readonly current: boolean };
  /** What has changed since an approval that is out of date, else since the last build on disk. */
  readonly changes?: Changes;
  readonly warnings: readonly string[];
  readonly canUndo: boolean;
  /** Why the newest spec could not be built; what is shown is then the last good page. */
  readonly error?: string;
}

/** Before the first good build: nothing to show but why. */
export interface Unbuilt {
  readonly version: number;
  readonly error?: string;
}

/** A source as the page's other side reads it. */
export interface ShownArticle {
  readonly id: string;
  readonly title: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly text: string;
  readonly paragraphs: readonly { readonly start: number; readonly end: number }[];
  readonly sentences: readonly { readonly start: number; readonly end: number; readonly ref: string }[];
}

/** What a decision would do, told before it is made. */
export interface Trial {
  readonly fill: number;
  /** Texts that would leave the page, and come onto it. */
  readonly gone: readonly string[];
  readonly come: readonly string[];
  readonly error?: string;
}
