import type { ArticleDraft } from '../../types/article.js';

type Metadata = Omit<ArticleDraft, 'paragraphs'>;
type Json = Readonly<Record<string, unknown>>;

/** What a page says of itself: JSON-LD first, then OpenGraph and meta, then its markup; `provenance` names each place. */
export function readMetadata(document: Document, url: string | undefined): Metadata {
  const article = jsonLd(document);
  const meta = (names: string) =>
    names.split(' ').flatMap((name) => {
      const found = document
        .querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`)
        ?.getAttribute('content');
      return found === undefined || found === null || found.trim() === '' ? [] : [{ value: clean(found), from: name }];
    })[0];
  const text = (selector: string) => {
    const found = clean(document.querySelector(selector)?.textContent ?? '');
    return found === '' ? undefined : { value: found, from: selector };
  };
  const linked = (key: string) => {
    const value = article?.[key];
    return typeof value === 'string' && value.trim() !== '' ? { value: clean(value), from: 'json-ld' } : undefined;
  };
  const attribute = (selector: string, name: string) => {
    const value = document.querySelector(selector)?.getAttribute(name);
    return value === undefined || value === null || value === '' ? undefined : { value, from: selector };
  };
  const outlet = publisher(article) ?? meta('og:site_name application-name');
  const title = linked('headline') ?? meta('og:title twitter:title') ?? text('h1') ?? text('title');
  const published = date(
    linked('datePublished') ??
      meta('article:published_time datePublished date') ??
      attribute('time[datetime]', 'datetime'),
  );
  const modified = date(linked('dateModified') ?? meta('article:modified_time'));
  const byline =
    authors(article) ??
    (meta('author article:author') === undefined ? undefined : names(meta('author article:author')!));
  const address =
    attribute('link[rel="canonical"]', 'href') ??
    meta('og:url') ??
    (url === undefined ? undefined : { value: url, from: 'address' });
  const language = attribute('html[lang]', 'lang');
  const found = {
    outlet,
    title: title === undefined ? undefined : { ...title, value: withoutSite(title.value, outlet?.value) },
    published,
    modified,
    url: address,
    language,
  };
  const values = Object.entries(found).flatMap(([key, entry]) => (entry === undefined ? [] : [[key, entry] as const]));
  return {
    ...Object.fromEntries(values.map(([key, { value }]) => [key, value])),
    ...(byline === undefined ? {} : { byline: byline.value }),
    provenance: {
      ...Object.fromEntries(values.map(([key, { from }]) => [key, from])),
      ...(byline === undefined ? {} : { byline: byline.from }),
    },
  };
}

/** The page's first article-like JSON-LD object. */
function jsonLd(document: Document): Json | undefined {
  const found = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      const value = JSON.parse(script.textContent ?? '') as Json | Json[];
      return [value]
        .flat()
        .flatMap((entry) => [entry, ...(Array.isArray(entry['@graph']) ? (entry['@graph'] as Json[]) : [])]);
    } catch {
      return [];
    }
  });
  return found.find((entry) => /Article|Report|BlogPosting|Posting/.test(String(entry['@type'])));
}

function publisher(article: Json | undefined) {
  const name = (article?.['publisher'] as Json | undefined)?.['name'];
  return typeof name === 'string' && name.trim() !== '' ? { value: clean(name), from: 'json-ld' } : undefined;
}

function authors(article: Json | undefined): { value: string[]; from: string } | undefined {
  const people = [article?.['author'] ?? []]
    .flat()
    .filter((entry) => !/Organization/.test(String((entry as Json)['@type'])));
  const value = people
    .flatMap((entry) => (typeof entry === 'string' ? entry : ((entry as Json)['name'] as string | undefined)) ?? [])
    .map(clean);
  return value.length === 0 ? undefined : { value, from: 'json-ld' };
}

function names({ value, from }: { value: string; from: string }): { value: string[]; from: string } | undefined {
  if (/^https?:/.test(value)) return undefined;
  const parts = value.replace(/^by\s+/i, '').split(/\s*(?:,|;|\band\b|&)\s*/);
  const people = parts.filter((part) => /^\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){1,4}$/u.test(part));
  return people.length === 0 ? undefined : { value: people, from };
}

/** ISO 8601 in the page's own offset, or absent. */
function date(found: { value: string; from: string } | undefined) {
  const iso = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?/.exec(
    found?.value ?? '',
  )?.[0];
  return iso === undefined ? undefined : { value: iso.replace(' ', 'T'), from: found!.from };
}

/** "Title | Outlet" without the outlet. */
function withoutSite(title: string, outlet: string | undefined): string {
  const cut = /^(.{12,}?)\s+[|–—-]\s+([^|–—]{2,40})$/.exec(title);
  return cut !== null && (outlet === undefined || cut[2]!.toLowerCase() === outlet.toLowerCase()) ? cut[1]! : title;
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
