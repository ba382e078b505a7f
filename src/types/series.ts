import type { EarlierStory } from './story.js';

/** Days that a digest is of, both within. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** A story as a digest's evidence file keeps it, by which the next digest of the series knows it again. */
export interface RecordedStory extends EarlierStory {
  readonly headline: string;
  /** ISO date of the first digest that told it. */
  readonly since: string;
}

/** What a digest's evidence file keeps for the next one of its series. */
export interface DigestRecord {
  readonly days: Days;
  /** ISO date of the document. */
  readonly date: string;
  readonly stories: readonly RecordedStory[];
}

/** The digest that another one follows: its evidence file's name, and the sha256 of what its PDF carries of it. */
export interface FollowedDigest extends DigestRecord {
  readonly name: string;
  readonly sha256: string;
}
