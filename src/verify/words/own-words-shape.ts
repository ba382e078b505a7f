/** What a document may say of its own, in one language. */
export interface OwnWords {
  readonly words: readonly string[];
  /** What stands before the page's number, and between it and the count. */
  readonly page: readonly [string, string];
  /** Labels without which the author's words may not stand, by what he did. */
  readonly author: readonly string[];
  readonly edited: readonly string[];
  readonly speaker: readonly string[];
  readonly outlets: RegExp;
}
