import { Document } from './document.js';
import { type Dictionary, Name, Operator, Reader, Ref, Stream, type Value } from './objects.js';
import { textMap } from './spoken.js';

const STANDARD = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(
    ' ',
  ),
);
/** Which parents a type may have (ISO 32000-1, 14.8.4; grouping without meaning is looked through). */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  Lbl: ['LI', 'Note'],
  LBody: ['LI'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
};
const KIDS: Readonly<Record<string, readonly string[]>> = {
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  TR: ['TH', 'TD'],
};

interface Node {
  readonly type: string;
  readonly role: string;
  readonly own: Dictionary;
  readonly parent: Node | undefined;
  readonly kids: Node[];
  /** Page object and marked-content id of its own content. */
  readonly content: (readonly [page: Dictionary, id: number])[];
  readonly annotations: Dictionary[];
}

/** Every breach of PDF/UA-1 and PDF/A-3a that a program can tell, each with its clause; none where the file holds. */
export function breachesOf(bytes: Uint8Array): readonly string[] {
  const document = new Document(Buffer.from(bytes));
  const found: string[] = [];
  const say = (clause: string, what: string) => found.push(`${clause}: ${what}`);
  const nodes = treeOf(document, say);
  metadata(document, say);
  catalogue(document, say);
  types(nodes, say);
  headings(nodes, say);
  alternatives(document, nodes, say);
  marked(document, nodes, say);
  annotations(document, nodes, say);
  fonts(document, say);
  archive(document, bytes, say);
  return [...new Set(found)];
}

type Say = (clause: string, what: string) => void;

function treeOf(document: Document, say: Say): readonly Node[] {
  const root = document.dictionary(document.catalogue.get('StructTreeRoot'));
  const roles = document.dictionary(root.get('RoleMap'));
  const all: Node[] = [];
  const visit = (
    value: Value,
    parent: Node | undefined,
    page: Dictionary | undefined,
    target: Node | undefined,
  ): void => {
    if (typeof value === 'number') {
      if (target !== undefined && page !== undefined) target.content.push([page, value]);
      return;
    }
    const own = document.dictionary(value);
    const kind = document.name(own.get('Type'));
    const at = own.has('Pg') ? document.dictionary(own.get('Pg')) : page;
    if (kind === 'MCR') {
      if (target !== undefined && at !== undefined) target.content.push([at, own.get('MCID') as number]);
    } else if (kind === 'OBJR') target?.annotations.push(document.dictionary(own.get('Obj')));
    else {
      const type = document.name(own.get('S')) ?? '?';
      const node: Node = {
        type,
        role: roleOf(type, roles, document),
        own,
        parent,
        kids: [],
        content: [],
        annotations: [],
      };
      if (parent !== undefined && document.dictionary(own.get('P')) !== parent.own)
        say('32000-1 14.7.2', `${type} names another parent`);
      parent?.kids.push(node);
      all.push(node);
      for (const kid of document.list(own.get('K'))) visit(kid, node, at, node);
    }
  };
  for (const kid of document.list(root.get('K'))) visit(kid, undefined, undefined, undefined);
  return all;
}

function roleOf(type: string, roles: Dictionary, document: Document): string {
  const mapped = document.name(roles.get(type));
  return mapped === undefined || STANDARD.has(type) ? type : mapped;
}

