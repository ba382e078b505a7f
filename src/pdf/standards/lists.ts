import type { StructTree } from './struct-tree.js';

/**
 * Puts what an item says into its LBody (ISO 32000-1, table 336: an LI holds Lbl and LBody): the browser leaves it in the
 * LI itself. The item's own object becomes the body, so that all that points at it still does; the LI is a new one.
 */
export function giveBodies(tree: StructTree, next: () => number): void {
  for (const list of tree.inOrder().filter(({ type }) => type === 'L')) {
    const kids = list.kids.map((kid) => {
      if (kid.kind !== 'element') return kid;
      const item = tree.get(kid.number);
      if (item.type !== 'LI') return kid;
      const types = item.kids.map((each) => (each.kind === 'element' ? tree.get(each.number).type : undefined));
      if (types.every((type) => type === 'Lbl' || type === 'LBody')) return kid;
      const outer = next();
      const labels = item.kids.filter((_, index) => types[index] === 'Lbl');
      for (const label of labels) {
        if (label.kind === 'element') tree.put({ ...tree.get(label.number), parent: outer });
      }
      const body = item.kids.filter((_, index) => types[index] !== 'Lbl');
      tree.put({ ...item, type: 'LBody', parent: outer, kids: body });
      tree.put({ ...item, number: outer, kids: [...labels, { kind: 'element', number: item.number }], rest: new Map() });
      return { kind: 'element' as const, number: outer };
    });
    if (kids.some((kid, index) => kid !== list.kids[index])) tree.put({ ...tree.get(list.number), kids });
  }
}
