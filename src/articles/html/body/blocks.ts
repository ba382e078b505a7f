/** Elements that end a line of text. */
const LINES = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER
  FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD
  TR UL`.split(/\s+/),
);
/** Elements without text for a reader. */
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG TITLE OBJECT BUTTON SELECT TEXTAREA OPTION'.split(' '),
);

/** A line of a page's text: what stands between the borders of two block elements, white space folded. */
export interface Block {
  readonly text: string;
  /** Words of letters or digits. */
  readonly words: number;
  /** The innermost block element around it. */
  readonly element: Element;
  /** The inline elements that hold all of it, such as a link or `<em>`. */
  readonly wrappers: readonly Element[];
  /** The share of its characters that are link text, 0 to 1. */
  readonly links: number;
  /** Ends as a sentence does. */
  readonly ends: boolean;
  /** Which of these it stands in, at any depth. */
  readonly heading: boolean;
  readonly item: boolean;
  readonly cell: boolean;
  readonly quote: boolean;
}

const HOLDERS: Readonly<Record<string, 'heading' | 'item' | 'cell' | 'quote'>> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LI: 'item',
  TD: 'cell',
  TH: 'cell',
  BLOCKQUOTE: 'quote',
};
/** How many inline elements of a line are asked whether they hold all of it. */
const MOST_WRAPPERS = 6;

/** The blocks under an element, in reading order. */
export function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  const inside = { heading: 0, item: 0, cell: 0, quote: 0 };
  let holder = root;
  let inline: Element[] = [];
  let line = '';
  let linked = 0;
  const flush = () => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text !== '')
      blocks.push({
        text,
        words: wordsOf(text).length,
        element: holder,
        wrappers: inline.filter((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim() === text),
        links: Math.min(1, linked / text.length),
        ends: endsSentence(text),
        heading: inside.heading > 0,
        item: inside.item > 0,
        cell: inside.cell > 0,
        quote: inside.quote > 0,
      });
    line = '';
    linked = 0;
    inline = [];
  };
  const visit = (node: Node, inLink: boolean): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) {
        const text = child.textContent ?? '';
        line += text;
        if (inLink) linked += text.replace(/\s+/g, ' ').trim().length;
      } else if (child.nodeType === 1) visitElement(child as Element, inLink);
    }
  };
  const visitElement = (element: Element, inLink: boolean): void => {
    const name = element.tagName.toUpperCase();
    if (SILENT.has(name) || element.hasAttribute('hidden')) return;
    if (!LINES.has(name)) {
      const shown = isPopup(element, name) ? element.querySelector('a')! : element;
      if (inline.length < MOST_WRAPPERS) inline.push(element);
      visit(shown, inLink || name === 'A' || shown !== element);
      return;
    }
    flush();
    const [outer, kind] = [holder, HOLDERS[name]];
    holder = element;
    if (kind !== undefined) inside[kind] += 1;
    visit(element, inLink);
    flush();
    holder = outer;
    if (kind !== undefined) inside[kind] -= 1;
  };
  visit(root, false);
  flush();
  return blocks;
}

/** A list of links that hangs on a word inside a line: its word is the line's, its list is not. */
function isPopup(element: Element, name: string): boolean {
  if (name === 'A' || element.querySelector('a') === null) return false;
  const list = element.querySelector('div,ul,ol,p') !== null && linkShare(element) > 0.5;
  const named = /rollover|popup|popover|tooltip|hover/i.test(element.getAttribute('class') ?? '');
  return list || (named && element.querySelectorAll('a').length > 1 && linkShare(element) > 0.7);
}

/** The share of an element's characters that are link text. */
export function linkShare(element: Element): number {
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += (link.textContent ?? '').trim().length;
  return linked / ((element.textContent ?? '').trim().length || 1);
}

export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** A text's words in lower case, parted by single spaces: alike for texts that differ in signs alone. */
export function folded(text: string): string {
  return wordsOf(text).join(' ').toLowerCase();
}

function endsSentence(text: string): boolean {
  return /[.!?…。！？]["'”’»)\]]{0,4}\s?(?:\[?\d{1,3}\]?)?$/u.test(text.slice(-12));
}
