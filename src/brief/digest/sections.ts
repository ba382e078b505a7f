import type { BriefSection } from '../../types/brief.js';
import type { EvidenceItem } from '../../types/evidence.js';
import type { Candidate, DigestSelection } from '../../types/selection.js';
import type { SectionSpec } from '../../types/spec.js';
import type { ComposedItem } from '../items.js';
import { givenItem } from '../meta.js';
import { mapSection } from './map-section.js';
import type { DigestPlace } from './place.js';
import type { Closed } from './series.js';
import type { ComposedStories } from './stories-section.js';

/** A section with the proof of all that it prints. */
export interface Composed {
  readonly section: BriefSection;
  readonly evidence: readonly EvidenceItem[];
}

/**
 * @param themes names that the spec gives its themes
 * @param closed stories of the digest before that have ended
 */
export function sectionOf(
  spec: SectionSpec,
  selection: DigestSelection,
  place: DigestPlace,
  told: ComposedStories,
  themes: ReadonlySet<string>,
  closed: Closed,
): Composed {
  const { labels } = place.words;
  const frame = (items: readonly ComposedItem[], more: Partial<BriefSection> = {}): BriefSection => ({
    name: spec.name,
    heading: spec.heading ?? labels[spec.name === 'quotes' ? 'digest_quotes' : spec.name],
    column: 'full',
    items: items.map(({ item }) => item),
    author: spec.name === 'assessment',
    ...(spec.name === 'assessment' ? { whose: labels.assessment_note } : {}),
    ...more,
  });
  const of = (items: readonly (ComposedItem | undefined)[]): Composed => {
    const there = items.filter((item) => item !== undefined);
    return { section: frame(there), evidence: there.flatMap(({ evidence }) => evidence) };
  };
  switch (spec.name) {
    case 'top_lines':
      return of(
        selection.stories.map(({ topLine }, nth) => {
          const line = topLine === undefined ? undefined : place.line(topLine, { line: 'top_lines', nth });
          const story = told.numberOf(nth);
          return line === undefined || story === undefined ? undefined : { ...line, item: { ...line.item, story } };
        }),
      );
    case 'stories': {
      const { items, stories, evidence } = told;
      const groups = stories.flatMap(({ group, number }) =>
        group === undefined || !themes.has(group) ? [] : [givenItem(`group-${number}`, group)],
      );
      const { block } = closed;
      return {
        section: { ...frame([]), items, stories, ...(block === undefined ? {} : { closed: block }) },
        evidence: [...evidence, ...groups, ...closed.evidence],
      };
    }
    case 'chronology':
    case 'ahead': {
      const { name } = spec;
      const nth = bestFirst(selection[name]);
      return of(selection[name].map((event) => place.event(event, { line: name, nth: nth(event) })));
    }
    case 'assessment':
    case 'quotes': {
      const { name } = spec;
      return of(selection[name].map((line, nth) => place.line(line, { line: name, nth })));
    }
    case 'numbers':
      return of(selection.numbers.map((line, nth) => place.figure(line, { line: 'numbers', nth })));
    case 'map': {
      const { section, evidence } = mapSection(selection.countries, place, told);
      return { section: frame([], section), evidence };
    }
    case 'method':
      return { section: frame([], { notes: [labels.how_chosen] }), evidence: [] };
    default:
      return { section: frame([]), evidence: [] };
  }
}

/** A section without anything in it is left out. */
export function stands({ items, countries, notes }: BriefSection): boolean {
  return items.length > 0 || (countries?.length ?? 0) > 0 || (notes?.length ?? 0) > 0;
}

/** Rows stand in the order of their days; this is their place by worth, from 0. */
function bestFirst<T extends Candidate>(rows: readonly T[]): (row: T) => number {
  const order = [...rows].sort((a, b) => b.score - a.score);
  return (row) => order.indexOf(row);
}
