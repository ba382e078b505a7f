import type { PreviewState, ShownArticle, ShownItem } from '../../types/preview.js';
import { byId, make } from './elements.js';
import { service } from './service.js';

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly item: string;
}

let shown: ShownArticle | undefined;
/** Counts what was asked to be shown: only the last of it is. */
let asked = 0;

/** The sentence of the source in which something is selected, or the last click was. */
export function selectedSentence(): { readonly ref: string; readonly text: string } | undefined {
  const node = getSelection()?.anchorNode;
  const paragraph = (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>('.source-text > p');
  if (paragraph == null || shown === undefined) return undefined;
  const sentence = sentenceAt(shown, Number(paragraph.dataset['start']) + offsetIn(paragraph));
  return sentence === undefined
    ? undefined
    : { ref: sentence.ref, text: shown.text.slice(sentence.start, sentence.end) };
}

function sentenceAt({ sentences }: ShownArticle, offset: number): ShownArticle['sentences'][number] | undefined {
  return sentences.find(({ start, end }) => start <= offset && offset < end);
}

const read = new Map<string, Promise<ShownArticle>>();

/** Sources may have changed on disk: they are asked for again. */
export function forgetSources(): void {
  read.clear();
}

/**
 * A source with everything of it that stands on the page marked, the chosen item's words more strongly, in view.
 * @param choose is called with the item whose words are clicked, or with the reference of a sentence that stands nowhere.
 */
export async function showSource(
  state: PreviewState,
  id: string,
  chosen: ShownItem | undefined,
  choose: {
    readonly item: (id: string) => void;
    readonly sentence: (ref: string) => void;
    readonly source: (id: string) => void;
  },
): Promise<void> {
  asked += 1;
  const own = asked;
  if (!read.has(id)) read.set(id, service.article(id));
  const article = await read.get(id)!;
  if (own !== asked) return; // something else was chosen while this was on its way
  shown = article;
  const panel = byId('source');
  const from = [article.outlet, article.published?.slice(0, 10) ?? 'undated'].filter(Boolean).join(', ');
  const pick = make('select', { 'aria-label': 'Source' });
  for (const source of state.sources) {
    const number = source.number === undefined ? '' : `[${source.number}] `;
    const option = make('option', { value: source.id }, `${number}${source.outlet ?? source.title}`);
    option.selected = source.id === id;
    pick.append(option);
  }
  pick.addEventListener('change', () => choose.source(pick.value));
  const body = make('div', { class: 'source-text', lang: article.language, dir: article.direction });
  const stretches = stretchesOf(state, id);
  for (const { start, end } of article.paragraphs)
    body.append(paragraph(article, start, end, stretches, chosen, choose));
  panel.replaceChildren(
    make('div', { class: 'pick' }, pick),
    make('h3', {}, article.title),
    make('p', { class: 'from' }, from),
    body,
  );
  body.querySelector('mark.chosen')?.scrollIntoView({ block: 'center' });
}

function stretchesOf(state: PreviewState, article: string): readonly Stretch[] {
  return state.items
    .flatMap(({ id, proof }) =>
      proof.spans
        .filter((span) => span.article === article && span.field === 'text')
        .map(({ start, end }) => ({ start, end, item: id })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function paragraph(
  article: ShownArticle,
  start: number,
  end: number,
  stretches: readonly Stretch[],
  chosen: ShownItem | undefined,
  choose: { readonly item: (id: string) => void; readonly sentence: (ref: string) => void },
): HTMLElement {
  const element = make('p', { 'data-start': String(start) });
  let at = start;
  for (const stretch of stretches.filter((each) => each.end > start && each.start < end)) {
    if (stretch.end <= at) continue;
    element.append(article.text.slice(at, Math.max(at, stretch.start)));
    const from = Math.max(at, stretch.start);
    const to = Math.min(end, stretch.end);
    const mark = make('mark', { title: 'on the page' }, article.text.slice(from, to));
    if (stretch.item === chosen?.id) mark.classList.add('chosen');
    mark.addEventListener('click', (event) => {
      event.stopPropagation();
      choose.item(stretch.item);
    });
    element.append(mark);
    at = to;
  }
  element.append(article.text.slice(at, end));
  element.addEventListener('dblclick', () => {
    const sentence = sentenceAt(article, start + offsetIn(element));
    if (sentence !== undefined) choose.sentence(sentence.ref);
  });
  return element;
}

/** Characters of the paragraph before the selection. */
function offsetIn(element: HTMLElement): number {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0) return 0;
  const range = document.createRange();
  range.selectNodeContents(element);
  range.setEnd(selection.getRangeAt(0).startContainer, selection.getRangeAt(0).startOffset);
  return range.toString().length;
}
