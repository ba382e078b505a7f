import { createHash } from 'node:crypto';
import type { Article } from '../types/article.js';
import type { Span } from '../types/span.js';
import { directionOf } from './direction.js';
import { finishArticle } from './finish.js';
import { languageOf } from './language.js';
import { readDraft } from './read-article.js';

/** What `extractArticle` takes: one of html, text and bytes. */
export interface ExtractInput {
  readonly html?: string;
  readonly text?: string;
  readonly bytes?: Uint8Array;
  readonly url?: string;
  /** Such as `text/html`; parameters other than charset are ignored. Bytes are taken for HTML without it. */
  readonly mediaType?: string;
}

/** An article of a page, a text or bytes in memory: site chrome out, title, byline and date read. Its id is of its hash. */
export async function extractArticle(input: ExtractInput): Promise<Article> {
  const words = input.html ?? input.text;
  if (words === undefined && input.bytes === undefined) throw new TypeError('Expected one of html, text or bytes');
  const bytes = words === undefined ? input.bytes! : new TextEncoder().encode(words);
  const [named = '', ...parameters] = (input.mediaType ?? '').split(';').map((part) => part.trim().toLowerCase());
  const mediaType = named || (input.html === undefined && input.text !== undefined ? 'text/plain' : 'text/html');
  // Strings come decoded: what a page's meta says of its charset no longer holds.
  const charset = words === undefined ? charsetIn(parameters) : 'utf-8';
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const id = sha256.slice(0, 16);
  const url = input.url === undefined ? {} : { url: input.url };
  const where = { label: input.url ?? id, ...url };
  const draft = await readDraft({ bytes, mediaType, ...where, ...(charset === undefined ? {} : { charset }) });
  const article = finishArticle(draft, { id, sha256, mediaType, overrides: {}, ...where });
  return { ...article, ...url };
}

function charsetIn(parameters: readonly string[]): string | undefined {
  return parameters.map((part) => /^charset\s*=\s*"?([\w-]+)/.exec(part)?.[1]).find((found) => found !== undefined);
}

/** An article whose text is kept exactly as given: nothing is taken for site chrome, no character is changed. */
export function plainArticle(input: {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly outlet?: string;
  readonly language?: string;
}): Article {
  const { id, text, published, outlet, language } = input;
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  return {
    id,
    sha256,
    textSha256: sha256,
    title: titleOf(text),
    deks: [],
    byline: [],
    ...(outlet === undefined ? {} : { outlet }),
    ...(published === undefined ? {} : { published }),
    language: language ?? languageOf(text),
    direction: directionOf(text),
    mediaType: 'text/plain',
    text,
    paragraphs: paragraphsOf(text),
    provenance: {},
    given: [],
    warnings: [],
  };
}

/** The first line, where it is short and more text follows it. */
function titleOf(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const first = lines[0] ?? '';
  return lines.length > 1 && first.length <= 160 && first.split(/\s+/).length <= 25 ? first : '';
}

/** Runs of lines parted by blank lines, without the white space around them. */
function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = -1;
  let end = 0;
  let at = 0;
  for (const line of text.split('\n')) {
    const bare = line.trim();
    if (bare === '') {
      if (start >= 0) spans.push({ start, end });
      start = -1;
    } else {
      const from = at + line.indexOf(bare);
      if (start < 0) start = from;
      end = from + bare.length;
    }
    at += line.length + 1;
  }
  if (start >= 0) spans.push({ start, end });
  return spans;
}
