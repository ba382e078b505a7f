import type { StructTree } from './struct-tree.js';
import { ROLES, STANDARD } from './structure-types.js';
import { Unrecognised } from './unrecognised.js';

/**
 * The role map that the tree needs: each type in use that PDF 1.7 does not know, with its like (ISO 14289-1, 7.1; ISO
 * 19005-3, 6.7.3.4). Undefined where all are standard.
 * @throws Unrecognised for a type that has no like.
 */
export function roleMap(tree: StructTree): string | undefined {
  const foreign = [...new Set(tree.inOrder().map(({ type }) => type))].filter((type) => !STANDARD.has(type)).sort();
  const unknown = foreign.find((type) => ROLES[type] === undefined);
  if (unknown !== undefined) throw new Unrecognised(`the browser marked content as ${unknown}, which no standard knows`);
  return foreign.length === 0 ? undefined : `<<${foreign.map((type) => `/${type} /${ROLES[type]}`).join('')}>>`;
}
