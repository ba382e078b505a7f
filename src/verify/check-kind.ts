import type { Evidence, EvidenceItem, VerifyFailure } from '../types/evidence.js';

/** Sections that are made of the sources' words alone. */
const SOURCED = new Set(['key_facts', 'quotes', 'watch']);
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
      return wrongAuthor(item);
    case 'spec':
      return wrongSpec(item, evidence);
    default:
      return `its kind "${String(item.kind)}" is none that there is`;
  }
}

function wrongCitation({ spans, citations }: EvidenceItem): string | undefined {
  const strange = spans.find(({ article }) => !citations.includes(article));
  if (strange !== undefined) return `it has words of "${strange.article}", which it does not cite`;
  return citations.length === 0 ? 'it cites no source' : undefined;
}

function wrongAuthor(item: EvidenceItem): string | undefined {
  const { section, original, id, citations } = item;
  if (original !== undefined) return citations.length === 0 ? 'it cites no source' : undefined;
  const named = section === 'quotes' && /-(?:speaker|role)$/.test(id);
  return OWN.has(section) || named ? undefined : 'the author’s words stand where only sources speak';
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
export function wrongWhole({ items, sources }: Evidence): readonly VerifyFailure[] {
  const numbers = sources.map(({ number }) => number).filter((number) => number > 0);
  return [
    ...(items.length === 0 ? [{ problem: 'the evidence names nothing that is printed' }] : []),
    ...(new Set(numbers).size < numbers.length ? [{ problem: 'two sources have one number' }] : []),
  ];
}
