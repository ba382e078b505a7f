import { parseFeed } from 'feedsmith';
import type { Feed, FeedEntry } from '../../types/feed-entry.js';
import { type FoundEntry, ofAtom, ofJson, ofRss, plainTitle } from './entry-forms.js';
import { feedText } from './feed-text.js';
import { withoutLongPersons } from './long-persons.js';

/** Why bytes could not be read as a feed; for people. */
export class UnreadableFeed extends Error {}

/** The most entries that a feed may hold; a real one has some dozens. */
const MOST_ENTRIES = 2000;

/**
 * The entries of an RSS, RDF, Atom or JSON feed in its own order, all in one form.
 * @throws UnreadableFeed where the bytes are no feed.
 */
export function readFeed(bytes: Uint8Array, charset?: string): Feed {
  const parsed = parse(withoutLongPersons(feedText(bytes, charset).trim()));
  const feed = formOf(parsed);
  if (feed.entries.length > MOST_ENTRIES) throw new UnreadableFeed(`has more than ${MOST_ENTRIES} entries`);
  return feed;
}

type Parsed = ReturnType<typeof parseFeed<string>>;

function parse(text: string): Parsed {
  try {
    return parseFeed(text, { parseDateFn: (date) => date });
  } catch (error) {
    throw new UnreadableFeed('is no RSS, Atom or JSON feed that can be read', { cause: error });
  }
}

function formOf(parsed: Parsed): Feed {
  switch (parsed.format) {
    case 'atom':
      return form(parsed.feed.title?.value, (parsed.feed.entries ?? []).map(ofAtom), parsed.feed.xml?.lang);
    case 'json':
      return form(parsed.feed.title, (parsed.feed.items ?? []).map(ofJson), parsed.feed.language);
    case 'rdf':
      return form(parsed.feed.title, (parsed.feed.items ?? []).map(ofRss), parsed.feed.dc?.languages?.[0]);
    default:
      return form(parsed.feed.title, (parsed.feed.items ?? []).map(ofRss), parsed.feed.language);
  }
}

function form(title: string | undefined, entries: readonly FoundEntry[], language: string | undefined): Feed {
  const named = plainTitle(title);
  return {
    ...(named === undefined ? {} : { title: named }),
    entries: entries.map((entry) => ordered({ ...entry, language: entry.language ?? language })),
  };
}

/** The keys of the form alone, in its order, without what is empty; an entry without an id is known by what it says. */
function ordered(draft: FoundEntry): FeedEntry {
  const has = <T>(value: T | undefined) => value !== undefined && (value as unknown as string | []).length > 0;
  const keys = [
    'url',
    'title',
    'content_html',
    'content_text',
    'summary',
    'date_published',
    'date_modified',
    'authors',
    'tags',
    'language',
  ] as const;
  const id = draft.id ?? [draft.url, draft.title, draft.date_published].filter(has).join(' ');
  return { id, ...Object.fromEntries(keys.flatMap((key) => (has(draft[key]) ? [[key, draft[key]]] : []))) };
}
