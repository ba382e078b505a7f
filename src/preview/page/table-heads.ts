/**
 * On paper a table's head stands again on each page that the table goes on to; a screen does not repeat it. A copy is put
 * before the first row of each such page.
 * @param pages the printed page of each row, by its item's id.
 */
export function repeatHeads(document: Document, pages: ReadonlyMap<string, number>): void {
  for (const former of document.querySelectorAll('tr.again')) former.remove();
  for (const table of document.querySelectorAll('table')) {
    const head = table.tHead?.rows[0];
    if (head === undefined) continue;
    let page: number | undefined;
    for (const row of table.querySelectorAll<HTMLElement>('tbody > tr[data-item]')) {
      const own = pages.get(row.dataset['item']!);
      if (page !== undefined && own !== undefined && own > page) row.before(copyOf(head));
      page = own ?? page;
    }
  }
}

function copyOf(head: HTMLTableRowElement): HTMLElement {
  const copy = head.cloneNode(true) as HTMLElement;
  copy.classList.add('again');
  copy.setAttribute('aria-hidden', 'true');
  return copy;
}
