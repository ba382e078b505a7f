/**
 * How the furniture of a language's sites is worded, as data. Every pattern is tried on one block of text of at most
 * 900 characters; the rules that ask add how long the block may be, and where it stands.
 */
export interface Wording {
  /** Labels of pointers to other articles: "Read more:", "Related stories". */
  readonly related: readonly RegExp[];
  /** Invitations to press, follow, share or install something. */
  readonly invitations: readonly RegExp[];
  /** Prompts to subscribe, register, log in or give. */
  readonly prompts: readonly RegExp[];
  /** Who else worked on the article, where it first stood, whom to write to, and labels that stand for themselves. */
  readonly credits: readonly RegExp[];
  /** Captions and picture credits. */
  readonly captions: readonly RegExp[];
  /** Who the author is: a sentence that opens with a name. */
  readonly biographies: readonly RegExp[];
  /** A line that names the author. */
  readonly bylines: readonly RegExp[];
  /** How a line opens that names those who helped: "Photography by". Beside the authors, they are none. */
  readonly helpers: readonly RegExp[];
  /** Statements of rights. */
  readonly rights: readonly RegExp[];
  /** House rules of the comments below. */
  readonly comments: readonly RegExp[];
  /** Headings after which only the site follows. */
  readonly endings: readonly RegExp[];
  /** Words of the share bar: a line of nothing else is furniture. */
  readonly buttons: readonly string[];
  /** Words beside a date that leave the line a date: "published", "last updated", "min read". */
  readonly dateWords: readonly string[];
}
