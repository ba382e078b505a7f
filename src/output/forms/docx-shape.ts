/** The parts of a package of ours. */
const PARTS = new Set([
  ...['[Content_Types].xml', '_rels/.rels', 'docProps/core.xml', 'docProps/custom.xml', 'docProps/app.xml'],
  ...['document', 'header1', 'footer1', 'footnotes', 'comments', 'fontTable'].flatMap((name) => [
    `word/${name}.xml`,
    `word/_rels/${name}.xml.rels`,
  ]),
  ...['word/styles.xml', 'word/numbering.xml', 'word/settings.xml', 'customXml/item1.xml'],
]);

const RUN = ['p', 'pPr', 'pStyle', 'bidi', 'r', 'rPr', 'b', 'bCs', 'rtl', 't'];
const EDGE = [...RUN, 'tabs', 'tab', 'color', 'sz', 'szCs', 'shd'];
const SECTION = ['sectPr', 'headerReference', 'footerReference', 'pgSz', 'pgMar', 'pgNumType', 'docGrid'];

/** The elements that stand in each part with words: all that is shown is in text runs, and nothing in them is hidden. */
const ELEMENTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'word/document.xml',
    new Set([
      ...['document', 'body', ...RUN, ...SECTION],
      ...['keepNext', 'jc', 'numPr', 'ilvl', 'numId', 'rStyle', 'lang', 'hyperlink'],
    ]),
  ],
  ['word/header1.xml', new Set(['hdr', ...EDGE])],
  ['word/footer1.xml', new Set(['ftr', ...EDGE, 'fldChar', 'instrText'])],
]);

const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const FIELDS = new Set(['PAGE', 'NUMPAGES']);

/** A part that no document of ours has, or that says more than ours does. */
export function strangePart(parts: ReadonlyMap<string, string>): string | undefined {
  const other = [...parts.keys()].find((name) => !PARTS.has(name));
  if (other !== undefined) return `it has another part, ${other}`;
  const text = (name: string) => parts.get(name) ?? '';
  if (!text('_rels/.rels').includes('Target="word/document.xml"')) return 'its body is another part';
  if (/<w:t[\s>]/.test(text('word/footnotes.xml') + text('word/comments.xml'))) return 'it has notes or comments';
  if (/:(?:vanish|webHidden|specVanish)\b/.test(text('word/styles.xml'))) return 'its styles hide words';
  if (/lvlText [^>]*val="[^"]*[\p{L}\p{N}%&]/u.test(text('word/numbering.xml'))) return 'its bullets have words';
  return undefined;
}

/** An element, a field or text between the elements that we never write: another program may show words by it, or hide them. */
export function strangeElement(parts: ReadonlyMap<string, string>): string | undefined {
  for (const [part, known] of ELEMENTS) {
    const [declaration, root, ...tags] = (parts.get(part) ?? '').matchAll(/<([^>]*)>([^<]*)/g);
    if (declaration === undefined || root === undefined) continue;
    if (!declaration[1]!.startsWith('?xml ') || !root[1]!.includes(MAIN)) return `${part} is of another form`;
    for (const [, tag, text] of [root, ...tags]) {
      const [, name = ''] = /^\/?w:(\w+)(?=[\s/]|$)/.exec(tag!) ?? [];
      if (!known.has(name)) return `it has an element ${tag!.split(/[\s/]/).find((word) => word !== '')}`;
      const isText = tag === 'w:t' || tag!.startsWith('w:t ');
      const isField = /^w:instrText\b/.test(tag!) && FIELDS.has(text!);
      if (text!.trim() !== '' && !isText && !isField) return `it has words in an element ${name}`;
    }
    if (tags.some(([, tag]) => tag!.includes('xmlns'))) return `${part} is of another form`;
  }
  return undefined;
}
