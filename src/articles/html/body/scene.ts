import { languageOfWords } from '../../language.js';
import { type Reads, readsIn } from '../phrases/index.js';
import { type Block, blocksOf, folded } from './blocks.js';
import { candidates } from './candidates.js';
import { isProse, mainOf } from './prose.js';
import { POSTS } from './reader.js';
import { type Role, rolesOf } from './roles.js';
import { partOf, rolesAbove, union } from './roles-above.js';
import { sumUp } from './sums.js';

/** A page's blocks, and what its structure says of them. */
export interface Scene {
  readonly document: Document;
  /** All of the page's blocks, in reading order. */
  readonly all: readonly Block[];
  /** Those that may be the article's. */
  readonly blocks: readonly Block[];
  /** What the page calls itself, folded: og:title, title, h1. */
  readonly titles: ReadonlySet<string>;
  readonly reads: Reads;
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
  /** Stands in a container of the same kind and names as those of the article: a page may hold it in several such. */
  inAlike(block: Block): boolean;
  /** Whether the block stands in `main` with at most its own element between. */
  inMainDirectly(block: Block): boolean;
  /** Stands in a post of a social network, which the article quotes. */
  inPost(block: Block): boolean;
}

/** Looks at a page: which blocks may be its article, and what stands around each. */
export function sceneOf(document: Document): Scene {
  const elements = [...document.querySelectorAll('*')];
  const all = blocksOf(document.documentElement);
  const characters = sumUp(elements, all, ({ text }) => text.length);
  const blocks = candidates(document, elements, all, characters);
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const roles = rolesAbove(characters, partOf(total));
  const posts = new Set<Element>();
  for (const post of document.querySelectorAll(POSTS)) {
    for (const element of [post, ...post.querySelectorAll('*')]) posts.add(element);
  }
  const blockRoles = new Map(blocks.map((block) => [block, union([block.element, ...block.wrappers].map(roles))]));
  const language = languageOfWords(blocks.map(({ text }) => text).join(' '));
  const scene = { document, all, blocks, titles: titlesOf(document), reads: readsIn(language) };
  const { main, holds } = mainOf(elements, blocks, (block) => blockRoles.get(block)!);
  const under = new Set<Element>(main === undefined ? [] : [main, ...main.querySelectorAll('*')]);
  const paragraphs = blocks.filter((block) => under.has(block.element) && isProse(block));
  const holders = new Set([main, ...paragraphs.map(({ element }) => element.parentElement)].map(signature));
  holders.delete('');
  return {
    ...scene,
    rolesOf: (block) => blockRoles.get(block)!,
    names: ({ element }) =>
      union([element, element.parentElement].map((holder) => (holder === null ? new Set<Role>() : rolesOf(holder)))),
    characters: (element) => characters.get(element) ?? 0,
    main,
    mainHolds: holds,
    inMain: ({ element }) => under.has(element),
    inAlike: ({ element }) =>
      [element.parentElement, element.parentElement?.parentElement].some((holder) => holders.has(signature(holder))),
    inMainDirectly: ({ element }) => element.parentElement === main,
    inPost: ({ element }) => posts.has(element),
  };
}

/** An element's kind and names; empty for one without names. */
function signature(element: Element | null | undefined): string {
  const names = element?.getAttribute('class') ?? '';
  return names === '' ? '' : `${element!.tagName} ${names}`;
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
