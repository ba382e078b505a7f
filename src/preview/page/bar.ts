import type { PreviewState, Unbuilt } from '../../types/preview.js';
import { byId, make } from './elements.js';

export const percent = (fill: number) => `${Math.round(fill * 100)} %`;

/** Title, fill and what can be undone. */
export function showBar({ title, fill, type, pages, page, warnings, canUndo, changes }: PreviewState): void {
  const full = page.count === undefined ? pages.fill : fill;
  byId('title').textContent = title;
  document.title = `${title} – Chancery preview`;
  byId<HTMLMeterElement>('fill').value = Math.min(1, full);
  const notes = warnings.length > 0 ? ` · ${warnings.length} to note` : '';
  const which = pages.count === 1 ? '' : `${pages.count} pages, the last `;
  byId('fill-text').textContent = `${which}${percent(full)} full at ${type} pt${notes}`;
  byId('changes-count').textContent = changes === undefined ? '' : `(${changes.list.length})`;
  document.querySelector<HTMLButtonElement>('[data-act="undo"]')!.disabled = !canUndo;
}

/** Why the newest spec could not be built, and what is shown meanwhile. */
export function showError({ error }: Unbuilt, hasPage: boolean): void {
  const region = byId('error');
  region.hidden = error === undefined;
  if (error === undefined) return;
  region.replaceChildren(make('b', {}, hasPage ? 'The last good page is shown. ' : 'There is no page yet. '), error);
}
