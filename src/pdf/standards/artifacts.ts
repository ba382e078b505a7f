import type { Part } from './content-parts.js';
import type { Kid, StructElement, StructTree } from './struct-tree.js';

/** Types whose content is a picture: what it paints is no decoration. */
const PICTURES = new Set(['Figure', 'Formula']);

/** The content of one page that the structure shall not hold, by its marks. */
export type Decoration = ReadonlyMap<number, ReadonlySet<number>>;

/**
 * Takes out of the structure what is no content (ISO 14289-1, 7.1: what is not real content is an artifact):
 * backgrounds, borders, rules, pictures without a meaning, and a table's heading where a later page repeats it.
 */
export function withoutDecoration(tree: StructTree, pages: ReadonlyMap<number, readonly Part[]>): Decoration {
  const parts = new Map<string, Part>();
  for (const [page, list] of pages) for (const part of list) parts.set(`${page} ${part.mcid}`, part);
  const found = new Map<number, Set<number>>([...pages.keys()].map((page) => [page, new Set()]));
  const visit = (number: number, within: { readonly picture: boolean; readonly heading: boolean }) => {
    const element = tree.get(number);
    const picture = within.picture || PICTURES.has(element.type);
    const heading = within.heading || element.type === 'TH';
    const glyphs = (kid: Kid) => (kid.kind === 'content' ? (parts.get(`${kid.page} ${kid.mcid}`)?.glyphs ?? '') : '');
    const kept = element.kids.filter((kid) => {
      if (kid.kind !== 'content') return true;
      const empty = !picture && glyphs(kid) === '';
      const repeated = heading && repeats(element, kid, glyphs);
      if (!empty && !repeated) return true;
      found.get(kid.page)?.add(kid.mcid);
      return false;
    });
    if (kept.length < element.kids.length) tree.put({ ...element, kids: kept });
    for (const kid of kept) if (kid.kind === 'element') visit(kid.number, { picture, heading });
  };
  for (const { number } of tree.inOrder().slice(0, 1)) visit(number, { picture: false, heading: false });
  return found;
}

/** Whether the element has said the same on an earlier page. */
function repeats({ kids }: StructElement, kid: Kid & { kind: 'content' }, glyphs: (kid: Kid) => string): boolean {
  return kids.some(
    (other) =>
      other.kind === 'content' &&
      other.page !== kid.page &&
      kids.indexOf(other) < kids.indexOf(kid) &&
      glyphs(other) === glyphs(kid),
  );
}

/** The stream with all that is no content marked as an artifact (ISO 32000-1, 14.8.2.2); undefined where all is content. */
export function markArtifacts(
  source: string,
  parts: readonly Part[],
  decoration: ReadonlySet<number>,
): string | undefined {
  let marked = '';
  let at = 0;
  for (const { start, end, mcid, inside } of parts) {
    if (mcid !== undefined && !decoration.has(mcid)) continue;
    const body = source.slice(inside, end);
    marked += `${source.slice(at, start)}/Artifact BMC\n${body}${mcid === undefined ? '\nEMC' : ''}`;
    at = end;
  }
  return at === 0 ? undefined : marked + source.slice(at);
}
