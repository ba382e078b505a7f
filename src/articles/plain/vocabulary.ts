/**
 * What one language's sites put around an article, as data. Words are lower case. Patterns may hold the named groups
 * `names`, `outlet` and `dateline`; each is anchored and bounded, so that a long line costs no more than a short one.
 */
export interface Vocabulary {
  /** Lines that are nothing but site chrome. */
  readonly chrome: readonly string[];
  /** A short line that begins so, without a sentence's end, is chrome. */
  readonly chromeOpeners: readonly string[];
  /** A line up to 60 words, without quotation marks, that holds one of these speaks for the site. */
  readonly sitePhrases: readonly string[];
  /** A line that holds one of these states rights in the page. */
  readonly rights: readonly string[];
  /** A heading over links to other articles. */
  readonly related: readonly string[];
  /** How a caption or a picture credit begins. */
  readonly captions: readonly string[];
  /** Plain signs without which a line has no byline, reporter line or dateline: they spare it the costly patterns. */
  readonly creditSigns: RegExp;
  /** Lines that are a byline and nothing else. */
  readonly bylines: readonly RegExp[];
  /** What may stand before the first paragraph's first word: reporter lines and datelines. */
  readonly openers: readonly RegExp[];
  /** What parts several names, where it is not a comma or a word for "and". */
  readonly nameSeparator?: RegExp;
  /** Words of newspapers' names. */
  readonly press: readonly string[];
  /** Words before the date of publication, and of the last change. */
  readonly published: readonly string[];
  readonly modified: readonly string[];
  /** Month names and their usual short forms, January first; forms parted by `|`. */
  readonly months: readonly string[];
}

/** The entries of a table written as one text: parted by bars and line ends, white space around them aside. */
export function listed(text: string): readonly string[] {
  return text
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
