import { Document, visit } from 'yaml';

/** A value on one line, as a person would write it: `[a, b]`, `{ ref: x, text: … }`, quoted only where YAML asks for it. */
export function flowOf(value: unknown, insideFlow: boolean): string {
  if (Array.isArray(value)) return `[${value.map((item) => flowOf(item, true)).join(', ')}]`;
  const held = insideFlow || typeof value !== 'object' ? [value] : value;
  const document = new Document(held, { version: '1.2' });
  visit(document, {
    Collection(_, node) {
      node.flow = true;
    },
  });
  const line = document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY }).trimEnd();
  return held === value ? line : line.slice('[ '.length, -' ]'.length);
}
