import type { Atom, Json, Rdf, Rss } from 'feedsmith';
import { decodeEntities } from '../../text/entities.js';
import { foldSpace } from '../../text/fold.js';
import { messageDate } from '../../text/message-date.js';
import type { FeedEntry } from '../../types/feed-entry.js';

/** An entry as it is found: anything may be missing. */
export type FoundEntry = { [Key in keyof FeedEntry]?: FeedEntry[Key] | undefined };

type RssItem = NonNullable<Rss.Feed<string>['items']>[number] & NonNullable<Rdf.Feed<string>['items']>[number];

/** An item of RSS or RDF. */
export function ofRss(item: Partial<RssItem>): FoundEntry {
  const whole = item.content?.encoded;
  const creators = item.dc?.creators ?? (item.authors ?? []).map(personName);
  return {
    id: item.guid?.value ?? item.link ?? item.rdf?.about,
    url: item.link ?? (item.guid?.isPermaLink === false ? undefined : webOnly(item.guid?.value)),
    title: plainTitle(item.title),
    content_html: whole,
    summary: item.description,
    date_published: dateOf(item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.created?.[0]),
    date_modified: dateOf(item.atom?.updated ?? item.dcterms?.modified?.[0]),
    authors: authorsOf(creators),
    tags: (item.categories ?? []).flatMap(({ name }) => (name === undefined ? [] : [name])),
  };
}

/** An entry of Atom. */
export function ofAtom(entry: NonNullable<Atom.Feed<string>['entries']>[number]): FoundEntry {
  const { content, title, links = [] } = entry;
  const markup = content?.type === 'html' || content?.type === 'xhtml';
  const alternate = links.find(({ rel }) => rel === undefined || rel === 'alternate');
  return {
    id: entry.id,
    url: alternate?.href ?? content?.src,
    title: title?.type === 'html' || title?.type === 'xhtml' ? plainTitle(title.value) : title?.value,
    content_html: markup ? content.value : undefined,
    content_text: markup ? undefined : content?.value,
    summary: entry.summary?.value,
    date_published: dateOf(entry.published ?? entry.updated),
    date_modified: dateOf(entry.updated),
    authors: authorsOf((entry.authors ?? []).map(({ name }) => name)),
    tags: (entry.categories ?? []).flatMap(({ label, term }) => label ?? term ?? []),
    language: entry.xml?.lang,
  };
}

/** An item of a JSON Feed. */
export function ofJson(item: NonNullable<Json.Feed<string>['items']>[number]): FoundEntry {
  return {
    ...item,
    url: item.url ?? item.external_url,
    title: item.title,
    date_published: dateOf(item.date_published),
    date_modified: dateOf(item.date_modified),
    authors: authorsOf((item.authors ?? []).map(({ name }) => name)),
  };
}

/** Titles in RSS hold markup and references as often as not. */
export function plainTitle(title: string | undefined): string | undefined {
  return title === undefined ? undefined : foldSpace(decodeEntities(title.replace(/<\/?[a-z][^<>]{0,200}>/gi, '')));
}

/** RSS writes `desk@example.org (Maria Tamm)`; the address is no name. */
function personName(person: { readonly name?: string } | string): string | undefined {
  const text = typeof person === 'string' ? person : person.name;
  return /\(([^()]{2,100})\)\s*$/.exec(text ?? '')?.[1] ?? (text?.includes('@') ? undefined : text);
}

function authorsOf(names: readonly (string | undefined)[]): { name: string }[] {
  return names.flatMap((name) => {
    const bare = foldSpace(name ?? '').replace(/^by\s+/i, '');
    return bare === '' ? [] : [{ name: bare }];
  });
}

function dateOf(value: string | undefined): string | undefined {
  const iso = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})?)?$/;
  return value !== undefined && iso.test(value.trim()) ? value.trim() : messageDate(value);
}

function webOnly(value: string | undefined): string | undefined {
  return value !== undefined && /^https?:/i.test(value) ? value : undefined;
}
