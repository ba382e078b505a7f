import type { Brief, BriefItem, BriefSection, Citation, SourceEntry } from '../types/brief.js';

/** Sections whose items are a list, not paragraphs. */
const LISTS: ReadonlySet<string> = new Set(['key_facts', 'watch']);

/** The template's own view: every field present, since a strict template takes none on trust. */
export function viewOf(brief: Brief) {
  const foreign: IsForeign = ({ language }) => language !== brief.language;
  const sections = brief.sections.map((section) => sectionView(section, foreign));
  const inColumn = (column: BriefSection['column']) => sections.filter((section) => section.column === column);
  return {
    brief: {
      ...brief,
      meta: brief.meta,
      titleDirection: titleDirection(brief),
      sources: brief.sources.map((source) => sourceView(source, brief)),
    },
    foot: brief.sources.length > 0 || brief.missing.length > 0,
    oneSource: brief.sources.length === 1,
    full: inColumn('full'),
    main: inColumn('main'),
    side: inColumn('side').length > 0 ? inColumn('side') : false,
  };
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** A title in the document's letters runs as the document does, though it begins with a name in Latin ones; another as its own first letter. */
export function titleDirection({ title, direction }: Brief): 'rtl' | 'auto' {
  return direction === 'rtl' && RIGHT_TO_LEFT.test(title) ? 'rtl' : 'auto';
}

export function sourceView(source: SourceEntry, brief: Brief) {
  const { medium, outlet, address, href, tongue, retrieved, digits } = source;
  return {
    ...source,
    foreign: source.language !== brief.language,
    medium,
    outlet,
    address,
    href,
    tongue,
    retrieved,
    digits,
    spare: source.spare,
  };
}

/** A passage in another language is told apart in the PDF only where it is an element of its own (ISO 14289-1, 7.2). */
type IsForeign = (passage: { readonly language: string }) => boolean;

function sectionView(section: BriefSection, foreign: IsForeign) {
  return {
    name: section.name,
    heading: section.heading,
    column: section.column,
    note: section.whose,
    list: LISTS.has(section.name) && !section.author,
    quotes: section.name === 'quotes' && !section.author,
    items: section.items.map((item) => ({ ...itemView(item), foreign: foreign(item) })),
  };
}

export function itemView(item: BriefItem) {
  return {
    ...item,
    citations: item.citations.map(citationView),
    disputes: item.disputes.map(({ figure, citation }) => ({ figure, citation: citationView(citation) })),
    lead: item.lead,
    speaker: item.speaker,
    role: item.role,
    outlet: item.outlet,
    date: item.date,
    credited: item.outlet !== undefined || item.date !== undefined,
    cites: [...item.citations, ...item.disputes.map(({ citation }) => citation)]
      .map(({ article }) => article)
      .join(' '),
  };
}

export function citationView({ number, pages }: Citation) {
  return { number, pages: pages?.text };
}
