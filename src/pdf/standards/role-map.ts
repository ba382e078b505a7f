import type { PdfFile } from '../pdf-file.js';
import type { Changes } from './changes.js';
import type { StructureElement } from './structure.js';
import { UnknownLayout } from './unknown-layout.js';

/** Structure types of PDF 2.0 that Chromium uses, and the standard type of PDF 1.7 that each is like. */
const ROLES: Readonly<Record<string, string>> = {
  Aside: 'Sect',
  DocumentFragment: 'Sect',
  Em: 'Span',
  FENote: 'Note',
  Strong: 'Span',
  Sub: 'Span',
  Title: 'P',
};

/** The standard structure types (ISO 32000-1, 14.8.4). */
const STANDARD = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
);

/** Every other type in use mapped to a standard one (ISO 14289-1, 7.1; ISO 19005-3, 6.7.3.4). @throws UnknownLayout for one that is not known here. */
export function mapRoles(file: PdfFile, elements: ReadonlyMap<number, StructureElement>, changes: Changes): void {
  const used = new Set([...elements.values()].map(({ type }) => type).filter((type) => !STANDARD.has(type)));
  if (used.size === 0) return;
  const root = Number(/\/StructTreeRoot (\d+) 0 R/.exec(file.object(file.root))?.[1]);
  const unknown = [...used].filter((type) => ROLES[type] === undefined);
  if (unknown.length > 0) throw new UnknownLayout(`structure types that are not known: ${unknown.join(', ')}`);
  const roles = [...used].sort().map((type) => `/${type} /${ROLES[type]}`);
  changes.edit(root, (source) => {
    if (source.includes('/RoleMap')) throw new UnknownLayout('a role map of the browser’s own');
    return source.replace(/>>\s*$/, `/RoleMap <<${roles.join('')}>>>>`);
  });
}
