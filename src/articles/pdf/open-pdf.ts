import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { ChanceryError } from '../../errors.js';
import { guardStreams } from './guard-streams.js';
import { type Run, runOf } from './lines.js';
import { loadPdfjs } from './load-pdfjs.js';

/** One page: its stretches of text as they are drawn, in points from the top left corner. */
export interface PdfPage {
  readonly height: number;
  readonly width: number;
  readonly runs: readonly Run[];
}

export interface OpenPdf {
  readonly pages: readonly PdfPage[];
  /** Of its metadata, if it has one. */
  readonly title?: string;
}

/** A document beyond these is no statement, and would cost minutes. */
const MOST_PAGES = 300;
const MOST_RUNS = 400_000;

/**
 * The text of a PDF as it stands on its pages (Mozilla's PDF.js; no font is loaded, nothing is drawn or run).
 * @throws ChanceryError of kind `source` where it is protected by a password or larger than an article can be.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  guardStreams(bytes);
  const { getDocument, VerbosityLevel } = await loadPdfjs();
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    cMapUrl: folderUrl(home, 'cmaps'),
    standardFontDataUrl: folderUrl(home, 'standard_fonts'),
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    stopAtErrors: false,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) throw refusal(`has ${document.numPages} pages; it is no article`);
    const { info } = await document.getMetadata();
    const title = (info as { readonly Title?: unknown }).Title;
    const pages: PdfPage[] = [];
    let runs = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { width, height, transform } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent({ disableNormalization: false });
      runs += items.length;
      if (runs > MOST_RUNS) throw refusal('has more text than an article can have');
      const texts = items.filter((item): item is TextItem => 'str' in item);
      pages.push({ width, height, runs: texts.flatMap((item) => runOf(item, transform) ?? []) });
      page.cleanup();
    }
    return { pages, ...(typeof title === 'string' && title.trim() !== '' ? { title: title.trim() } : {}) };
  } catch (error) {
    if ((error as Error).name === 'PasswordException') throw refusal('is protected by a password', 'Save it without.');
    throw error;
  } finally {
    await task.destroy();
  }
}

/** PDF.js reads these by path, which has to end in a slash. */
function folderUrl(home: string, name: string): string {
  const folder = join(home, name);
  return process.platform === 'win32' ? `${pathToFileURL(folder).href}/` : `${folder}/`;
}

function refusal(what: string, fix = 'Save the article alone.'): ChanceryError {
  return new ChanceryError('source', { message: `the PDF ${what}`, fix });
}
