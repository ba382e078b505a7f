import type { PageBreaks } from '../types/page.js';

/** CSS pixels of the content box. */
export interface BreakInput {
  readonly width: number;
  readonly height: number;
}

/**
 * Runs inside the page, so it may use nothing from outside itself. The body of the document is laid out as columns of one
 * page's content box: the browser breaks columns by the very rules by which it breaks printed pages (CSS Fragmentation
 * Level 3), and laying out takes a hundredth of the time that printing does. What was there before is put back.
 */
export function breakInPages({ width, height }: BreakInput): PageBreaks {
  const main = document.querySelector('main')!;
  const { body } = document;
  const [former, around] = [main.getAttribute('style'), body.getAttribute('style')];
  const gap = 64;
  body.style.margin = '0';
  // a break to a new page is one to a new column here
  const turned: [CSSStyleDeclaration, 'breakBefore' | 'breakAfter', string][] = [];
  const turn = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSGroupingRule) turn(rule.cssRules);
      if (!(rule instanceof CSSStyleRule)) continue;
      for (const side of ['breakBefore', 'breakAfter'] as const) {
        if (!/^(?:page|left|right|recto|verso)$/.test(rule.style[side])) continue;
        turned.push([rule.style, side, rule.style[side]]);
        rule.style[side] = 'column';
      }
    }
  };
  for (const { cssRules } of document.styleSheets) turn(cssRules);
  main.style.cssText = `width:${width}px;height:${height}px;columns:auto ${width}px;column-gap:${gap}px;column-fill:auto`;
  const { left, right, top } = main.getBoundingClientRect();
  const backwards = getComputedStyle(main).direction === 'rtl';
  const pageOf = (box: DOMRect) =>
    1 + Math.floor(((backwards ? right - box.right : box.left - left) + gap / 2) / (width + gap));
  const boxesOf = (element: Element) => [...element.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
  const first = (element: Element) => {
    const [box] = boxesOf(element);
    return box === undefined ? undefined : pageOf(box);
  };
  const items: [string, number][] = [];
  const parts = [...document.querySelectorAll<SVGElement>('[data-part]')];
  const whole = [...document.querySelectorAll<HTMLElement>('[data-item]')];
  for (const [id, item] of [
    ...whole.map((each) => [each.dataset['item']!, each] as const),
    ...parts.map((each) => [each.dataset['part']!, each] as const),
  ]) {
    const page = first(item);
    if (page !== undefined) items.push([id, page]);
  }
  const stories: [number, number][] = [];
  for (const story of document.querySelectorAll('[id^="story-"]')) {
    // a story's own box may begin with a line at the foot of the page before
    const page = [...story.querySelectorAll('p, h3')].map(first).find((each) => each !== undefined);
    if (page !== undefined) stories.push([Number(story.id.slice('story-'.length)), page]);
  }
  let count = 1;
  let end = 0;
  for (const element of main.querySelectorAll('*')) {
    for (const box of boxesOf(element)) {
      const page = pageOf(box);
      if (page > count) end = 0;
      count = Math.max(count, page);
      if (page === count) end = Math.max(end, box.bottom - top);
    }
  }
  for (const [style, side, value] of turned) style[side] = value;
  for (const [element, style] of [
    [main, former],
    [body, around],
  ] as const)
    if (style === null) element.removeAttribute('style');
    else element.setAttribute('style', style);
  return { count, fill: Math.min(1, end / height), items, stories };
}

/** A printed page takes whole pixels: of 280 documents all broke where the print does at this height, four not at the exact one. */
export function pageHeight(height: number): number {
  return Math.ceil(height);
}
