import { pageNumbers } from './page-objects.js';
import type { PdfFile } from './pdf-file.js';

/** Chromium's own section, and the update by which we finish it. */
const SECTIONS = 2;

/**
 * What another program put into a PDF of ours since: an update of its own (ISO 32000-1, 7.5.6), or an annotation, which may
 * hold words that are no part of a page's content. Ours are links, without an appearance (ISO 32000-1, 12.5.5).
 * @returns undefined where there is nothing of it.
 */
export function laterChange(file: PdfFile): string | undefined {
  if (file.sections > SECTIONS) return 'it was saved again';
  if (/\/(?:AcroForm|OpenAction|AA)\b/.test(file.object(file.root))) return 'it has a form or an action';
  const page = pageNumbers(file).findIndex((number) => !hasOwnAnnotations(file, file.object(number)));
  return page < 0 ? undefined : `page ${page + 1} has an annotation`;
}

/** Its entries are written plainly and once, so that no other reader finds others than this one. */
function hasOwnAnnotations(file: PdfFile, page: string): boolean {
  const times = (entry: RegExp) => page.match(entry)?.length ?? 0;
  if (page.includes('#') || times(/\/Contents\b/g) > 1) return false;
  if (times(/\/Annots\b/g) === 0) return true;
  const listed = /\/Annots\s*\[((?:\s*\d+ 0 R)*)\s*\]/.exec(page)?.[1];
  if (listed === undefined || times(/\/Annots\b/g) > 1) return false;
  return [...listed.matchAll(/(\d+) 0 R/g)].every(([, number]) => isLink(file.object(Number(number))));
}

function isLink(source: string): boolean {
  const entries = outsideStrings(source);
  return (
    /\/Subtype\s*\/Link\b/.test(entries) && entries.match(/\/Subtype\b/g)?.length === 1 && !/\/AP\b|#/.test(entries)
  );
}

/** An address may hold whatever it likes. */
function outsideStrings(source: string): string {
  return source.replace(/\((?:[^()\\]|\\[\s\S])*\)/g, '()');
}
