import type { Changes } from './changes.js';
import { referred, type StructureElement, withKids, withParent } from './structure.js';
import { UnknownLayout } from './unknown-layout.js';

/**
 * List items in two parts, label and body (ISO 32000-1, 14.8.4.3.3; ISO 14289-1, 7.6): Chromium writes the label and
 * then whatever follows it side by side.
 */
export function wrapListBodies(elements: ReadonlyMap<number, StructureElement>, changes: Changes): void {
  for (const item of elements.values()) {
    if (item.type !== 'LI') continue;
    const typeOf = (kid: string) => elements.get(referred(kid) ?? -1)?.type;
    const labels = item.kids.filter((kid) => typeOf(kid) === 'Lbl');
    const rest = item.kids.filter((kid) => typeOf(kid) !== 'Lbl');
    if (rest.length === 0 || rest.every((kid) => typeOf(kid) === 'LBody')) continue;
    // content of the item's own would have to be found in the parent tree: Chromium wraps it, so this is another layout
    if (rest.some((kid) => referred(kid) === undefined)) throw new UnknownLayout('a list item with content of its own');
    const body = changes.add(`<</Type /StructElem\n/S /LBody\n/P ${item.number} 0 R\n/K [${rest.join(' ')}]>>`);
    changes.edit(item.number, (source) => withKids(source, [...labels, `${body} 0 R`]));
    for (const kid of rest) changes.edit(referred(kid)!, (source) => withParent(source, body));
  }
}
