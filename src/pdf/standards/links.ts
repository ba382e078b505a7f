import type { Update } from '../update.js';
import { pdfText } from '../update.js';
import type { StructElement, StructTree } from './struct-tree.js';
import { dictionary, entriesOf } from './syntax.js';

/**
 * Says in words where each link leads (ISO 14289-1, 7.18.5: a link annotation has a description in Contents): its address,
 * or, inside the document, what the link itself says.
 * @param says gives the text of marked content.
 */
export function describeLinks(update: Update, tree: StructTree, says: (page: number, mcid: number) => string): void {
  for (const link of tree.inOrder().filter(({ type }) => type === 'Link')) {
    for (const kid of link.kids) {
      if (kid.kind !== 'annotation') continue;
      const annotation = entriesOf(update.file.object(kid.number));
      if (annotation.has('Contents')) continue;
      const address = entriesOf(annotation.get('A') ?? '<<>>').get('URI');
      annotation.set('Contents', address ?? pdfText(textOf(tree, link, says).trim()));
      update.put(kid.number, dictionary(annotation));
    }
  }
}

function textOf(tree: StructTree, element: StructElement, says: (page: number, mcid: number) => string): string {
  return element.kids
    .map((kid) => {
      if (kid.kind === 'element') return textOf(tree, tree.get(kid.number), says);
      return kid.kind === 'content' ? says(kid.page, kid.mcid) : '';
    })
    .join('');
}
