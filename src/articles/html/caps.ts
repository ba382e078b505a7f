import { ChanceryError } from '../../errors.js';

/** Pages beyond these are no articles, and would cost a parser its memory or its stack. */
const MOST_CHARACTERS = 12_000_000;
const MOST_TAGS = 60_000;
const MOST_ATTRIBUTES = 10 * MOST_TAGS;
const DEEPEST = 3_000;
/** Elements whose end tags HTML lets a page leave out, or that have none: they say nothing of how deep the page is. */
const UNCLOSED = /^<(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|tr|th|option)\b/i;

/**
 * A cheap look before any parser: size, number of tags and attributes, and how deep they stand.
 * @throws ChanceryError of kind `source` for a page beyond the caps.
 */
export function guardPage(html: string): void {
  if (html.length > MOST_CHARACTERS) refuse(`is larger than ${MOST_CHARACTERS / 1e6} million characters`);
  let tags = 0;
  let depth = 0;
  let attributes = 0;
  for (const [tag] of html.matchAll(/<\/?[a-zA-Z][^<>]*/g)) {
    tags += 1;
    if (tag.startsWith('</')) depth -= 1;
    else if (!UNCLOSED.test(tag) && !tag.endsWith('/')) depth += 1;
    attributes += tag.split('=').length - 1;
    if (tags > MOST_TAGS || attributes > MOST_ATTRIBUTES)
      refuse(`has more than ${MOST_TAGS} tags or too many attributes`);
    if (depth > DEEPEST) refuse(`is nested deeper than ${DEEPEST} levels`);
  }
}

function refuse(what: string): never {
  throw new ChanceryError('source', { message: `the page ${what}; it is no article`, fix: 'save the article alone' });
}
