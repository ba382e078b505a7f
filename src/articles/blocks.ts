/** Elements that end a line of text. */
const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BR|DD|DIV|DL|DT|FIGURE|FOOTER|H[1-6]|HEADER|HR|LI|MAIN|OL|P|PRE|SECTION|TABLE|TR|UL)$/;
/** Elements whose text is not read. */
const UNREAD =
  /^(?:AUDIO|BUTTON|EMBED|FIGCAPTION|FORM|IFRAME|MATH|NOSCRIPT|OBJECT|SCRIPT|STYLE|SVG|TEMPLATE|TITLE|VIDEO)$/;

/** One block of text, and the element that it stands in, in lower case: `p`, `h1`, `li`. */
export interface Block {
  readonly text: string;
  readonly element: string;
}

/**
 * The blocks of a piece of HTML that is all of it the article's (a Word document, a feed's entry), in reading order;
 * cells of a table's row are parted by bars. Give it markup of honest depth.
 */
export async function blocksOf(html: string): Promise<readonly Block[]> {
  const { parseHTML } = await import('linkedom');
  const { document } = parseHTML(`<!DOCTYPE html><html><body>${html}</body></html>`);
  const blocks: Block[] = [];
  let line = '';
  const flush = (element: string) => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text !== '') blocks.push({ text, element });
    line = '';
  };
  const visit = (parent: Element, inside: string) => {
    for (const node of parent.childNodes) {
      if (node.nodeType === 3) line += node.textContent ?? '';
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      const name = element.tagName.toUpperCase();
      if (UNREAD.test(name)) continue;
      if (BLOCK.test(name)) flush(inside);
      if (/^T[DH]$/.test(name)) visitCell(element);
      else visit(element, BLOCK.test(name) ? name.toLowerCase() : inside);
      if (BLOCK.test(name)) flush(name.toLowerCase());
    }
  };
  const visitCell = (cell: Element) => {
    const before = line;
    line += `${before.trim() === '' ? '' : ' | '}${cell.textContent ?? ''}`;
  };
  visit(document.body, 'body');
  flush('body');
  return blocks;
}
