import type { Changes } from './changes.js';
import { referred, type StructureElement } from './structure.js';
import { UnknownLayout } from './unknown-layout.js';

/**
 * Every figure says what it shows (ISO 14289-1, 7.3). A `figure` round a drawing that does is a section with a caption,
 * no figure of its own. @throws UnknownLayout for a drawing that says nothing: the document can't claim then.
 */
export function checkFigures(elements: ReadonlyMap<number, StructureElement>, changes: Changes): void {
  const says = ({ source }: StructureElement) => /\/(?:Alt|ActualText)\b/.test(source);
  for (const element of elements.values()) {
    if (element.type !== 'Figure' || says(element)) continue;
    const inside = within(element, elements).filter(({ type }) => type === 'Figure');
    if (inside.length === 0 || !inside.every(says)) throw new UnknownLayout('a drawing without an alternative text');
    changes.edit(element.number, (source) => source.replace('/S /Figure', '/S /Sect'));
  }
}

function within(element: StructureElement, elements: ReadonlyMap<number, StructureElement>): StructureElement[] {
  return element.kids.flatMap((kid) => {
    const found = elements.get(referred(kid) ?? -1);
    return found === undefined ? [] : [found, ...within(found, elements)];
  });
}
