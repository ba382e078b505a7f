import { type Block, folded } from './blocks.js';
import type { Marks } from './marks.js';
import type { Scene } from './scene.js';

const LINKED_HEADING =
  'h1 a[href],h2 a[href],h3 a[href],h4 a[href],a[href] h1,a[href] h2,a[href] h3,a[href] h4,[class*=title] a[href],[class*=headline] a[href]';
const OTHER_ARTICLE = `${LINKED_HEADING},a[rel~=bookmark],a.sharer,[class*=share] a`;

/** Other articles on the page: small `<article>`s inside this one, and those beside it, with a linked headline. */
export function dropOtherArticles(scene: Scene, marks: Marks): void {
  const outermost = new Map<Element, number>();
  const holders = new Map<Block, readonly Element[]>();
  const total = scene.blocks.reduce((sum, { text }) => sum + text.length, 0);
  for (const block of scene.blocks) {
    const articles = articlesAround(block.element);
    holders.set(block, articles);
    const [inner, outer] = [articles[0], articles.at(-1)];
    if (outer !== undefined) outermost.set(outer, (outermost.get(outer) ?? 0) + block.words);
    if (inner !== outer && scene.characters(inner!) < 0.3 * total && inner!.querySelector(LINKED_HEADING) !== null)
      marks.drop(block, 'nested article');
  }
  if (outermost.size < 2) return;
  const lead = [...outermost.keys()].find((article) => hasTitle(article, scene)) ?? largest(outermost);
  const others = new Set(
    [...outermost.keys()].filter((article) => article !== lead && article.querySelector(OTHER_ARTICLE) !== null),
  );
  for (const block of scene.blocks) if (others.has(holders.get(block)!.at(-1)!)) marks.drop(block, 'other article');
}

function articlesAround(element: Element): Element[] {
  const found: Element[] = [];
  let holder: Element | null = element;
  for (let steps = 0; steps < 40 && holder !== null; steps += 1, holder = holder.parentElement) {
    if (holder.tagName.toUpperCase() === 'ARTICLE') found.push(holder);
  }
  return found;
}

function hasTitle(article: Element, { titles }: Scene): boolean {
  return [...article.querySelectorAll('h1,h2')].some((heading) => titles.has(folded(heading.textContent ?? '')));
}

function largest(words: ReadonlyMap<Element, number>): Element {
  return [...words].sort((a, b) => b[1] - a[1])[0]![0];
}
