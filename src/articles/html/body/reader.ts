import { Readability } from '@mozilla/readability';

const MARK = 'data-chancery-n';
/** Readability tries anew, with less care, where it finds fewer characters than this. */
const FEW_CHARACTERS = 250;

/**
 * The elements of a page that Readability takes for its article. It works on a copy, so that the page's own elements,
 * with all that stands around them, can be asked afterwards.
 */
export function readerElements(document: Document): ReadonlySet<Element> {
  const elements = [...document.querySelectorAll('*')];
  for (const [index, element] of elements.entries()) element.setAttribute(MARK, String(index));
  const copy = document.cloneNode(true) as Document;
  for (const element of elements) element.removeAttribute(MARK);
  shieldPosts(copy);
  const content = read(copy);
  if (content === undefined) return new Set();
  const marked = [...content.querySelectorAll(`[${MARK}]`)];
  return new Set(marked.map((element) => elements[Number(element.getAttribute(MARK))]!));
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
