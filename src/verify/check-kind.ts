import type { Evidence, EvidenceItem, VerifyFailure } from '../types/evidence.js';
import { isFact, namesSpeaker, ownedAs } from './author-labels.js';
import { wrongCounts } from './check-counts.js';
import { wrongEarlier, wrongSeries } from './check-series.js';
import { labelsOf, strangeFurniture } from './own-words.js';

/** Sections that are made of the sources' words alone. */
const SOURCED = new Set([
  ...['key_facts', 'quotes', 'watch'],
  ...['top_lines', 'stories', 'chronology', 'ahead', 'numbers', 'map'],
]);
/** Sections where the author may speak without a sentence behind the words. */
const OWN = new Set(['bottom_line', 'context', 'assessment']);

/**
 * Whether an item may be of the kind that it claims where it stands: the author's words in the sources' sections have a
 * sentence behind them, the spec's are in the head and the source list, and whatever a source says is cited.
 */
export function wrongKind(item: EvidenceItem, evidence: Evidence): string | undefined {
  switch (item.kind) {
    case 'verbatim':
    case 'shortened':
      return wrongCitation(item);
    case 'author':
      return wrongAuthor(item, evidence);
    case 'spec':
      return wrongSpec(item, evidence);
    case 'earlier':
      return wrongEarlier(item, evidence);
    default:
      return `its kind "${String(item.kind)}" is none that there is`;
  }
}

function wrongCitation({ spans, citations }: EvidenceItem): string | undefined {
  const strange = spans.find(({ article }) => !citations.includes(article));
  if (strange !== undefined) return `it has words of "${strange.article}", which it does not cite`;
  return citations.length === 0 ? 'it cites no source' : undefined;
}

function wrongAuthor(item: EvidenceItem, { furniture, document }: Evidence): string | undefined {
  const { section, original, citations } = item;
  const fact = isFact(item);
  if (original === undefined && !namesSpeaker(item) && !fact && !OWN.has(section))
    return 'the author’s words stand where only sources speak';
  if ((original !== undefined || fact) && citations.length === 0) return 'it cites no source';
  return labelsOf(ownedAs(item), document.language).some((label) => furniture.includes(label))
    ? undefined
    : 'nothing on the page says that it is the author’s';
}

function wrongSpec({ section, spans, pieces }: EvidenceItem, { sources }: Evidence): string | undefined {
  if (SOURCED.has(section) || section === 'sources') {
    const given = (field: string, id: string) => sources.find((source) => source.id === id)?.given[field] !== undefined;
    const named = section === 'sources' && pieces.every(({ text, span }) => span === undefined && isId(text, sources));
    const allowed = spans.length > 0 && spans.every(({ article, field }) => given(field, article));
    return allowed || named ? undefined : 'it claims to be the spec’s, which gives no such thing';
  }
  return section === 'header' ? undefined : 'the spec’s words stand outside the document’s head';
}

/** A source without a title goes by its id. */
function isId(text: string, sources: Evidence['sources']): boolean {
  return sources.some(({ id }) => id === text);
}

/** What is wrong with the evidence as a whole. */
export function wrongWhole(evidence: Evidence, languages: readonly string[]): readonly VerifyFailure[] {
  const { items, sources } = evidence;
  const numbers = sources.map(({ number }) => number).filter((number) => number > 0);
  return [
    ...(items.length === 0 ? [{ problem: 'the evidence names nothing that is printed' }] : []),
    ...strangeFurniture(evidence, languages).map((actual) => ({
      problem: 'it calls words the document’s own that are not',
      actual,
    })),
    ...wrongCounts(evidence, languages),
    ...wrongSeries(evidence),
    ...(new Set(numbers).size < numbers.length ? [{ problem: 'two sources have one number' }] : []),
  ];
}
