import type { DigestRecord, FollowedDigest } from './series.js';
import type { SourceSpan } from './span.js';

/** `earlier`: said by the digest that this one follows. */
export type EvidenceKind = 'verbatim' | 'shortened' | 'author' | 'spec' | 'earlier';

/** A piece of a printed text: of a span (the words must be there), or glue that the verifier allows. */
export interface EvidencePiece {
  readonly text: string;
  readonly span?: SourceSpan;
}

/** The pages of a source that a citation names, from 1, and how it prints them: `p. 3`. */
export interface PageClaim {
  readonly article: string;
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

/** One printed string and its proof. */
export interface EvidenceItem {
  readonly id: string;
  readonly section: string;
  readonly kind: EvidenceKind;
  readonly text: string;
  readonly pieces: readonly EvidencePiece[];
  readonly spans: readonly SourceSpan[];
  readonly deleted?: readonly (SourceSpan & { readonly text: string })[];
  /** Article ids. */
  readonly citations: readonly string[];
  /** Printed form of a date: the ISO date that it stands for, as precise as the source is. */
  readonly iso?: string;
  /** Where its citations name pages of a source. */
  readonly pages?: readonly PageClaim[];
  readonly ref?: string;
  /** The sentence behind an edit or a translation. */
  readonly original?: string;
}

export interface EvidenceSource {
  readonly id: string;
  readonly number: number;
  /** Relative to the spec's folder, with forward slashes; absent for fetched sources. */
  readonly path?: string;
  /** The address that the snapshot store knows it by; absent for files. */
  readonly fetchedFrom?: string;
  /** Of a feed's entry: the feed, its path or its address, and the entry's own id. */
  readonly feed?: string;
  readonly entry?: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly title: string;
  readonly sha256: string;
  readonly textSha256: string;
  readonly mediaType: string;
  readonly published?: string;
  readonly retrievedAt?: string;
  /** The fields that the spec gave, with their values, so that a new extraction can be given them. */
  readonly given: Readonly<Record<string, string | readonly string[]>>;
}

export interface Evidence {
  readonly format: 1;
  readonly tool: { readonly name: 'chancery'; readonly version: string };
  readonly spec: { readonly name: string; readonly sha256: string };
  readonly theme: { readonly name: string; readonly sha256: string };
  readonly document: {
    readonly title: string;
    readonly language: string;
    readonly date?: string;
    readonly marking?: string;
  };
  readonly sources: readonly EvidenceSource[];
  readonly items: readonly EvidenceItem[];
  /** What the document says of its own: headings, labels, notes. */
  readonly furniture: readonly string[];
  /** Of a digest: what the next one has to know of it, and the one that it follows. */
  readonly digest?: DigestRecord & { readonly follows?: FollowedDigest };
  /** Sidecar only: where the spec's folder lies, relative to the evidence file. */
  readonly hint?: { readonly root: string };
}

export interface VerifyFailure {
  readonly item?: string;
  readonly source?: string;
  readonly problem: string;
  readonly expected?: string;
  readonly actual?: string;
}

export interface Verdict {
  readonly ok: boolean;
  readonly failures: readonly VerifyFailure[];
  /** Items whose exact words stand elsewhere in a newer extraction. */
  readonly moved: readonly string[];
  readonly checked: number;
}
