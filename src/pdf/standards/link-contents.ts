import type { PdfFile } from '../pdf-file.js';
import { pdfText } from '../update.js';
import type { Changes } from './changes.js';

/** Of a link that stays inside the document. */
const INSIDE = 'A place in this document';

/** A description on every link annotation (ISO 14289-1, 7.18.5): where it leads. */
export function describeLinks(file: PdfFile, changes: Changes): void {
  for (const number of file.numbers) {
    const source = file.object(number);
    if (!/^<<[\s\S]*\/Subtype \/Link\b/.test(source) || source.includes('/Contents')) continue;
    const address = /\/URI \(((?:[^()\\]|\\[\s\S])*)\)/.exec(source)?.[1]?.replace(/\\([()\\])/g, '$1');
    changes.edit(number, (link) => link.replace(/>>\s*$/, `/Contents ${pdfText(address ?? INSIDE)}>>`));
  }
}
