import { rolesOf } from '../body/roles.js';

/** Parts of a page that name the authors and dates of other articles, or of comments. */
const ELSEWHERE = ['related', 'comments', 'footer', 'aside'] as const;
const MOST = 40;
/** How far below the heading, in elements and in leaves, a line without a name may still be the article's date. */
const FARTHEST = 60;
const MOST_LEAVES = 12;
/** Elements that show a reader no text; a page may have hundreds with `date` in their address. */
const TEXTLESS = /^(?:LINK|META|SCRIPT|STYLE|IMG|INPUT|IFRAME)$/i;

/** What an element's names say, in one string: class, id, itemprop, rel and address. */
function namesOf(element: Element): string {
  const get = (name: string) => element.getAttribute(name) ?? '';
  return `${get('class')} ${get('id')} ${get('itemprop')} rel:${get('rel')} href:${get('href')}`.slice(0, 400);
}

/**
 * Elements in reading order whose names match a pattern, and that stand in no list of other articles, comment or margin.
 * One walk over the page serves all patterns.
 */
export function namedElements(document: Document, patterns: readonly RegExp[]): Element[][] {
  const found: Element[][] = patterns.map(() => []);
  const elsewhere = new Map<Element, boolean>();
  const isElsewhere = (element: Element | null): boolean => {
    if (element === null || /^(?:ARTICLE|MAIN|BODY|HTML)$/i.test(element.tagName)) return false;
    const known = elsewhere.get(element);
    if (known !== undefined) return known;
    const roles = rolesOf(element);
    const answer =
      element.tagName === 'NAV' || ELSEWHERE.some((role) => roles.has(role)) || isElsewhere(element.parentElement);
    elsewhere.set(element, answer);
    return answer;
  };
  for (const element of document.querySelectorAll('*')) {
    if (TEXTLESS.test(element.tagName)) continue;
    const names = namesOf(element);
    for (const [index, pattern] of patterns.entries()) {
      const list = found[index]!;
      const isTime = element.tagName === 'TIME' && pattern.source.includes('date');
      if (list.length < MOST && (isTime || pattern.test(names)) && !isElsewhere(element)) list.push(element);
    }
  }
  return found;
}

/** Those of a page's elements that stand after its first heading; all, where none do. */
export function afterHeading(document: Document, elements: readonly Element[]): readonly Element[] {
  const order = new Map([...document.querySelectorAll('*')].map((element, at) => [element, at]));
  const heading = order.get(document.querySelector('h1') as Element) ?? -1;
  const after = elements.filter((element) => order.get(element)! > heading);
  return after.length > 0 ? after : elements;
}

/** The first elements with text and no others inside that follow a page's first heading: a page may name none of them. */
export function leavesBelowHeading(document: Document): readonly Element[] {
  const all = [...document.querySelectorAll('*')];
  const heading = all.findIndex((element) => element.tagName === 'H1');
  if (heading < 0) return [];
  const leaves = all
    .slice(heading + 1, heading + 1 + FARTHEST)
    .filter((element) => element.childElementCount === 0 && !TEXTLESS.test(element.tagName));
  return leaves.filter((element) => (element.textContent ?? '').trim() !== '').slice(0, MOST_LEAVES);
}
