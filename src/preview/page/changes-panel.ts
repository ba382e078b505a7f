import type { Change, Changes } from '../../types/changes.js';
import type { PreviewState } from '../../types/preview.js';
import { byId, make } from './elements.js';

const WHAT: Readonly<Record<Change['what'], string>> = {
  came: 'Came',
  went: 'Went',
  changed: 'Changed',
  moved: 'Moved',
};
const SINCE: Readonly<Record<Changes['since'], string>> = {
  approved: 'Since the document was approved',
  built: 'Since its last build on disk',
};

/** What has changed, item by item, words within an item; `choose` goes to one that stands on the page. */
export function showChanges({ changes, items, sections }: PreviewState, choose: (id: string) => void): void {
  const headingOf = (name: string) => sections.find((section) => section.name === name)?.heading ?? name;
  const entry = ({ what, section, from, id, words }: Change) => {
    const where = section === 'header' ? '' : ` · ${headingOf(section)}`;
    const moved = from === undefined ? '' : `, before in ${headingOf(from)}`;
    const text = make('p', { class: 'text' }, ...words.map(wordsOf));
    const own = items.some((item) => item.id === id);
    const go = make('button', { type: 'button' }, 'Show on the page');
    go.addEventListener('click', () => choose(id!));
    const head = make('h4', {}, `${WHAT[what]}${where}${moved}`);
    return make('li', { class: what }, head, text, ...(own ? [make('p', { class: 'acts' }, go)] : []));
  };
  byId('changes').replaceChildren(
    ...(changes === undefined
      ? [make('p', { class: 'from' }, 'Nothing to compare with: the document was neither built nor approved before.')]
      : [
          make('h3', {}, SINCE[changes.since]),
          changes.list.length === 0
            ? make('p', { class: 'from' }, 'Nothing has changed.')
            : make('ul', { class: 'changes' }, ...changes.list.map(entry)),
        ]),
  );
}

function wordsOf({ text, in: where }: Change['words'][number]): Node | string {
  if (where === 'both') return text;
  return make(where === 'new' ? 'ins' : 'del', {}, text);
}
