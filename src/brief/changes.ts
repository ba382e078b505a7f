import { wordChanges } from '../text/word-changes.js';
import type { Change } from '../types/changes.js';
import type { EvidenceItem } from '../types/evidence.js';

/** A printed text that is followed from one build to the next. */
interface Printed {
  readonly key: string;
  readonly item: EvidenceItem;
}

/**
 * What came, what went, what was reworded and what moved between two builds of one spec, by their evidence: first what stands
 * now in its order, then what is gone. Sentences are told by their references, headlines and the author's own by their words,
 * the head by its place.
 */
export function changesBetween(before: readonly EvidenceItem[], after: readonly EvidenceItem[]): readonly Change[] {
  const then = followed(before);
  const now = reworded(then, followed(after));
  const former = new Map(then.map(({ key, item }) => [key, item]));
  const present = new Set(now.map(({ key }) => key));
  const moved = displaced(
    then.filter(({ key }) => present.has(key)),
    now.filter(({ key }) => former.has(key)),
  );
  const list = now.flatMap(({ key, item }): readonly Change[] => {
    const own = former.get(key);
    const { id, section, text } = item;
    if (own === undefined) return [{ what: 'came', section, id, words: [{ text, in: 'new' }] }];
    const words = wordChanges(own.text, text);
    if (words.some((stretch) => stretch.in !== 'both')) return [{ what: 'changed', section, id, words }];
    if (own.section !== section) return [{ what: 'moved', section, id, from: own.section, words }];
    return moved.has(key) ? [{ what: 'moved', section, id, words }] : [];
  });
  const gone = then.filter(({ key }) => !present.has(key));
  return [
    ...list,
    ...gone.map(({ item: { section, text } }): Change => ({ what: 'went', section, words: [{ text, in: 'old' }] })),
  ];
}

function followed(items: readonly EvidenceItem[]): readonly Printed[] {
  const seen = new Set<string>();
  return items.flatMap((item) => {
    const key = keyOf(item);
    // a top line may say the sentence that its story opens with
    const own = key === undefined || !seen.has(key) ? key : `${key} in ${item.section}`;
    if (own === undefined || seen.has(own)) return [];
    seen.add(own);
    return [{ key: own, item }];
  });
}

function keyOf({ id, ref, section, text }: EvidenceItem): string | undefined {
  // the reference of the author's own words is a place, which others take when one is taken out
  if (ref !== undefined) return ref.startsWith('author:') ? `author ${text}` : ref;
  if (/^story-\d+-headline$/.test(id)) return `headline ${text}`;
  return section === 'header' && !id.startsWith('approved') ? id : undefined;
}

/** What stands now, with the key of the text whose place it took where neither text is in both builds. */
function reworded(then: readonly Printed[], now: readonly Printed[]): readonly Printed[] {
  const [former, present] = [then, now].map((texts) => new Set(texts.map(({ key }) => key))) as [
    Set<string>,
    Set<string>,
  ];
  const lost = new Map(
    then.flatMap(({ key, item: { ref } }) => (ref === undefined || present.has(key) ? [] : [[ref, key]])),
  );
  return now.map((printed) => {
    const { ref } = printed.item;
    const key = ref === undefined || former.has(printed.key) ? undefined : lost.get(ref);
    return key === undefined ? printed : { ...printed, key };
  });
}

/** The keys outside the longest run of texts that kept their order (Schensted 1961): the fewest that may have been moved. */
function displaced(then: readonly Printed[], now: readonly Printed[]): ReadonlySet<string> {
  const places = new Map(then.map(({ key }, index) => [key, index]));
  const order = now.map(({ key }) => places.get(key)!);
  /** For each length the index in `order` at which the best run of it ends. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, place] of order.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (order[ends[middle]!]! < place) low = middle + 1;
      else high = middle;
    }
    before[index] = low === 0 ? undefined : ends[low - 1];
    ends[low] = index;
  }
  const kept = new Set<string>();
  for (let index = ends.at(-1); index !== undefined; index = before[index]) kept.add(now[index]!.key);
  return new Set(now.map(({ key }) => key).filter((key) => !kept.has(key)));
}
