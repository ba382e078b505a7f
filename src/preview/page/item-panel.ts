import type { PreviewState, ShownItem } from '../../types/preview.js';
import { placeOfFact } from './asked.js';
import { byId, make } from './elements.js';
import { storyOf } from './stories.js';

/** Decisions on an item; on the author's own words only their order can be changed here. */
const ACTS = ['pin', 'drop', 'edit', 'translate', 'speaker'];
const MOVES = ['up', 'down'];
/** And on a fact of the author's own. */
const FACT_ACTS = ['drop', 'edit'];

/** The chosen item: its words, where they come from, what was left out of them, and what can be decided. */
export function showItem(state: PreviewState, item: ShownItem | undefined): void {
  byId('item-heading').textContent =
    item === undefined
      ? 'No item selected'
      : [headingOf(item, state), item.kind, ...(item.fixed ? ['kept'] : []), ...placeOf(item, state)].join(' · ');
  if (item !== undefined) {
    const { text, language, direction } = item;
    Object.assign(byId('item-text'), { textContent: text, lang: language, dir: direction });
  }
  byId('item-notes').replaceChildren(...(item === undefined ? [] : notesOf(item, state)));
  const own = item?.ref.startsWith('author:') === true;
  const fact = item !== undefined && placeOfFact(item) !== undefined;
  for (const act of ACTS) button(act).disabled = item === undefined || (own && !(fact && FACT_ACTS.includes(act)));
  byId('story-acts').hidden = item === undefined || storyOf(item, state) === undefined;
  for (const act of MOVES) button(act).disabled = item === undefined;
  const pinned = item !== undefined && state.review.pin.includes(item.ref);
  button('pin').setAttribute('aria-pressed', String(pinned));
}

function button(act: string): HTMLButtonElement {
  return document.querySelector<HTMLButtonElement>(`.item [data-act="${act}"]`)!;
}

function notesOf({ proof, speaker, role }: ShownItem, { sources }: PreviewState): readonly (Node | string)[] {
  const { deleted = [], original, citations } = proof;
  const from = citations
    .map((id) => sources.find((source) => source.id === id))
    .map((source) => source?.outlet ?? source?.title ?? '');
  return [
    ...(speaker === undefined ? [] : [`${[speaker, role].filter(Boolean).join(', ')} · `]),
    from.join('; '),
    ...deleted.flatMap(({ text }) => [' · left out: ', make('del', {}, text.trim())]),
    ...(original === undefined ? [] : [` · the source says: “${original}”`]),
  ];
}

/** Of a document of several pages, which one. */
function placeOf({ page }: ShownItem, { pages }: PreviewState): readonly string[] {
  return page === undefined || pages.count === 1 ? [] : [`page ${page}`];
}

function headingOf({ section }: ShownItem, { sections }: PreviewState): string {
  return sections.find(({ name }) => name === section)?.heading ?? section.replaceAll('_', ' ');
}
