import { Document, visit } from 'yaml';

/** A value on one line, as a person would write it: `[a, b]`, `{ ref: x, text: … }`, quoted only where YAML asks for it. */
export function flowOf(value: unknown, insideFlow: boolean): string {
  const held = insideFlow || typeof value !== 'object' ? [value] : value;
  const document = new Document(held, { version: '1.2' });
  visit(document, {
    Collection(_, node) {
      node.flow = true;
    },
  });
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: true, minContentWidth: 0 }).trimEnd();
  const line = written.replace(/\n\s*/g, ' ').replace(/\[ /g, '[').replace(/ \]/g, ']');
  return held === value ? line : line.slice(1, -1);
}
