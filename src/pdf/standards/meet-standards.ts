import { contentsOf, pageNumbers } from '../page-objects.js';
import type { PdfFile } from '../pdf-file.js';
import type { Update } from '../update.js';
import { markArtifacts } from './artifacts.js';
import { changesOf } from './changes.js';
import { checkFigures } from './figures.js';
import { describeLinks } from './link-contents.js';
import { wrapListBodies } from './list-bodies.js';
import { mapRoles } from './role-map.js';
import { srgbProfile } from './srgb.js';
import { structureOf } from './structure.js';
import { UnknownLayout } from './unknown-layout.js';

/** The document may claim both standards. */
export interface Met {
  /** What its catalogue needs for it. */
  readonly catalogue: string;
}

/** It may claim neither. */
export interface Unmet {
  /** What stands in the way. */
  readonly unmet: string;
}

/**
 * Mends what keeps Chromium's tagged PDF from PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3), as additions to
 * `update`; nothing is added where the layout is not the one that this knows.
 * @returns what the catalogue needs besides, or why the document may claim nothing.
 */
export function meetStandards(update: Update): Met | Unmet {
  const { file } = update;
  try {
    recognise(file);
    const elements = structureOf(file);
    const changes = changesOf(update);
    const contents = pageNumbers(file).map((page) => contentOf(file, page));
    const artifacts = contents.map((number) => markArtifacts(update.stream(number).toString('latin1')));
    wrapListBodies(elements, changes);
    describeLinks(file, changes);
    checkFigures(elements, changes);
    mapRoles(file, elements, changes);
    changes.write();
    for (const [index, content] of artifacts.entries())
      if (content !== undefined) update.putStream(contents[index]!, '', Buffer.from(content, 'latin1'));
    return { catalogue: outputIntent(update) };
  } catch (error) {
    if (error instanceof UnknownLayout) return { unmet: error.message };
    throw error;
  }
}

/** Tagged, in a language, each page in the order of its tags (ISO 14289-1, 7.1, 7.2, 7.18.3). @throws UnknownLayout otherwise. */
function recognise(file: PdfFile): void {
  const catalogue = file.object(file.root);
  const needed = [/\/Marked true/, /\/StructTreeRoot \d+ 0 R/, /\/Lang/];
  if (needed.some((entry) => !entry.test(catalogue))) throw new UnknownLayout('no tags');
  for (const page of pageNumbers(file))
    if (!/\/StructParents \d+/.test(file.object(page))) throw new UnknownLayout('a page that no structure holds');
  // what is drawn half-transparent is tagged within a form, where the tree's references do not look for it
  const forms = file.numbers.filter((number) => file.object(number).includes('/Subtype /Form'));
  if (forms.some((number) => file.stream(number).includes('/MCID')))
    throw new UnknownLayout('tagged content within a form');
}

function contentOf(file: PdfFile, page: number): number {
  const [content, ...more] = contentsOf(file, page);
  if (content === undefined || more.length > 0) throw new UnknownLayout('a page whose content is in several parts');
  return content;
}

/** What colours mean without a device (ISO 19005-3, 6.2.3). */
function outputIntent(update: Update): string {
  const profile = update.next();
  update.putStream(profile, '/N 3', srgbProfile());
  const name = '(sRGB IEC61966-2.1)';
  return `/OutputIntents [<</Type /OutputIntent/S /GTS_PDFA1/OutputConditionIdentifier ${name}/Info ${name}/DestOutputProfile ${profile} 0 R>>]`;
}
