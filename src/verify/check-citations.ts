import type { Evidence, EvidenceItem } from '../types/evidence.js';
import { bare, STRANGE } from './letters.js';

/** Sections in which the citations stand behind the words, or behind their attribution. */
const CITED = new Set([
  ...['bottom_line', 'key_facts', 'quotes', 'context', 'watch'],
  ...['top_lines', 'stories', 'chronology', 'ahead', 'numbers'],
]);

/** An item's words and citations as they are printed, without white space. */
interface Cited {
  readonly words: string;
  readonly wanted: string;
  readonly items: EvidenceItem[];
}

/**
 * Items whose own citations, and no other, are not the first that follow their words. Where several items say the same
 * with the same citations, as a top line and a row of a chronology may, the pages have to say it as often.
 */
export function uncitedItems(all: string, evidence: Evidence): readonly EvidenceItem[] {
  const alike = new Map<string, Cited>();
  for (const item of evidence.items) {
    const wanted = item.citations.flatMap((id) => citesOfItem(id, item, evidence)).join('');
    if (!CITED.has(item.section) || wanted === '') continue;
    const words = bare(item.text);
    const key = `${words}\n${wanted}`;
    const known = alike.get(key);
    if (known === undefined) alike.set(key, { words, wanted, items: [item] });
    else known.items.push(item);
  }
  const cited = [...alike.values()];
  return cited.flatMap((each) => (timesCited(all, each, cited) < each.items.length ? each.items.slice(0, 1) : []));
}

/** How often these words are followed by these citations first; counted up to the number of items that say so. */
function timesCited(all: string, { words, wanted, items }: Cited, cited: readonly Cited[]): number {
  let times = 0;
  for (let at = all.indexOf(words); at >= 0 && times < items.length; at = all.indexOf(words, at + 1)) {
    const end = at + words.length;
    CITATIONS.lastIndex = end;
    const run = CITATIONS.exec(all);
    if (run === null || !run[0].startsWith(wanted)) continue;
    // a figure or a date may stand before, or in, words that have more sources than itself
    const behind = all.slice(end, run.index).search(STRANGE) >= 0;
    const own = (other: Cited) => other.wanted === run[0] && (behind || other.words.endsWith(words));
    if (run[0] === wanted || cited.some(own)) times += 1;
  }
  return times;
}

const CITATIONS = /(?:\[\d+(?:,[^[\]]{1,30})?\])+/g;

/** `[n]` or `[n, p. 3]` as this item cites the source. */
function citesOfItem(id: string, { pages = [] }: EvidenceItem, { sources }: Evidence): readonly string[] {
  const source = sources.find((each) => each.id === id);
  const claim = pages.find(({ article }) => article === id);
  return source === undefined ? [] : [`[${source.number}${claim === undefined ? '' : `,${bare(claim.text)}`}]`];
}

/** How a source may be cited: by its number, and with the pages that items claim. */
export function citesOf(id: string, number: number, { items }: Evidence): readonly string[] {
  const claims = items.flatMap(({ pages }) => pages ?? []).filter(({ article }) => article === id);
  return [`${number}`, ...claims.map(({ text }) => `${number},${bare(text)}`)];
}
