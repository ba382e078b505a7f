import { ChanceryError } from '../../errors.js';
import type { ArticleDraft } from '../../types/article.js';
import { readingOrder } from './columns.js';
import { withoutFootnotes } from './footnotes.js';
import { findHeadline } from './headline.js';
import { prevailingSize } from './lines.js';
import { openPdf, type PdfPage } from './open-pdf.js';
import { type Paragraph, paragraphsOf } from './paragraphs.js';
import { findRunningHeads } from './running-heads.js';

/** Letters that a document has at least, and on average a page. */
const FEWEST_LETTERS = 30;

/**
 * Reads a text PDF as an article: columns in reading order, running heads, page numbers and footnotes left out, words
 * made whole, the headline in larger type as its title. `pages` says where in the text each page begins.
 * @throws ChanceryError of kind `source` for a scan without text, and for text whose font says no letters.
 */
export async function readPdf(bytes: Uint8Array): Promise<ArticleDraft> {
  const { pages, title: named } = await openPdf(bytes);
  refuseUnreadable(pages);
  const isHead = findRunningHeads(pages);
  const bodySize = prevailingSize(pages.flatMap(({ runs }) => runs));
  const own = pages.map(({ runs }, page) => readingOrder(runs, page).filter((line) => !isHead(line)));
  const kept = own.map((lines) => withoutFootnotes(lines, bodySize));
  const lines = kept.flat();
  const paragraphs = paragraphsOf(lines);
  const headline = findHeadline(paragraphs, bodySize);
  const body = paragraphs.slice(headline.start);
  const title = headline.title ?? honestTitle(named);
  const blank = numbersOf(pages, ({ runs }) => runs.length === 0);
  const noted = numbersOf(kept, (lines, page) => lines.length < own[page]!.length);
  return {
    ...(title === undefined ? {} : { title }),
    ...(headline.published === undefined ? {} : { published: headline.published }),
    paragraphs: body.map(({ text }) => text),
    pages: pageOffsets(body, pages.length),
    provenance: {
      ...(title === undefined ? {} : { title: headline.title === undefined ? 'PDF title' : 'largest line' }),
      ...(headline.published === undefined ? {} : { published: 'date line' }),
    },
    warnings: [
      ...(blank === '' ? [] : [`pages without text, which may be pictures: ${blank}`]),
      ...(noted === '' ? [] : [`footnotes were left out on page ${noted}`]),
    ],
  };
}

/** The pages of which something holds, from 1: `2, 5`. */
function numbersOf<T>(pages: readonly T[], holds: (page: T, index: number) => boolean): string {
  return pages.flatMap((page, index) => (holds(page, index) ? [index + 1] : [])).join(', ');
}

function refuseUnreadable(pages: readonly PdfPage[]): void {
  const text = pages.flatMap(({ runs }) => runs.map((run) => run.text)).join('');
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const without = text.match(/[\ufffd\p{Co}\p{Cc}]/gu)?.length ?? 0;
  const fix = 'Run it through text recognition (OCR), or find the text version.';
  if (letters + without < FEWEST_LETTERS) {
    const count = `${pages.length} page${pages.length === 1 ? '' : 's'}`;
    throw new ChanceryError('source', {
      message: `the PDF has no text on its ${count}: it is a scan or a picture`,
      fix,
    });
  }
  if (without > letters * 0.2)
    throw new ChanceryError('source', { message: "the PDF's fonts do not say which letters they draw", fix });
}

/** Where each page begins in the paragraphs joined with blank lines. */
function pageOffsets(paragraphs: readonly Paragraph[], count: number): readonly number[] {
  const starts: (number | undefined)[] = Array.from({ length: count }, () => undefined);
  let at = 0;
  for (const { text, page, breaks } of paragraphs) {
    starts[page] ??= at;
    for (const inside of breaks) starts[inside.page] ??= at + inside.at;
    at += text.length + 2;
  }
  const end = Math.max(0, at - 2);
  // a page that adds nothing begins where the next one does
  return starts.map((_, page) => starts.slice(page).find((offset) => offset !== undefined) ?? end);
}

/** Programs write the file's own name or nothing of use into a PDF's title. */
function honestTitle(title: string | undefined): string | undefined {
  const dishonest = title === undefined || /\.\w{2,5}$|^microsoft |^untitled|^document\d*$/i.test(title);
  return dishonest || title.split(/\s+/).length < 3 ? undefined : title;
}
