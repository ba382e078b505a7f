import { type Document, isMap, isSeq, type Node, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { flowOf } from './flow.js';

/** A change of a spec's text at a path of keys; every other byte stays as it is. */
export type Splice =
  | { readonly do: 'add'; readonly path: readonly string[]; readonly value: unknown }
  | { readonly do: 'set'; readonly path: readonly string[]; readonly value: unknown }
  | { readonly do: 'replace'; readonly path: readonly string[]; readonly index: number; readonly value: unknown }
  | { readonly do: 'remove'; readonly path: readonly string[]; readonly index: number };

/**
 * Applies one change to YAML text: an item added to a list (the list is made where there is none), a key set, an item
 * replaced or removed (with its line, and with its key where it was the last one).
 * @throws Error where the text is no YAML that a change can be made in.
 */
export function splice(text: string, change: Splice): string {
  const windows = text.includes('\r\n') && !/(?<!\r)\n/.test(text);
  return windows ? spliced(text.replaceAll('\r\n', '\n'), change).replaceAll('\n', '\r\n') : spliced(text, change);
}

function spliced(text: string, change: Splice): string {
  const document = parseDocument(text, { keepSourceTokens: true });
  if (document.errors.length > 0) throw new Error(document.errors[0]!.message.split('\n')[0]);
  const node = document.getIn(change.path, true) as Node | undefined;
  if (change.do === 'add')
    return isSeq(node) ? appended(text, node, change.value) : withKey(text, document, change.path, [change.value]);
  if (change.do === 'set')
    return node?.range == null
      ? withKey(text, document, change.path, change.value)
      : replaced(text, node, change.value);
  const item = isSeq(node) ? (node.items[change.index] as Node | undefined) : undefined;
  if (!isSeq(node) || item?.range == null) throw new Error(`${change.path.join('.')} has no item ${change.index + 1}`);
  if (change.do === 'replace') return replaced(text, item, change.value);
  return node.items.length === 1 ? withoutKey(text, document, change.path) : without(text, node, change.index);
}

function replaced(text: string, { range }: Node, value: unknown): string {
  const [start, end] = range!;
  // a block scalar's range takes the line's end along
  const tail = text.slice(start, end).endsWith('\n') ? '\n' : '';
  return text.slice(0, start) + flowOf(value, insideFlow(text, start)) + tail + text.slice(end);
}

/** After the list's last item: on the same line of a flow list, on a line of its own in a block list. */
function appended(text: string, list: YAMLSeq, value: unknown): string {
  const last = list.items.at(-1) as Node | undefined;
  if (list.flow === true) {
    const end = last?.range?.[1] ?? text.indexOf('[', list.range![0]) + 1;
    return `${text.slice(0, end)}${last === undefined ? '' : ', '}${flowOf(value, true)}${text.slice(end)}`;
  }
  const indent = ' '.repeat(columnOf(text, dashBefore(text, last!.range![0])));
  return insertLine(text, last!.range![1], `${indent}- ${flowOf(value, false)}`);
}

/** Sets a key that is not there yet, in the deepest map that is, each missing map on the way made as a block. */
function withKey(text: string, document: Document, path: readonly string[], value: unknown): string {
  let depth = path.length - 1;
  while (depth > 0 && !isMap(document.getIn(path.slice(0, depth), true))) depth -= 1;
  const parent = (depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true)) as YAMLMap | null;
  const missing = path.slice(depth);
  if (!isMap(parent) || parent.items.length === 0) return `${ended(text)}${lines(missing, value, 0)}\n`;
  if (parent.flow === true) {
    const end = (parent.items.at(-1)!.value as Node).range![1];
    const inner = missing.slice(1).reduceRight<unknown>((held, key) => ({ [key]: held }), value);
    return `${text.slice(0, end)}, ${missing[0]}: ${flowOf(inner, true)}${text.slice(end)}`;
  }
  const first = parent.items[0]!.key as Node;
  const last = lastNode(parent);
  return insertLine(text, last, lines(missing, value, columnOf(text, first.range![0])));
}

function lines(keys: readonly string[], value: unknown, indent: number): string {
  const [key, ...rest] = keys;
  const own = `${' '.repeat(indent)}${key}:`;
  return rest.length === 0 ? `${own} ${flowOf(value, false)}` : `${own}\n${lines(rest, value, indent + 2)}`;
}

/** Takes a key out, with its line; a map that would be left empty goes with it. */
function withoutKey(text: string, document: Document, path: readonly string[]): string {
  const parentPath = path.slice(0, -1);
  const parent = (parentPath.length === 0 ? document.contents : document.getIn(parentPath, true)) as YAMLMap;
  if (parent.items.length === 1 && parentPath.length > 0) return withoutKey(text, document, parentPath);
  const at = parent.items.findIndex(({ key }) => `${key}` === path.at(-1));
  const pair = parent.items[at] as Pair<Node, Node>;
  if (parent.flow === true) return cut(text, pair.key.range![0], pair.value!.range![1]);
  const start = lineStart(text, pair.key.range![0]);
  return text.slice(0, start) + text.slice(lineEnd(text, pair.value!.range![1]));
}

function without(text: string, list: YAMLSeq, index: number): string {
  const [start, end] = (list.items[index] as Node).range!;
  if (list.flow === true) return cut(text, start, end);
  const from = lineStart(text, dashBefore(text, start));
  return text.slice(0, from) + text.slice(lineEnd(text, end));
}

/** Takes an entry of a flow collection out, with the comma behind it, else the one before. */
function cut(text: string, start: number, end: number): string {
  const behind = /^\s*,[ \t]*/.exec(text.slice(end));
  if (behind !== null) return text.slice(0, start) + text.slice(end + behind[0].length);
  const before = /,\s*$/.exec(text.slice(0, start));
  return text.slice(0, start - (before?.[0].length ?? 0)) + text.slice(end);
}

/** Where the last value in a block map ends. */
function lastNode(map: YAMLMap): number {
  const { key, value } = map.items.at(-1) as Pair<Node, Node | null>;
  if (isMap(value) && value.flow !== true && value.items.length > 0) return lastNode(value);
  if (isSeq(value) && value.flow !== true && value.items.length > 0) {
    const last = value.items.at(-1) as Node;
    return isMap(last) && last.flow !== true && last.items.length > 0 ? lastNode(last) : last.range![1];
  }
  return (value ?? key).range![1];
}

/** A line of its own below the one in which `at` lies, which may hold a comment. */
function insertLine(text: string, at: number, line: string): string {
  const inLine = at > 0 && text[at - 1] === '\n' ? at : lineEnd(text, at);
  return `${ended(text.slice(0, inLine))}${line}\n${text.slice(inLine)}`;
}

function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  if (at > 0 && text[at - 1] === '\n') return at;
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

function dashBefore(text: string, at: number): number {
  return text.lastIndexOf('-', at - 1);
}

function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}

/** Whether a place lies within brackets or braces on its line: a plain text may then hold no comma. */
function insideFlow(text: string, at: number): boolean {
  return /[[{][^\]}]*$/.test(text.slice(lineStart(text, at), at));
}
