import { type Block, blocksOf, folded } from './blocks.js';
import { POSTS, readerBlocks } from './reader.js';
import { type Role, rolesOf } from './roles.js';

/** An element with more text than this share of the article, or these characters, is no part of it to name or drop. */
const PART = 0.3;
const PART_CHARACTERS = 800;

/** A page's blocks, and what its structure says of them. */
export interface Scene {
  readonly document: Document;
  /** All of the page's blocks, in reading order. */
  readonly all: readonly Block[];
  /** Those that may be the article's. */
  readonly blocks: readonly Block[];
  /** What the page calls itself, folded: og:title, title, h1. */
  readonly titles: ReadonlySet<string>;
  /** The roles of a block's elements, as far out as they hold only a part of the article. */
  rolesOf(block: Block): ReadonlySet<Role>;
  /** The roles of any block's own element and its parent. */
  names(block: Block): ReadonlySet<Role>;
  /** Characters of text under an element. */
  characters(element: Element): number;
  /** The element that holds most of the article's paragraphs. */
  readonly main: Element | undefined;
  /** Whether it holds more than half of them. */
  readonly mainHolds: boolean;
  inMain(block: Block): boolean;
  /** Whether the block stands in `main` with at most its own element between. */
  inMainDirectly(block: Block): boolean;
  /** Stands in a post of a social network, which the article quotes. */
  inPost(block: Block): boolean;
}

/** A paragraph of prose: a dozen words or more that end as a sentence does, and are no link or heading. */
export function isProse(block: Block): boolean {
  return block.words >= 12 && block.ends && block.links < 0.5 && !block.heading;
}

export function sceneOf(document: Document): Scene {
  const elements = [...document.querySelectorAll('*')];
  const all = blocksOf(document.documentElement);
  const characters = sumUp(elements, all, ({ text }) => text.length);
  const blocks = candidates(document, elements, all, characters);
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const roles = rolesAbove(characters, Math.max(PART_CHARACTERS, PART * total));
  const posts = new Set<Element>();
  for (const post of document.querySelectorAll(POSTS)) {
    for (const element of [post, ...post.querySelectorAll('*')]) posts.add(element);
  }
  const blockRoles = new Map(blocks.map((block) => [block, union([block.element, ...block.wrappers].map(roles))]));
  const scene = { document, all, blocks, titles: titlesOf(document) };
  const { main, holds } = mainOf(elements, blocks, (block) => blockRoles.get(block)!);
  const under = new Set<Element>(main === undefined ? [] : [main, ...main.querySelectorAll('*')]);
  return {
    ...scene,
    rolesOf: (block) => blockRoles.get(block)!,
    names: ({ element }) =>
      union([element, element.parentElement].map((holder) => (holder === null ? new Set<Role>() : rolesOf(holder)))),
    characters: (element) => characters.get(element) ?? 0,
    main,
    mainHolds: holds,
    inMain: ({ element }) => under.has(element),
    inMainDirectly: ({ element }) => element.parentElement === main,
    inPost: ({ element }) => posts.has(element),
  };
}

/** Where Readability finds less than this share of the prose in the page's own main container, that is taken whole. */
const LEAST_FOUND = 0.35;
/** Parts of a page whose prose is no article's. */
const ASIDE: readonly Role[] = ['comments', 'nav', 'footer', 'aside', 'related'];

function candidates(
  document: Document,
  elements: readonly Element[],
  all: readonly Block[],
  characters: ReadonlyMap<Element, number>,
): readonly Block[] {
  const kept = readerBlocks(document, all);
  const total = all.reduce((sum, { text }) => sum + text.length, 0);
  const roles = rolesAbove(characters, Math.max(PART_CHARACTERS, PART * total));
  const prose = all.filter((block) => isProse(block) && !ASIDE.some((role) => roles(block.element).has(role)));
  const { main } = mainOf(elements, prose, ({ element }) => roles(element));
  const under = new Set<Element>(main === undefined ? [] : [main, ...main.querySelectorAll('*')]);
  const inMain = prose.filter(({ element }) => under.has(element));
  const words = (blocks: readonly Block[]) => blocks.reduce((sum, block) => sum + block.words, 0);
  const found = words(inMain.filter((block) => kept.has(block)));
  if (found >= LEAST_FOUND * words(inMain) && kept.size > 0)
    return recovered(all, kept, (block) => roles(block.element));
  return all.filter(({ element }) => under.has(element));
}

