import { edgeCss, type PageRule, pageRule } from './page-rule.js';

/** Width and height of the sheets in CSS pixels. */
const SHEETS = { A4: [210 * (96 / 25.4), 297 * (96 / 25.4)], Letter: [816, 1056] } as const;
/** Between two sheets, and around them for their shadow. */
const GAP = 18;

/** The document in page frames, laid out. */
export interface Sheets {
  readonly count: number;
  /** CSS pixels of all frames together. */
  readonly width: number;
  readonly height: number;
  /** The page, from 1, on which an element begins; undefined where it is not shown, or the browser can't tell. */
  pageOf(element: Element): number | undefined;
  /** How far down a page's sheet begins, in CSS pixels. */
  topOf(page: number): number;
}

/**
 * Lays the document's body out as columns of one page each, one below the other, a sheet behind each with what the print has
 * in its margins. Columns break by the rules by which pages do. A browser that can't wrap columns sets the pages side by side.
 */
export function layOutSheets(document: Document, size: keyof typeof SHEETS): Sheets {
  const css = [...document.querySelectorAll('head > style:not([data-fonts], [data-review])')]
    .map(({ textContent }) => textContent)
    .join('\n');
  const rule = pageRule(css);
  const [width, height] = SHEETS[size];
  const main = document.querySelector('main')!;
  const style = reviewStyle(document);
  const turned = css.includes('break-before') || css.includes('break-after') ? turnedBreaks(document) : '';
  style.textContent = `@media screen {\n${screenCss(rule, width, height)}\n${edgeCss(rule)}\n${turned}\n}
@media print { .sheet, tr.again { display: none; } }`;
  const wraps = CSS.supports('column-wrap', 'wrap');
  const box = main.getBoundingClientRect();
  const pitch = (wraps ? height : width) + GAP;
  const count = Math.max(1, Math.ceil((wraps ? box.height : main.scrollWidth) / pitch));
  const sheets = Array.from({ length: count }, (_, index) => {
    const away = `${GAP + index * pitch}px`;
    return sheet(document, rule, { [wraps ? 'top' : 'left']: away, [wraps ? 'left' : 'top']: `${GAP}px` }, [
      index + 1,
      count,
    ]);
  });
  for (const former of document.querySelectorAll('.sheet')) former.remove();
  document.body.prepend(...sheets);
  const along = GAP + count * pitch;
  return {
    count,
    width: wraps ? width + 2 * GAP : along,
    height: wraps ? along : height + 2 * GAP,
    topOf: (page) => (wraps ? GAP + (page - 1) * pitch : GAP),
    pageOf(element) {
      const own = [...element.getClientRects()].find((each) => each.width > 0 && each.height > 0);
      const { top, left, right } = main.getBoundingClientRect();
      if (own === undefined || isInColumns(element, main)) return undefined;
      const backwards = document.documentElement.dir === 'rtl';
      const away = wraps ? own.top - top : backwards ? right - own.right : own.left - left;
      return 1 + Math.floor((away + GAP / 2) / pitch);
    },
  };
}

/** Of columns within columns that go on to another row Chromium paints each line in its place, but tells wrong boxes. */
function isInColumns(element: Element, main: Element): boolean {
  for (let around = element.parentElement; around !== null && around !== main; around = around.parentElement)
    if (getComputedStyle(around).columnCount !== 'auto') return true;
  return false;
}

function reviewStyle(document: Document): HTMLStyleElement {
  const known = document.querySelector<HTMLStyleElement>('style[data-review]');
  if (known !== null) return known;
  const made = document.createElement('style');
  made.dataset['review'] = '';
  document.head.append(made);
  return made;
}

function screenCss({ margin }: PageRule, width: number, height: number): string {
  const { top, right, bottom, left } = margin;
  // a printed page takes whole pixels
  const inner = `round(up, calc(${height}px - ${top} - ${bottom}), 1px)`;
  return `html { background: none; overflow: hidden; text-rendering: geometricPrecision; }
body { position: relative; box-sizing: border-box; width: ${width}px; margin: ${GAP}px; padding: ${top} ${right} 0 ${left}; background: none; }
main { position: relative; margin: 0; padding: 0; width: auto; min-height: 0; box-shadow: none; background: none; column-fill: auto; }
body main::before, body main::after { content: none !important; }
@supports (column-wrap: wrap) { main { columns: 1; column-wrap: wrap; column-height: ${inner}; row-gap: calc(${height + GAP}px - ${inner}); } }
@supports not (column-wrap: wrap) { main { height: ${inner}; columns: auto calc(${width}px - ${left} - ${right}); column-gap: calc(${left} + ${right} + ${GAP}px); } }
thead, thead tr { break-after: avoid; }
tr.again { break-before: column; break-after: avoid; }
tr.again th { border-top: hidden; }
tr:has(+ tr.again) td { box-shadow: 0 0.4pt 0 var(--rule); }
.sheet { position: absolute; width: ${width}px; height: ${height}px; margin: -${GAP}px 0 0 -${GAP}px; background: #fff; box-shadow: 0 1px 7px rgb(0 0 0 / 32%); }
.strip { position: absolute; left: ${left}; right: ${right}; top: 0; height: ${top}; }
.strip.bottom { top: auto; bottom: 0; height: ${bottom}; }
.edge { position: absolute; inset: 0; display: flex; box-sizing: border-box; }
.edge.top-right, .edge.bottom-right { margin-left: auto; }
.edge.top-center, .edge.bottom-center { margin-inline: auto; }
[data-item], [data-source], .story { cursor: pointer; }
[data-item]:hover { background: #f4f6fa; }
[data-chosen] { outline: 2px solid #0b4f8a; outline-offset: 2px; background: #fff6d6 !important; }
[data-kept] { box-shadow: -4px 0 0 #fff, -7px 0 0 #0b4f8a; }`;
}

/** Breaks to a new page that the theme asks for, as breaks to a new column. */
function turnedBreaks(document: Document): string {
  const found: string[] = [];
  const read = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule || 'selectorText' in rule) {
        const { selectorText, style } = rule as CSSStyleRule;
        for (const side of ['break-before', 'break-after'])
          if (/^(?:page|left|right|recto|verso)$/.test(style.getPropertyValue(side)))
            found.push(`${selectorText} { ${side}: column; }`);
      } else if ('cssRules' in rule) read(rule.cssRules as CSSRuleList);
    }
  };
  for (const { ownerNode, cssRules } of document.styleSheets)
    if (!(ownerNode as Element).matches('[data-fonts], [data-review]')) read(cssRules);
  return found.join('\n');
}

function sheet(
  document: Document,
  { boxes }: PageRule,
  place: Readonly<Record<string, string>>,
  [page, pages]: readonly [number, number],
): HTMLElement {
  const made = document.createElement('div');
  made.className = 'sheet';
  made.setAttribute('aria-hidden', 'true');
  Object.assign(made.style, place, { counterReset: `page ${page} pages ${pages}` });
  for (const side of ['top', 'bottom']) {
    const strip = document.createElement('div');
    strip.className = `strip ${side}`;
    for (const name of boxes.keys()) {
      if (!name.startsWith(side)) continue;
      const edge = document.createElement('div');
      edge.className = `edge ${name}`;
      strip.append(edge);
    }
    made.append(strip);
  }
  return made;
}
