import { Document } from './document.js';
import { type Dictionary, Name, Operator, Reader, Stream, Text, type Value } from './objects.js';

/** What a screen reader reads next: the text of one paragraph, heading, list body or cell. */
export interface Spoken {
  readonly type: string;
  readonly text: string;
}

const BLOCKS = new Set(
  'P H1 H2 H3 H4 H5 H6 LI Lbl LBody TD TH Caption BlockQuote Figure Div Sect Art Part Document'.split(' '),
);

/**
 * A tagged PDF's text in logical order (ISO 32000-1, 14.7 and 14.8.2.3): the tree of structure from its root, in each marked
 * content what its fonts map its codes to (9.10), or the text that stands for it (ActualText, 14.9.4). No position is looked at.
 */
export function spoken(bytes: Uint8Array): readonly Spoken[] {
  const document = new Document(Buffer.from(bytes));
  const pages = new Map(document.pages.map((page) => [page, contentTexts(document, page)] as const));
  const all: { type: string; text: string }[] = [];
  const visit = (value: Value, page: Dictionary | undefined, block: { text: string } | undefined): void => {
    const own = document.dictionary(value);
    const at = own.has('Pg') ? document.dictionary(own.get('Pg')) : page;
    const id = typeof value === 'number' ? value : own.get('MCID');
    if (typeof id === 'number') {
      if (block !== undefined && at !== undefined) block.text += pages.get(at)?.get(id) ?? '';
      return;
    }
    const type = document.name(own.get('S'));
    let target = block;
    if (type !== undefined && BLOCKS.has(type)) {
      const next = { type, text: '' };
      all.push(next);
      target = next;
    }
    if (type === 'Figure' && target !== undefined) target.text += document.text(own.get('Alt')) ?? '';
    else for (const kid of document.list(own.get('K'))) visit(kid, at, target);
  };
  for (const kid of document.list(document.get(document.catalogue, 'StructTreeRoot', 'K')))
    visit(kid, undefined, undefined);
  return all.filter(({ text }) => text !== '');
}

interface Mark {
  readonly id: number | undefined;
  readonly actual: string | undefined;
  readonly reversed: boolean;
}

/** The text of each marked content of a page, by its id. */
function contentTexts(document: Document, page: Dictionary): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  const stack: Mark[] = [];
  let map: TextMap = new Map();
  const say = (text: string) => {
    const id = stack.findLast((mark) => mark.id !== undefined)?.id;
    if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + text);
  };
  const show = (value: Value | undefined) => {
    if (stack.some(({ actual }) => actual !== undefined)) return;
    const strings = (Array.isArray(value) ? value : [value]).filter((part) => part instanceof Text);
    for (const { bytes } of strings) {
      const codes = bytes.match(/[\s\S]{2}/g) ?? [];
      const characters = codes.map((code) => map.get(256 * code.charCodeAt(0) + code.charCodeAt(1)) ?? '\ufffd');
      say((stack.some(({ reversed }) => reversed) ? characters.reverse() : characters).join(''));
    }
  };
  for (const { operator, operands } of operationsOf(document, page)) {
    if (operator === 'BDC' || operator === 'BMC') {
      const properties = operands[1] instanceof Map ? operands[1] : new Map<string, Value>();
      const actual = properties.get('ActualText');
      const id = properties.get('MCID');
      const nested = stack.some((mark) => mark.actual !== undefined);
      stack.push({
        id: typeof id === 'number' ? id : undefined,
        actual: actual instanceof Text ? actual.text : undefined,
        reversed: operands[0] instanceof Name && operands[0].name === 'ReversedChars',
      });
      if (actual instanceof Text && !nested) say(actual.text);
    } else if (operator === 'EMC') stack.pop();
    else if (operator === 'Tf')
      map = textMap(document, document.get(page, 'Resources', 'Font', (operands[0] as Name).name));
    else if (operator === 'Tj' || operator === 'TJ') show(operands[0]);
  }
  return texts;
}

function* operationsOf(document: Document, page: Dictionary): Generator<{ operator: string; operands: Value[] }> {
  const content = document.list(page.get('Contents')).map((part) => (document.follow(part) as Stream).data);
  const reader = new Reader(content.map((part) => part.toString('latin1')).join('\n'));
  let operands: Value[] = [];
  for (let value = reader.next(); value !== undefined; value = reader.next()) {
    if (value instanceof Operator) {
      yield { operator: value.operator, operands };
      operands = [];
    } else operands.push(value);
  }
}

export type TextMap = ReadonlyMap<number, string>;

/** What a font maps its codes to; U+0000 is no text (ISO 14289-1, 7.21.7). */
export function textMap(document: Document, font: Value): TextMap {
  const stream = document.follow(document.dictionary(font).get('ToUnicode'));
  const map = new Map<number, string>();
  if (!(stream instanceof Stream)) return map;
  const reader = new Reader(stream.data.toString('latin1'));
  let operands: Value[] = [];
  for (let value = reader.next(); value !== undefined; value = reader.next()) {
    if (!(value instanceof Operator)) {
      operands.push(value);
      continue;
    }
    const codes = operands.filter((part) => part instanceof Text).map(({ bytes }) => bytes);
    if (value.operator === 'endbfchar')
      for (let at = 0; at < codes.length; at += 2) map.set(number(codes[at]!), utf16(codes[at + 1]!));
    if (value.operator === 'endbfrange')
      for (let at = 0; at < codes.length; at += 3)
        for (let code = number(codes[at]!); code <= number(codes[at + 1]!); code += 1)
          map.set(code, after(utf16(codes[at + 2]!), code - number(codes[at]!)));
    operands = [];
  }
  return map;
}

function after(text: string, steps: number): string {
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + steps);
}

function number(bytes: string): number {
  return [...bytes].reduce((sum, byte) => 256 * sum + byte.charCodeAt(0), 0);
}

function utf16(bytes: string): string {
  return Buffer.from(bytes, 'latin1').swap16().toString('utf16le');
}
