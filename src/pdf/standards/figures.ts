import type { StructElement, StructTree } from './struct-tree.js';
import { Unrecognised } from './unrecognised.js';

/**
 * Every picture says in words what it shows (ISO 14289-1, 7.3). A `figure` element takes the words of the one picture in it.
 * @throws Unrecognised where a picture has none.
 */
export function checkFigures(tree: StructTree): void {
  for (const { number } of tree.inOrder().filter(({ type }) => type === 'Figure')) {
    const figure = tree.get(number);
    if (figure.type !== 'Figure' || described(figure)) continue;
    const inner = within(tree, figure).filter(({ type }) => type === 'Figure');
    const [only] = inner;
    const words = only?.rest.get('Alt');
    if (inner.length !== 1 || only === undefined || words === undefined)
      throw new Unrecognised('a picture has no alternative text');
    const rest = new Map(only.rest);
    rest.delete('Alt');
    tree.put({ ...figure, rest: new Map([...figure.rest, ['Alt', words]]) });
    tree.put({ ...only, type: 'NonStruct', rest });
  }
}

function described({ rest }: StructElement): boolean {
  return !/^(?:|\(\)|<(?:FEFF)?>)$/i.test(rest.get('Alt') ?? '');
}

function within(tree: StructTree, { kids }: StructElement): readonly StructElement[] {
  return kids.flatMap((kid) => {
    if (kid.kind !== 'element') return [];
    const element = tree.get(kid.number);
    return [element, ...within(tree, element)];
  });
}
