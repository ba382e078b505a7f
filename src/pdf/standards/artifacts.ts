import { visitOperators } from '../content.js';
import { UnknownLayout } from './unknown-layout.js';

const PATH_BEGINS = new Set(['m', 're']);
const PATH_PAINTED = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*']);
const PAINTED_AT_ONCE = new Set(['sh', 'Do', 'EI']);

/**
 * What is painted outside marked content (page margins, rules, boxes) marked as an artifact (ISO 14289-1, 7.1; ISO
 * 32000-1, 14.8.2.2). Undefined where nothing has to change. A text object that holds tagged content is left as it is.
 * @param content of a page, one character a byte.
 */
export function markArtifacts(content: string): string | undefined {
  const marks: [at: number, mark: string][] = [];
  const wrap = (from: number, to: number) => marks.push([from, '/Artifact BMC\n'], [to, '\nEMC']);
  let depth = 0;
  let path: number | undefined;
  let text: { readonly start: number; marked: boolean } | undefined;
  visitOperators(content, (operator, from, start, end) => {
    if (operator === 'BDC' || operator === 'BMC') {
      depth += 1;
      if (text !== undefined && content.slice(from, end).includes('/MCID')) text.marked = true;
    } else if (operator === 'EMC') depth -= 1;
    else if (operator === 'BT') text = { start, marked: depth > 0 };
    else if (operator === 'ET') {
      if (text?.marked === false) wrap(text.start, end);
      text = undefined;
    } else if (PATH_BEGINS.has(operator)) path ??= from;
    else if (operator === 'n') path = undefined;
    else if (PATH_PAINTED.has(operator)) {
      if (depth === 0 && path !== undefined) wrap(path, end);
      path = undefined;
    } else if (PAINTED_AT_ONCE.has(operator) && depth === 0) wrap(from, end);
  });
  if (depth !== 0) throw new UnknownLayout('marked content that does not end on its page');
  if (marks.length === 0) return undefined;
  let marked = '';
  let at = 0;
  for (const [place, mark] of marks.sort((a, b) => a[0] - b[0])) {
    marked += content.slice(at, place) + mark;
    at = place;
  }
  return marked + content.slice(at);
}
