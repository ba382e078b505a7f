import { ChanceryError } from '../errors.js';
import type { Article, ArticleDraft } from '../types/article.js';
import type { Source } from '../types/source.js';
import { decodeText } from './decode.js';
import { finishArticle } from './finish.js';

/** What a reader is given: bytes of a known kind, and where they came from. */
export interface Readable {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly charset?: string;
  readonly url?: string;
  /** How messages name the source: its path or address. */
  readonly label: string;
}

type Reader = (readable: Readable) => Promise<ArticleDraft>;

/** A reader for each kind of source, loaded when it is needed. */
const READERS: Readonly<Record<string, Reader>> = {
  'text/plain': async ({ bytes, charset }) => {
    const { readPlain } = await import('./plain/read-plain.js');
    return readPlain(decodeText(bytes, charset).text);
  },
  'text/markdown': async ({ bytes, charset }) => {
    const { readMarkdown } = await import('./markdown.js');
    return readMarkdown(decodeText(bytes, charset).text);
  },
  'text/html': readPage,
  'application/xhtml+xml': readPage,
  'message/rfc822': async ({ bytes }) => {
    const { readMail } = await import('./mail.js');
    return readMail(bytes, readHtmlText);
  },
  'multipart/related': async ({ bytes }) => {
    const { readWebArchive } = await import('./mail.js');
    return readWebArchive(bytes, readHtmlText);
  },
  'application/pdf': async ({ bytes }) => {
    const { readPdf } = await import('./pdf/read-pdf.js');
    return readPdf(bytes);
  },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': async ({ bytes }) => {
    const { readDocx } = await import('./docx/read-docx.js');
    return readDocx(bytes);
  },
  'application/feed+json': async ({ bytes }) => {
    const { readFeedEntry } = await import('./feed-entry.js');
    return readFeedEntry(decodeText(bytes).text, readHtmlText);
  },
};

/** What these are, where they are given as an article. */
const FEEDS: ReadonlySet<string> = new Set(['application/rss+xml', 'application/atom+xml']);

/**
 * Reads one source into an article: its text alone, and what it says of itself. Throws a `source` error, naming the
 * source, for kinds that can't be read and for sources without body text.
 */
export async function readArticle(source: Source): Promise<Article> {
  const { origin, overrides } = source;
  const url = overrides.url ?? (origin.kind === 'file' ? undefined : origin.url);
  const label = origin.kind === 'file' ? origin.path : (url ?? source.id);
  const where = { label, ...(url === undefined ? {} : { url }) };
  return finishArticle(await readDraft({ ...source, ...where }), { ...source, ...where });
}

/**
 * What the reader for the media type finds. Throws a `source` error for a kind that has none, and for bytes on which it
 * breaks: those are the source's doing.
 */
export async function readDraft(readable: Readable): Promise<ArticleDraft> {
  const reader = READERS[readable.mediaType];
  if (reader === undefined) {
    const message = `"${readable.label}" is of a kind that can't be read as an article (${readable.mediaType})`;
    const fix = FEEDS.has(readable.mediaType)
      ? 'A feed is named in a spec: feed: …'
      : 'Save it as PDF, Word (.docx), HTML, MHTML, e-mail, Markdown or plain text.';
    throw new ChanceryError('source', { message, fix });
  }
  try {
    return await reader(readable);
  } catch (error) {
    if (error instanceof ChanceryError) throw named(error, readable.label);
    const reason = error instanceof Error ? error.message : String(error);
    const message = `"${readable.label}" could not be read as ${readable.mediaType} (${reason})`;
    throw new ChanceryError('source', { message, fix: 'Save its text as plain text or Markdown.' }, { cause: error });
  }
}

/** A reader knows not of what it reads; its problems are told with the source's name. */
function named(error: ChanceryError, label: string): ChanceryError {
  const problems = error.problems.map((problem) =>
    problem.message.includes(label) ? problem : { ...problem, message: `"${label}": ${problem.message}` },
  );
  return new ChanceryError(error.kind, problems, { cause: error });
}

async function readPage({ bytes, charset, url }: Readable): Promise<ArticleDraft> {
  const { decodeHtml } = await import('./html/read-html.js');
  return readHtmlText(decodeHtml(bytes, charset), url);
}

async function readHtmlText(html: string, url?: string): Promise<ArticleDraft> {
  const { readHtml } = await import('./html/read-html.js');
  return readHtml(html, url === undefined ? {} : { url });
}
