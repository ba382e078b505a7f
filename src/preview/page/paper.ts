import type { PreviewState } from '../../types/preview.js';
import { byId } from './elements.js';
import { service } from './service.js';

/** Width and height of the sheets in millimetres, and the margins of the page rule. */
const SHEET = { A4: [210, 297], Letter: [215.9, 279.4] } as const;

const frame = () => byId<HTMLIFrameElement>('document');
const inside = () => frame().contentDocument!;

/**
 * Puts the document into its frame; later calls exchange what has changed and leave the scroll position alone. It is taken
 * apart as text, for a parser in this page would hold its styles against this page's policy.
 */
export async function showDocument(state: PreviewState, chosen: (target: Element) => void): Promise<void> {
  const html = await service.document();
  const now = inside();
  if (now.querySelector('main') === null) {
    await new Promise<void>((resolve) => {
      frame().addEventListener('load', () => resolve(), { once: true });
      frame().src = 'document';
    });
    inside().addEventListener('click', (event) => {
      event.preventDefault();
      if (event.target instanceof inside().defaultView!.Element) chosen(event.target as Element);
    });
  } else {
    const own = [...now.querySelectorAll<HTMLStyleElement>('head > style:not([data-review])')];
    for (const [index, [, css]] of [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].entries())
      if (own[index] !== undefined && own[index].textContent !== css) own[index].textContent = css!;
    const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
    const range = now.createRange();
    range.selectNode(now.querySelector('main')!);
    now.querySelector('main')!.replaceWith(range.createContextualFragment(main));
    const [, language, direction] = /<html lang="([^"]*)" dir="([^"]*)"/.exec(html) ?? [];
    Object.assign(now.documentElement, { lang: language, dir: direction });
  }
  layOut(state);
}

/** The sheet at its true size, with what stands in its margins; none of it prints. */
function layOut(state: PreviewState): void {
  const document = inside();
  const [width, height] = SHEET[state.page.size];
  let style = document.querySelector<HTMLStyleElement>('style[data-review]');
  if (style === null) {
    style = document.createElement('style');
    style.dataset['review'] = '';
    document.head.append(style);
  }
  style.textContent = `@media screen {
html { background: #fff; overflow: hidden; }
body { position: relative; box-sizing: border-box; width: ${width}mm; min-height: ${height}mm; margin: 0; padding: 20mm 18mm 18mm; background: #fff; }
main { margin: 0; padding: 0; width: auto; max-width: none; min-height: 0; box-shadow: none; background: none; }
[data-item], [data-source] { cursor: pointer; }
[data-item]:hover { background: #f4f6fa; }
[data-chosen] { outline: 2px solid #0b4f8a; outline-offset: 2px; background: #fff6d6 !important; }
[data-kept] { box-shadow: -4px 0 0 #fff, -7px 0 0 #0b4f8a; }
.edge { position: absolute; font: 8.5pt sans-serif; color: #4a4f57; }
.edge.mark { font-weight: 700; font-size: 12pt; padding: 0 3pt; }
} @media print { .edge { display: none; } }`;
  for (const edge of document.querySelectorAll('.edge')) edge.remove();
  const put = (text: string, place: Readonly<Record<string, string>>, mark = false) => {
    const edge = document.createElement('div');
    edge.className = mark ? 'edge mark' : 'edge';
    edge.textContent = text;
    edge.setAttribute('aria-hidden', 'true');
    Object.assign(edge.style, place);
    if (mark && state.marking !== undefined) {
      edge.style.color = state.marking.colour;
      edge.style.background = state.marking.background ?? 'transparent';
    }
    document.body.append(edge);
  };
  put(state.series, { top: '11mm', left: '18mm' });
  put(state.foot, { bottom: '9mm', left: '0', right: '0', textAlign: 'center' });
  if (state.marking !== undefined) {
    put(state.marking.text, { top: '10mm', right: '18mm' }, true);
    put(state.marking.text, { bottom: '8mm', left: '18mm' }, true);
  }
  for (const item of state.items) if (item.fixed) itemElement(item.id)?.setAttribute('data-kept', '');
  frame().style.width = `${width}mm`;
  frame().style.height = `${Math.ceil(document.body.scrollHeight)}px`;
}

export function itemElement(id: string): HTMLElement | null {
  return inside().querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"]`);
}

/** Marks the item on the page and brings it into view. */
export function markItem(id: string | undefined): void {
  for (const element of inside().querySelectorAll('[data-chosen]')) element.removeAttribute('data-chosen');
  if (id === undefined) return;
  const element = itemElement(id);
  element?.setAttribute('data-chosen', '');
  if (element === null) return;
  const paper = frame().parentElement!;
  const top = element.getBoundingClientRect().top + frame().offsetTop - paper.offsetTop;
  if (top < paper.scrollTop + 40 || top > paper.scrollTop + paper.clientHeight - 120)
    paper.scrollTop = Math.max(0, top - 160);
}

/** Prints the document alone, by the browser's own dialog. */
export function printDocument(): void {
  frame().contentWindow!.print();
}