function metadata(document: Document, say: Say): void {
  const stream = document.follow(document.catalogue.get('Metadata'));
  if (!(stream instanceof Stream)) {
    say('14289-1 7.1', 'no metadata stream');
    return;
  }
  if (stream.dictionary.has('Filter')) say('19005-3 6.6.2.1', 'the metadata are compressed');
  const xmp = stream.data.toString('utf8');
  const value = (pattern: RegExp) =>
    pattern
      .exec(xmp)?.[1]
      ?.replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
  if (value(/<pdfuaid:part>(.*?)</) !== '1') say('14289-1 5', 'no claim of part 1');
  if (value(/<pdfaid:part>(.*?)</) !== '3' || value(/<pdfaid:conformance>(.*?)</) !== 'A')
    say('19005-3 6.6.4', 'no claim of 3A');
  if (!/pdfaSchema:namespaceURI>http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/</.test(xmp))
    say('19005-3 6.6.2.3', 'the schema of pdfuaid is not described');
  const info = document.dictionary(document.trailer.get('Info'));
  const same: readonly (readonly [key: string, xmp: string | undefined])[] = [
    ['Title', value(/<dc:title>.*?<rdf:li[^>]*>(.*?)</)],
    ['Author', value(/<dc:creator>.*?<rdf:li[^>]*>(.*?)</)],
    ['Subject', value(/<dc:description>.*?<rdf:li[^>]*>(.*?)</)],
    ['Keywords', value(/<pdf:Keywords>(.*?)</)],
    ['Creator', value(/<xmp:CreatorTool>(.*?)</)],
    ['Producer', value(/<pdf:Producer>(.*?)</)],
  ];
  for (const [key, other] of same)
    if (document.text(info.get(key)) !== other) say('19005-3 6.6.3', `${key} differs between Info and XMP`);
  const day = document.text(info.get('CreationDate'))?.slice(2, 10);
  if (day !== value(/<xmp:CreateDate>(.*?)T/)?.replaceAll('-', '')) say('19005-3 6.6.3', 'the dates differ');
  if (document.text(info.get('Title')) === undefined) say('14289-1 7.1', 'no title');
}

function catalogue(document: Document, say: Say): void {
  const { catalogue: root } = document;
  if (document.get(root, 'MarkInfo', 'Marked') !== true) say('14289-1 6.2', 'not marked as tagged');
  if (document.get(root, 'MarkInfo', 'Suspects') === true) say('14289-1 7.1', 'suspects');
  if (document.get(root, 'ViewerPreferences', 'DisplayDocTitle') !== true)
    say('14289-1 7.1', 'the title is not displayed');
  if (!/^[a-z]{2,3}(-|$)/i.test(document.text(root.get('Lang')) ?? '')) say('14289-1 7.2', 'no language');
  for (const page of document.pages)
    if (document.list(page.get('Annots')).length > 0 && document.name(page.get('Tabs')) !== 'S')
      say('14289-1 7.18.3', 'tabs do not follow the structure');
}

/** The nearest element above that means something. */
function meaningful(node: Node | undefined): Node | undefined {
  let at = node;
  while (at !== undefined && (at.role === 'NonStruct' || at.role === 'Div')) at = at.parent;
  return at;
}

function types(nodes: readonly Node[], say: Say): void {
  for (const { type, role, parent, kids } of nodes) {
    if (!STANDARD.has(role)) say('14289-1 7.1', `${type} is no standard type and has no role`);
    const above = PARENTS[role];
    if (above !== undefined && !above.includes(meaningful(parent)?.role ?? ''))
      say('32000-1 14.8.4', `${role} in ${parent?.role}`);
    const below = KIDS[role];
    const wrong = below === undefined ? [] : kids.filter((kid) => !below.includes(kid.role));
    if (wrong.length > 0) say('32000-1 14.8.4', `${wrong.map((kid) => kid.role).join(', ')} directly in ${role}`);
  }
}

function headings(nodes: readonly Node[], say: Say): void {
  let level = 0;
  for (const { role } of nodes) {
    const own = Number(/^H([1-6])$/.exec(role)?.[1] ?? 0);
    if (own > level + 1) say('14289-1 7.4.2', `H${own} follows H${level}`);
    if (own > 0) level = own;
  }
  if (level === 0) say('14289-1 7.4', 'no heading');
}

function alternatives(document: Document, nodes: readonly Node[], say: Say): void {
  for (const { role, own, parent } of nodes) {
    const said = [document.text(own.get('Alt')), document.text(own.get('ActualText'))].some(
      (text) => (text ?? '').trim() !== '',
    );
    if ((role === 'Figure' || role === 'Formula') && !said) say('14289-1 7.3', `a ${role} without an alternative`);
    if (role === 'TH') {
      const attributes = document.list(own.get('A')).map((value) => document.dictionary(value));
      const scoped = attributes.some((each) => document.name(each.get('O')) === 'Table' && each.has('Scope'));
      if (!scoped && !headersUsed(nodes, document)) say('14289-1 7.5', 'a header cell without its scope');
    }
    if (role === 'Note' && document.text(own.get('ID')) === undefined) say('14289-1 7.9', 'a note without an id');
    if (own.has('Lang') && !/^[a-z]{2,3}(-|$)/i.test(document.text(own.get('Lang')) ?? ''))
      say('14289-1 7.2', `a language that is none in ${parent?.role}`);
  }
}

