import { type Role, rolesOf } from './roles.js';

/** An element with more text than this share of the article, or these characters, is no part of it to name or drop. */
const PART = 0.3;
const PART_CHARACTERS = 800;

/** The most characters under an element that is a part of a text, not the whole of it. */
export function partOf(characters: number): number {
  return Math.max(PART_CHARACTERS, PART * characters);
}

/** The roles of an element and of those around it, up to the first with more than `most` characters. */
export function rolesAbove(
  characters: ReadonlyMap<Element, number>,
  most: number,
): (element: Element) => ReadonlySet<Role> {
  const known = new Map<Element, ReadonlySet<Role>>();
  const ask = (element: Element): ReadonlySet<Role> => {
    const found = known.get(element);
    if (found !== undefined) return found;
    const outermost = /^(?:BODY|HTML|MAIN|ARTICLE)$/i.test(element.tagName) || (characters.get(element) ?? 0) > most;
    const parent = element.parentElement;
    const roles = outermost ? new Set<Role>() : union([rolesOf(element), ...(parent === null ? [] : [ask(parent)])]);
    known.set(element, roles);
    return roles;
  };
  return ask;
}

export function union(sets: readonly ReadonlySet<Role>[]): ReadonlySet<Role> {
  const [first, ...others] = sets.filter(({ size }) => size > 0);
  return others.length === 0 ? (first ?? new Set()) : new Set([first!, ...others].flatMap((set) => [...set]));
}
