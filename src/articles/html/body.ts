import { Readability } from '@mozilla/readability';
import { isFurniture } from './furniture.js';

/** Elements that end a line of text. */
const BLOCKS =
  /^(?:P|DIV|SECTION|ARTICLE|H[1-6]|LI|UL|OL|BLOCKQUOTE|PRE|TABLE|TR|TD|TH|FIGURE|FIGCAPTION|DL|DT|DD|HEADER|FOOTER|ASIDE|MAIN|BR)$/;
const SKIPPED = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|IFRAME|OBJECT|EMBED|FORM|BUTTON|SELECT|INPUT|SVG|FIGCAPTION|NAV)$/;

/** The paragraphs of a page's article, in reading order, without captions, prompts and the site around them. */
export async function bodyBlocks(document: Document, title: string | undefined): Promise<readonly string[]> {
  const reader = new Readability<Element>(document as never, {
    serializer: (node) => node as Element,
    charThreshold: 200,
  });
  const article = reader.parse();
  const root = article?.content ?? document.body;
  return textBlocks(root as Element).filter(
    (block, index) => !isFurniture(block) && !(index < 3 && same(block, title)),
  );
}

/** Texts between block elements' borders, white space folded. */
function textBlocks(root: Element): readonly string[] {
  const blocks: string[] = [];
  let line = '';
  const flush = () => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text !== '') blocks.push(text);
    line = '';
  };
  const visit = (node: Node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) line += child.textContent ?? '';
      if (child.nodeType !== 1) continue;
      const name = (child as Element).tagName.toUpperCase();
      if (SKIPPED.test(name) || (child as Element).hasAttribute('hidden')) continue;
      const block = BLOCKS.test(name);
      if (block) flush();
      visit(child);
      if (block) flush();
    }
  };
  visit(root);
  flush();
  return blocks;
}

function same(block: string, title: string | undefined): boolean {
  const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return title !== undefined && fold(block) === fold(title);
}