function headersUsed(nodes: readonly Node[], document: Document): boolean {
  const cells = nodes.filter(({ role }) => role === 'TD');
  return cells.every(({ own }) =>
    document.list(own.get('A')).some((value) => document.dictionary(value).has('Headers')),
  );
}

const PAINTS = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'Tj', 'TJ', "'", '"', 'EI']);

/** Everything painted is an artifact or belongs to an element, and each element's content is on its page. */
function marked(document: Document, nodes: readonly Node[], say: Say): void {
  const parents = parentTree(document);
  for (const page of document.pages) {
    const here = new Map(
      nodes.flatMap((node) => node.content.filter(([on]) => on === page).map(([, id]) => [id, node] as const)),
    );
    const stack: { readonly artifact: boolean; readonly id: number | undefined }[] = [];
    const seen = new Set<number>();
    const contents = document
      .list(page.get('Contents'))
      .map((value) => (document.follow(value) as Stream).data.toString('latin1'));
    const reader = new Reader(contents.join('\n'));
    const operands: Value[] = [];
    for (let value = reader.next(); value !== undefined; value = reader.next()) {
      if (!(value instanceof Operator)) {
        operands.push(value);
        continue;
      }
      if (value.operator === 'BDC' || value.operator === 'BMC') {
        const tag = operands[0] instanceof Name ? operands[0].name : '';
        const id = operands[1] instanceof Map ? (operands[1].get('MCID') as number | undefined) : undefined;
        const within = stack.some(({ id: outer }) => outer !== undefined);
        if (tag === 'Artifact' && within) say('14289-1 7.1', 'an artifact within tagged content');
        if (id !== undefined && stack.some(({ artifact }) => artifact))
          say('14289-1 7.1', 'tagged content within an artifact');
        if (id !== undefined) seen.add(id);
        stack.push({ artifact: tag === 'Artifact', id });
      } else if (value.operator === 'EMC') stack.pop();
      else if (PAINTS.has(value.operator)) {
        const known = stack.some(({ artifact, id }) => artifact || (id !== undefined && here.has(id)));
        if (!known) say('14289-1 7.1', `${value.operator} paints what is neither tagged nor an artifact`);
      }
      operands.length = 0;
    }
    if (stack.length > 0) say('32000-1 14.6', 'marked content does not end');
    const listed = document.list(parents.get(page.get('StructParents') as number));
    for (const [id, node] of here) {
      if (!seen.has(id)) say('32000-1 14.7.4', `content ${id} is not on its page`);
      // a body that was put round whole elements has no content of its own, so the tree of parents stays true
      if (document.dictionary(listed[id]) !== node.own) say('32000-1 14.7.4.4', `content ${id} has another parent`);
    }
  }
}

function parentTree(document: Document): ReadonlyMap<number, Value> {
  const all = new Map<number, Value>();
  const visit = (value: Value | undefined) => {
    const own = document.dictionary(value);
    for (const kid of document.list(own.get('Kids'))) visit(kid);
    const numbers = document.list(own.get('Nums'));
    for (let index = 0; index + 1 < numbers.length; index += 2) all.set(numbers[index] as number, numbers[index + 1]!);
  };
  visit(document.get(document.catalogue, 'StructTreeRoot', 'ParentTree'));
  return all;
}

function annotations(document: Document, nodes: readonly Node[], say: Say): void {
  const parents = parentTree(document);
  for (const value of document.pages.flatMap((page) => document.list(page.get('Annots')))) {
    const own = document.dictionary(value);
    if ((document.text(own.get('Contents')) ?? '') === '') say('14289-1 7.18.5', 'a link without a description');
    const holder = nodes.find(({ annotations: held }) => held.includes(own));
    if (holder?.role !== 'Link') say('14289-1 7.18.5', 'a link outside a Link element');
    else if (document.dictionary(parents.get(own.get('StructParent') as number)) !== holder.own)
      say('32000-1 14.7.4.4', 'a link has another parent');
    const flags = (own.get('F') as number | undefined) ?? 0;
    if ((flags & 4) === 0 || (flags & 0b100011) !== 0) say('19005-3 6.3.2', 'an annotation that is not printed');
    if (!['URI', 'GoTo', undefined].includes(document.name(document.get(own, 'A', 'S'))))
      say('19005-3 6.5.1', 'an action that is not allowed');
  }
}

