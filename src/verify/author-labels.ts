import type { Evidence, EvidenceItem, VerifyFailure } from '../types/evidence.js';
import { bare } from './letters.js';
import { labelsOf, type Owned } from './own-words.js';

/** Sections in which facts of the author's own may stand, each with its source, and their references. */
const FACTS = new Set(['key_facts', 'context', 'stories']);
const ADDED = /^author:add-\d+$/;
/** What a quote says beside its words. */
const ATTRIBUTED = /-(?:speaker|role)$/;

/** Whether an item of the author's is a fact that he adds, with its source. */
export function isFact({ ref, section }: EvidenceItem): boolean {
  return ref !== undefined && ADDED.test(ref) && FACTS.has(section);
}

/** Whether it names the speaker of a quote. */
export function namesSpeaker({ section, id }: EvidenceItem): boolean {
  return section === 'quotes' && ATTRIBUTED.test(id);
}

/** What the author did, by which his words are labelled. */
export function ownedAs(item: EvidenceItem): Owned {
  if (item.original !== undefined && !isFact(item)) return 'edited';
  return namesSpeaker(item) ? 'speaker' : 'author';
}

/**
 * The author's words that the pages do not label: each edit and each added fact has a label of its own, a quote one for
 * its speaker, and a section that is his one in its heading.
 * @param all the pages' letters without white space.
 */
export function unlabelled(all: string, { items, document }: Evidence): readonly VerifyFailure[] {
  const own = items.filter(({ kind }) => kind === 'author');
  return (['author', 'edited', 'speaker'] as const).flatMap((owned) => {
    const wanted = new Map(own.filter((item) => ownedAs(item) === owned).map((item) => [labelledPlace(item), item]));
    const labels = labelsOf(owned, document.language);
    const there = labels.reduce((sum, label) => sum + all.split(bare(label)).length - 1, 0);
    if (there >= wanted.size) return [];
    const { id, text } = [...wanted.values()].at(-1)!;
    return [{ item: id, problem: 'the pages do not label the author’s words', expected: labels[0]!, actual: text }];
  });
}

/** What one label stands for: an item, a quote's attribution, or a section. */
function labelledPlace(item: EvidenceItem): string {
  if (item.original !== undefined || isFact(item)) return item.id;
  return namesSpeaker(item) ? item.id.replace(ATTRIBUTED, '') : item.section;
}
