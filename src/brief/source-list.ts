import type { Article } from '../types/article.js';
import type { SourceEntry } from '../types/brief.js';
import type { EvidenceItem } from '../types/evidence.js';
import { type FieldPrint, printField, printPublished } from './article-facts.js';
import { labelsOf } from './labels.js';
import { mediaOf } from './media.js';

/** The numbered source list with the proof of what it prints. */
export interface SourceList {
  readonly entries: readonly SourceEntry[];
  readonly evidence: readonly EvidenceItem[];
}

export function sourceList(
  articles: readonly Article[],
  numbers: ReadonlyMap<string, number>,
  language: string,
): SourceList {
  const cited = articles.filter(({ id }) => numbers.has(id)).sort((a, b) => numbers.get(a.id)! - numbers.get(b.id)!);
  const media = mediaOf(cited);
  const listed = cited.map((article) => entryOf(article, numbers.get(article.id)!, language, media.get(article.id)));
  return { entries: listed.map(({ entry }) => entry), evidence: listed.flatMap(({ evidence }) => evidence) };
}

function entryOf(article: Article, number: number, language: string, medium: string | undefined) {
  const at = (what: string) => ({ id: `source-${number}-${what}`, section: 'sources' });
  const outlet = printField(article, 'outlet', at('outlet'));
  const title = printField(article, 'title', at('title')) ?? named(article.id, at('title'));
  const date = printPublished(article, language, at('date'));
  const href = webAddress(article.url);
  const address = printField(article, 'url', at('address'), href === undefined ? opening : hostAndPath);
  const entry: SourceEntry = {
    number,
    article: article.id,
    title: title.text,
    language: article.language,
    direction: article.direction,
    date: date?.text ?? labelsOf(language).undated,
    ...(medium === undefined ? {} : { medium }),
    ...(outlet === undefined ? {} : { outlet: outlet.text }),
    ...(address === undefined ? {} : { address: address.text }),
    ...(href === undefined ? {} : { href }),
  };
  return {
    entry,
    evidence: [outlet, title, date, address].flatMap((print) => (print === undefined ? [] : [print.item])),
  };
}

/** An article without a title goes by the source's id. */
function named(id: string, place: { readonly id: string; readonly section: string }): FieldPrint {
  return {
    text: id,
    item: { ...place, kind: 'spec', text: id, pieces: [{ text: id }], spans: [], citations: [id] },
  };
}

/** Only http and https become links; anything else is no address that a reader should follow. */
function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\/[^\s/]+/i.test(url) ? url : undefined;
}

/** What is no web address prints as it stands, and not at length. */
function opening(url: string): { start: number; end: number } {
  return { start: 0, end: Math.min(url.length, 60) };
}

/** `host/path` of a web address, without scheme, query, fragment and closing slash. */
function hostAndPath(url: string): { start: number; end: number } {
  const start = url.indexOf('//') + 2;
  const tail = url.slice(start).search(/[?#]/);
  let end = tail < 0 ? url.length : start + tail;
  while (end > start && url[end - 1] === '/') end -= 1;
  return { start, end };
}
