import { createHash } from 'node:crypto';
import { ChanceryError } from '../errors.js';
import type { Article, ArticleDraft } from '../types/article.js';
import type { GivenField, Source, SourceOverrides } from '../types/source.js';
import type { Span } from '../types/span.js';
import { directionOf } from './direction.js';
import { hiddenWarning, plainLine } from './invisible.js';
import { languageOf } from './language.js';

/** What an article takes from its source rather than from its words. */
export type SourceFacts = Pick<Source, 'id' | 'sha256' | 'mediaType' | 'retrievedAt' | 'overrides'> & {
  /** The address that the bytes came from. */
  readonly url?: string;
  /** How messages name the source: its path or address. */
  readonly label: string;
};

/**
 * Makes an article of what a reader found: lines made plain, paragraphs joined with blank lines and their spans told,
 * language and direction, what the spec gives put over what was read, hashes. Throws a `source` error where no body text
 * is left.
 */
export function finishArticle(draft: ArticleDraft, facts: SourceFacts): Article {
  const hidden = new Set<string>();
  const plain = (line: string): string => {
    const cleaned = plainLine(line);
    for (const code of cleaned.hidden) hidden.add(code);
    return cleaned.text;
  };
  const body = draft.paragraphs.map(plain);
  const { text, paragraphs } = joinParagraphs(body.filter((paragraph) => paragraph !== ''));
  if (text === '') {
    const fix =
      'Check that the file is the article itself; a page that needs a script to show its text can be saved as PDF.';
    throw new ChanceryError('source', { message: `"${facts.label}" has no body text`, fix });
  }
  const read = readFields(draft, plain);
  const given = givenFields(facts.overrides);
  const url = given.url ?? read.url ?? facts.url;
  const language = given.language ?? languageOf(text, draft.language);
  const title = given.title ?? read.title ?? '';
  const warnings = [...(draft.warnings ?? []), ...hiddenWarning(hidden)];
  return {
    id: facts.id,
    sha256: facts.sha256,
    textSha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    deks: read.deks,
    byline: read.byline,
    ...read.optional,
    ...given,
    title,
    language,
    direction: directionOf(text),
    ...(url === undefined ? {} : { url }),
    mediaType: facts.mediaType,
    text,
    paragraphs,
    provenance: { ...draft.provenance, ...Object.fromEntries(Object.keys(given).map((field) => [field, 'spec'])) },
    given: Object.keys(given) as GivenField[],
    warnings: warnings.map((warning) => `${facts.label}: ${warning}`),
    ...(draft.pages === undefined ? {} : { pages: movePages(draft.pages, draft.paragraphs, body) }),
    ...(facts.retrievedAt === undefined ? {} : { retrievedAt: facts.retrievedAt }),
  };
}

function readFields(draft: ArticleDraft, plain: (line: string) => string) {
  const lines = (list: readonly string[] | undefined) => (list ?? []).map(plain).filter((line) => line !== '');
  const optional: { outlet?: string; dateline?: string; published?: string; modified?: string } = {};
  for (const field of ['outlet', 'dateline', 'published', 'modified'] as const) {
    const value = plain(draft[field] ?? '');
    if (value !== '') optional[field] = value;
  }
  return {
    title: plain(draft.title ?? ''),
    url: draft.url,
    deks: lines(draft.deks),
    byline: lines(draft.byline),
    optional,
  };
}

/** The spec's own values, made plain like any other text; empty ones count as not given. */
function givenFields(overrides: SourceOverrides): SourceOverrides {
  const entries = Object.entries(overrides)
    .map(([field, value]) => [field, Array.isArray(value) ? value.map(one) : one(value as string)] as const)
    .filter(([, value]) => value.length > 0);
  return Object.fromEntries(entries) as SourceOverrides;
}

const one = (value: string): string => plainLine(value).text;

/** Paragraphs parted by a blank line, and where each stands. */
export function joinParagraphs(list: readonly string[]): { text: string; paragraphs: Span[] } {
  let at = 0;
  const paragraphs = list.map((paragraph) => {
    const span = { start: at, end: at + paragraph.length };
    at = span.end + 2;
    return span;
  });
  return { text: list.join('\n\n'), paragraphs };
}

/** A draft's page offsets are into its paragraphs joined as they are: moved along where cleaning shortened them. */
function movePages(pages: readonly number[], before: readonly string[], after: readonly string[]): number[] {
  return pages.map((offset) => {
    let old = 0;
    let now = 0;
    for (const [index, paragraph] of before.entries()) {
      const cleaned = after[index]!;
      if (offset <= old + paragraph.length)
        return now + Math.min(plainLine(paragraph.slice(0, offset - old)).text.length, cleaned.length);
      old += paragraph.length + 2;
      now += cleaned === '' ? 0 : cleaned.length + 2;
    }
    return Math.max(0, now - 2);
  });
}
