import JSZip from 'jszip';

/** The custom XML part that holds the evidence, and the namespace of its root. */
export const EVIDENCE = 'customXml/item1.xml';
export const NAMESPACE = 'urn:chancery:evidence:1';
/** Documents without a date carry the one that their PDFs carry. */
const NO_DATE = '1970-01-01';
/** The oldest moment that a ZIP archive can hold (APPNOTE 4.4.6). */
const ZIP_EPOCH = new Date('1980-01-01T00:00:00Z');

/**
 * A Word package with the evidence in a custom XML part, the same bytes for the same content: its dates are the
 * document's, its relationships numbered in the order of their use.
 */
export async function sealed(docx: Uint8Array, evidence: string, date: string | undefined): Promise<Uint8Array> {
  const read = await JSZip.loadAsync(docx);
  const names = Object.keys(read.files).filter((name) => !read.files[name]!.dir);
  const written = new JSZip();
  const parts = new Map<string, string>();
  for (const name of names) parts.set(name, await read.file(name)!.async('string'));
  renumber(parts);
  edit(parts, 'docProps/core.xml', (xml) => dated(xml, date ?? NO_DATE));
  edit(parts, 'word/_rels/document.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      '<Relationship Id="rIdEvidence" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>',
    ),
  );
  parts.set(
    EVIDENCE,
    `<?xml version="1.0" encoding="UTF-8"?>\n<evidence xmlns="${NAMESPACE}">${escapeXml(evidence)}</evidence>`,
  );
  for (const [name, text] of parts) written.file(name, text, { date: ZIP_EPOCH, createFolders: false });
  return written.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'UNIX' });
}

/** Ids that the library draws at random, numbered as they first appear. */
function renumber(parts: Map<string, string>): void {
  const ids = new Map<string, string>();
  const RANDOM = /\brId[a-z0-9_-]{15,}/gi;
  for (const text of parts.values())
    for (const [id] of text.matchAll(RANDOM)) if (!ids.has(id)) ids.set(id, `rIdLink${ids.size + 1}`);
  for (const [name, text] of parts)
    parts.set(
      name,
      text.replace(RANDOM, (id) => ids.get(id)!),
    );
}

function dated(xml: string, date: string): string {
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`);
}

function edit(parts: Map<string, string>, name: string, change: (xml: string) => string): void {
  const xml = parts.get(name);
  if (xml !== undefined) parts.set(name, change(xml));
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
