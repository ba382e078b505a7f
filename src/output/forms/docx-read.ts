import JSZip from 'jszip';
import { EVIDENCE, NAMESPACE } from './docx-package.js';
import { strangeElement, strangePart } from './docx-shape.js';

/** A Word document of ours as it is read back. */
export interface ReadDocx {
  readonly evidence?: string;
  /** The words of header, body and footer. */
  readonly words: readonly string[];
  /** Those of the pages' header and footer, nothing where the document refers to none. */
  readonly edges: { readonly header: string; readonly footer: string };
  /** What another program changed since it was sealed. */
  readonly changed?: string;
}

/** @returns undefined where the bytes are no Word package. */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocx | undefined> {
  const zip = await JSZip.loadAsync(bytes).catch(() => undefined);
  if (zip?.file('word/document.xml') == null) return undefined;
  const files = Object.values(zip.files).filter(({ dir }) => !dir);
  const parts = new Map(await Promise.all(files.map(async (file) => [file.name, await file.async('string')] as const)));
  const text = (name: string) => parts.get(name) ?? '';
  const names = [...parts.keys()].filter((name) => /^word\/(?:document|header\d+|footer\d+)\.xml$/.test(name));
  const inside = new RegExp(`<evidence xmlns="${NAMESPACE}">([^<]*)</evidence>`).exec(text(EVIDENCE));
  const changed = strangePart(parts) ?? strangeElement(parts);
  const edge = (name: 'header' | 'footer') => wordsOf(refersTo(parts, name) ? text(`word/${name}1.xml`) : '');
  return {
    words: names.map((name) => wordsOf(text(name))),
    edges: { header: edge('header'), footer: edge('footer') },
    ...(inside === null ? {} : { evidence: unescapeXml(inside[1]!) }),
    ...(changed === undefined ? {} : { changed }),
  };
}

/** Whether the document's one section has our header or footer on each page (ISO/IEC 29500-1, 17.10.5 and 17.10.2). */
function refersTo(parts: ReadonlyMap<string, string>, name: 'header' | 'footer'): boolean {
  const body = parts.get('word/document.xml') ?? '';
  const [reference, ...more] = body.matchAll(new RegExp(`<w:${name}Reference ([^>]*)/>`, 'g'));
  const id = /^w:type="default" r:id="(\w+)"$/.exec(reference?.[1] ?? '')?.[1];
  if (id === undefined || more.length > 0 || body.split('<w:sectPr').length !== 2) return false;
  const related = [...(parts.get('word/_rels/document.xml.rels') ?? '').matchAll(/<Relationship [^>]*>/g)];
  const [own, ...others] = related.map(([whole]) => whole).filter((whole) => whole.includes(`Id="${id}"`));
  return own !== undefined && others.length === 0 && own.includes(`Target="${name}1.xml"`);
}

/** The text runs of a part, a line a paragraph. */
function wordsOf(xml: string): string {
  const runs = xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<\/w:p>|<w:tab\/>/g);
  return [...runs]
    .map(([whole, text]) => (text === undefined ? (whole === '</w:p>' ? '\n' : ' ') : unescapeXml(text)))
    .join('');
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