function fonts(document: Document, say: Say): void {
  for (const number of document.numbers) {
    const own = document.dictionary(new Ref(number));
    if (document.name(own.get('Type')) !== 'Font') continue;
    const subtype = document.name(own.get('Subtype'));
    const font = document.text(own.get('BaseFont')) ?? document.name(own.get('BaseFont')) ?? subtype;
    if (subtype === 'Type0') {
      if (!own.has('ToUnicode')) say('14289-1 7.21.7', `${font} has no map to text`);
      const texts = [...textMap(document, own).values()];
      if (texts.some((text) => /[\0\ufffe\ufeff]/.test(text))) say('14289-1 7.21.7', `${font} maps to no character`);
    } else if (subtype === 'Type3') say('19005-3 6.2.11', 'a Type 3 font');
    else {
      const descriptor = document.dictionary(own.get('FontDescriptor'));
      if (!['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.has(key)))
        say('14289-1 7.21.4.1', `${font} is not embedded`);
      if (subtype === 'CIDFontType2' && !own.has('CIDToGIDMap'))
        say('14289-1 7.21.3.2', `${font} does not map its characters to glyphs`);
    }
  }
}

function archive(document: Document, bytes: Uint8Array, say: Say): void {
  const source = Buffer.from(bytes).toString('latin1');
  if (!/^%PDF-1\.[0-7]\r?\n%[\x80-\xff]{4}/.test(source)) say('19005-3 6.1.2', 'the header');
  if (document.list(document.trailer.get('ID')).length !== 2) say('19005-3 6.1.3', 'no file identifier');
  if (document.trailer.has('Encrypt')) say('19005-3 6.1.3', 'encrypted');
  const intent = document.dictionary(document.list(document.catalogue.get('OutputIntents'))[0]);
  const profile = document.follow(intent.get('DestOutputProfile'));
  if (!(profile instanceof Stream) || profile.dictionary.get('N') !== 3) say('19005-3 6.2.3', 'no output intent');
  else if (
    profile.data.toString('latin1', 36, 40) !== 'acsp' ||
    profile.data.readUInt32BE(0) !== profile.data.length ||
    profile.data.toString('latin1', 16, 20) !== 'RGB '
  )
    say('19005-3 6.2.3', 'the colour profile is none');
  for (const key of ['AA', 'OpenAction'])
    if (document.get(document.catalogue, key, 'S') !== null) say('19005-3 6.5.2', `the catalogue has ${key}`);
  const names = document.list(document.get(document.catalogue, 'Names', 'EmbeddedFiles', 'Names'));
  const associated = document.list(document.catalogue.get('AF')).map((value) => document.dictionary(value));
  for (const value of names.filter((_, index) => index % 2 === 1)) {
    const own = document.dictionary(value);
    for (const key of ['F', 'UF', 'AFRelationship', 'Desc'])
      if (!own.has(key)) say('19005-3 6.8', `an attachment without ${key}`);
    if (!associated.includes(own)) say('19005-3 6.8', 'an attachment that is not associated');
    if (document.name(document.get(own, 'EF', 'F', 'Subtype')) === undefined) {
      const file = document.dictionary(document.dictionary(own.get('EF')).get('F'));
      if (document.name(file.get('Subtype')) === undefined) say('19005-3 6.8', 'an attachment without its type');
    }
  }
  for (const number of document.numbers) {
    const value = document.object(number);
    const own = document.dictionary(value);
    if (value instanceof Stream && JSON.stringify([...document.list(own.get('Filter'))]).includes('LZW'))
      say('19005-3 6.1.7.2', 'LZW');
    if (own.get('Interpolate') === true) say('19005-3 6.2.8', 'an interpolated image');
    if (own.has('TR') || own.has('HTP')) say('19005-3 6.2.5', 'a transfer function');
  }
}