/** What Readability took out of the article, between its first and last paragraph, though it stands beside those. */
function recovered(
  all: readonly Block[],
  kept: ReadonlySet<Block>,
  roles: (block: Block) => ReadonlySet<Role>,
): readonly Block[] {
  const prose = all.map((block, at) => (kept.has(block) && isProse(block) ? at : -1)).filter((at) => at >= 0);
  const [first = 0, last = -1] = [prose[0], prose.at(-1)];
  const parents = new Set(prose.map((at) => all[at]!.element.parentElement));
  return all.filter((block, at) => {
    if (kept.has(block)) return true;
    if (at < first || at > last || block.links > 0.5 || roles(block).size > 0) return false;
    const holder = block.item ? block.element.closest('ul,ol') : block.element;
    return parents.has(holder?.parentElement ?? null);
  });
}

/** A measure of blocks, added up for each element from those under it. */
function sumUp(
  elements: readonly Element[],
  blocks: readonly Block[],
  measure: (block: Block) => number,
): ReadonlyMap<Element, number> {
  const sums = new Map<Element, number>();
  const add = (element: Element, amount: number) => sums.set(element, (sums.get(element) ?? 0) + amount);
  for (const block of blocks) add(block.element, measure(block));
  for (const element of elements.toReversed()) {
    const sum = sums.get(element);
    if (sum !== undefined && element.parentElement !== null) add(element.parentElement, sum);
  }
  return sums;
}

/** The roles of an element and of those around it, up to the first that holds more than a part of the article. */
function rolesAbove(characters: ReadonlyMap<Element, number>, most: number): (element: Element) => ReadonlySet<Role> {
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

function union(sets: readonly ReadonlySet<Role>[]): ReadonlySet<Role> {
  const [first, ...others] = sets.filter(({ size }) => size > 0);
  return others.length === 0 ? (first ?? new Set()) : new Set([first!, ...others].flatMap((set) => [...set]));
}

/** Climbs from the parent of most prose until seven tenths of it lie below. */
function mainOf(elements: readonly Element[], blocks: readonly Block[], roles: (block: Block) => ReadonlySet<Role>) {
  const prose = blocks.filter((block) => isProse(block) && !roles(block).has('figure') && !roles(block).has('caption'));
  const byParent = new Map<Element, number>();
  for (const { element, words } of prose) {
    const parent = element.parentElement;
    if (parent !== null) byParent.set(parent, (byParent.get(parent) ?? 0) + words);
  }
  const all = prose.reduce((sum, { words }) => sum + words, 0) || 1;
  const below = sumUp(elements, prose, ({ words }) => words);
  let main = [...byParent].sort((a, b) => b[1] - a[1])[0]?.[0];
  const share = () => (main === undefined ? 0 : (below.get(main) ?? 0) / all);
  for (let steps = 0; steps < 10 && main?.parentElement && share() < 0.7; steps += 1) main = main.parentElement;
  return { main, holds: share() > 0.5 };
}

function titlesOf(document: Document): ReadonlySet<string> {
  const meta = (name: string) =>
    document.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content') ?? '';
  const texts = [
    meta('og:title'),
    meta('twitter:title'),
    document.querySelector('title')?.textContent ?? '',
    ...[...document.querySelectorAll('h1')].map((heading) => heading.textContent ?? ''),
  ];
  return new Set(texts.map(folded).filter((text) => text.split(' ').length > 2));
}
