import { Readability } from '@mozilla/readability';
import { type Block, blocksOf } from './blocks.js';

const MARK = 'data-chancery-n';
/** Readability tries anew, with less care, where it finds fewer characters than this. */
const FEW_CHARACTERS = 250;

/** Readability's work grows faster than the page does: beyond these it is not asked, and the page's own structure serves. */
const MOST_ELEMENTS = 12_000;
const DEEPEST = 200;

/**
 * The blocks of a page that Readability takes for its article. It works on a copy, so that the page's own elements,
 * with all that stands around them, can be asked afterwards: by the number that each carries into the copy, or by their
 * text where Readability has put them into elements of its own.
 */
export function readerBlocks(document: Document, blocks: readonly Block[]): ReadonlySet<Block> {
  const elements = [...document.querySelectorAll('*')];
  if (elements.length > MOST_ELEMENTS || isDeeperThan(elements, DEEPEST)) return new Set();
  for (const [index, element] of elements.entries()) element.setAttribute(MARK, String(index));
  const copy = document.cloneNode(true) as Document;
  for (const element of elements) element.removeAttribute(MARK);
  shieldPosts(copy);
  const content = read(copy);
  if (content === undefined) return new Set();
  const marked = [...content.querySelectorAll(`[${MARK}]`)];
  const kept = new Set(marked.map((element) => elements[Number(element.getAttribute(MARK))]!));
  const found = blocksOfTexts(blocks, blocksOf(content));
  return new Set(blocks.filter((block) => kept.has(block.element) || found.has(block)));
}

/** The blocks that have the same text as others, each taken once and in order as far as it goes. */
export function blocksOfTexts(blocks: readonly Block[], others: readonly Pick<Block, 'text'>[]): ReadonlySet<Block> {
  const places = new Map<string, { list: number[]; next: number }>();
  for (const [at, { text }] of blocks.entries()) {
    const place = places.get(text);
    if (place === undefined) places.set(text, { list: [at], next: 0 });
    else place.list.push(at);
  }
  const found = new Set<Block>();
  let from = 0;
  for (const { text } of others) {
    const place = places.get(text);
    if (place === undefined || place.next >= place.list.length) continue;
    while (place.list[place.next]! < from && place.next + 1 < place.list.length) place.next += 1;
    const at = place.list[place.next]!;
    place.next += 1;
    found.add(blocks[at]!);
    from = Math.max(from, at + 1);
  }
  return found;
}

function isDeeperThan(elements: readonly Element[], most: number): boolean {
  const depths = new Map<Element, number>();
  for (const element of elements) {
    const depth = (element.parentElement === null ? 0 : (depths.get(element.parentElement) ?? 0)) + 1;
    if (depth > most) return true;
    depths.set(element, depth);
  }
  return false;
}

function read(document: Document): Element | undefined {
  try {
    const options = { serializer: (node: Node) => node as Element, keepClasses: true, charThreshold: FEW_CHARACTERS };
    return new Readability<Element>(document as never, options as never).parse()?.content ?? undefined;
  } catch {
    // It throws on some broken markup; the page's paragraphs themselves are asked then.
    return undefined;
  }
}

/** Posts that an article quotes are part of it: without their class, which Readability takes for a share bar's. */
function shieldPosts(document: Document): void {
  for (const quote of document.querySelectorAll(POSTS)) {
    const length = textLength(quote);
    let holder: Element | null = null;
    let outer = quote.parentElement;
    for (
      let steps = 0;
      steps < 3 && outer !== null && !/^(?:BODY|ARTICLE|MAIN|SECTION)$/i.test(outer.tagName);
      steps += 1
    ) {
      if (textLength(outer) > length + 5) break;
      holder = outer;
      outer = outer.parentElement;
    }
    quote.removeAttribute('class');
    quote.removeAttribute('id');
    holder?.replaceWith(quote);
  }
}

/** Embedded posts of social networks, by the classes that the networks' own snippets carry. */
export const POSTS =
  'blockquote[class*="twitter-tweet"],blockquote[class*="twitter-video"],blockquote[class*="instagram-media"]';

function textLength(element: Element): number {
  let length = 0;
  for (const child of element.childNodes) {
    if (!/^(?:SCRIPT|STYLE)$/i.test((child as Element).tagName ?? ''))
      length += (child.textContent ?? '').trim().length;
  }
  return length;
}
