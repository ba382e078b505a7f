import type { PreviewState, ShownItem } from '../../types/preview.js';
import { byId } from './elements.js';
import { service } from './service.js';
import { layOutSheets, type Sheets } from './sheets.js';
import { repeatHeads } from './table-heads.js';

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
  // a face that this document is the first to need comes a moment later, and moves lines
  if (inside().fonts.status === 'loading') {
    await inside().fonts.ready;
    layOut(state);
  }
}

let sheets: Sheets | undefined;

/** The pages in their frames, what is kept marked; none of it prints. */
function layOut(state: PreviewState): void {
  for (const item of state.items) if (item.fixed) itemElement(item)?.setAttribute('data-kept', '');
  repeatHeads(
    inside(),
    new Map(state.items.flatMap(({ id, page }) => (page === undefined ? [] : [[id, page] as const]))),
  );
  sheets = layOutSheets(inside(), state.page.size);
  frame().style.width = `${sheets.width}px`;
  frame().style.height = `${sheets.height}px`;
}

/** Whether each item stands here on the page on which it prints: another browser than the printer's may break otherwise. */
export function breaksAsPrinted({ items, pages }: PreviewState): boolean {
  if (sheets === undefined) return false;
  const here = sheets;
  return (
    here.count === pages.count &&
    items.every((item) => {
      const element = itemElement(item);
      const page = element === null ? undefined : here.pageOf(element);
      return item.page === undefined || page === undefined || page === item.page;
    })
  );
}

/** The item that an element of the document belongs to: an event of a drawing is a part of it. */
export function itemOf(element: Element): string | undefined {
  const own = element.closest<HTMLElement | SVGElement>('[data-part], [data-item]');
  return own?.dataset['part'] ?? own?.dataset['item'];
}

function itemElement({ id }: Pick<ShownItem, 'id'>): HTMLElement | SVGElement | null {
  const name = CSS.escape(id);
  return (
    inside().querySelector<SVGElement>(`[data-part="${name}"]`) ??
    inside().querySelector<HTMLElement>(`[data-item="${name}"]`)
  );
}

/** Marks the item on the page and brings it into view. */
export function markItem(item: ShownItem | undefined): void {
  for (const element of inside().querySelectorAll('[data-chosen]')) element.removeAttribute('data-chosen');
  if (item === undefined) return;
  const element = itemElement(item);
  element?.setAttribute('data-chosen', '');
  if (element === null) return;
  const paper = frame().parentElement!;
  const known = item.page === undefined || sheets?.pageOf(element) !== undefined;
  const top =
    (known ? element.getBoundingClientRect().top : sheets!.topOf(item.page!)) + frame().offsetTop - paper.offsetTop;
  if (top < paper.scrollTop + 40 || top > paper.scrollTop + paper.clientHeight - 120)
    paper.scrollTop = Math.max(0, top - 160);
}

/** Prints the document alone, by the browser's own dialog. */
export function printDocument(): void {
  frame().contentWindow!.print();
}
