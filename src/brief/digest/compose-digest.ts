import type { Article } from '../../types/article.js';
import type { Brief, BriefSection, ContentsEntry, Standing } from '../../types/brief.js';
import type { EvidenceItem } from '../../types/evidence.js';
import type { DigestSelection } from '../../types/selection.js';
import type { SectionSpec, Spec } from '../../types/spec.js';
import type { ComposedItem } from '../items.js';
import { quotationMarks } from '../labels/quotation-marks.js';
import { counted, LABELS } from '../labels.js';
import { givenItem, metaLine, periodPair } from '../meta.js';
import { mapSection } from './map-section.js';
import { numberDigest } from './numbering.js';
import { type DigestPlace, digestPlace } from './place.js';
import { indexOf } from './source-index.js';
import { storiesSection } from './stories-section.js';

export interface ComposeDigestOptions {
  readonly date?: string | undefined;
  /** The same, where it is not merely the newest source's. */
  readonly givenDate?: string | undefined;
  /** What the printer found to stand, where pages are promised. */
  readonly standing?: Standing | undefined;
  /** Sources that could not be read, where the spec allows it. */
  readonly missing?: readonly string[];
  /** The page on which each story begins, by its number; without it there are no contents. */
  readonly pages?: ReadonlyMap<number, number> | undefined;
}

interface Composed {
  readonly section: BriefSection;
  readonly evidence: readonly EvidenceItem[];
}

/** The view model of a digest: its sections in the spec's order, every source in its index. */
export function composeDigest(
  spec: Spec,
  selection: DigestSelection,
  articles: readonly Article[],
  options: ComposeDigestOptions = {},
): Brief {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const numbers = numberDigest(spec, selection, articles);
  const standing = options.standing === undefined ? undefined : new Set(options.standing.standing);
  const place = digestPlace(spec.language, byId, numbers, standing);
  const themes = new Set(spec.digest?.groupBy === 'theme' ? spec.digest.themes.map(({ name }) => name) : []);
  const told = storiesSection(selection.stories, place);
  const sections = spec.sections
    .map((section) => sectionOf(section, selection, place, told, themes))
    .filter(({ section }) => stands(section));
  const wanted = (name: string) => spec.sections.find((section) => section.name === name);
  const index = wanted('sources') === undefined ? undefined : indexOf(articles, numbers, spec.language);
  const meta = metaLine(spec, articles, options.givenDate);
  const period = periodPair(spec);
  const missing = options.missing ?? [];
  const { pages } = options;
  return {
    kind: 'digest',
    title: spec.title,
    series: spec.series ?? LABELS.digest_series,
    meta: [...(period === undefined ? [] : [period.pair]), ...meta.pairs],
    ...(spec.marking === undefined ? {} : { marking: spec.marking }),
    language: spec.language,
    direction: 'ltr',
    page: spec.page,
    ...(spec.reference === undefined ? {} : { reference: spec.reference }),
    ...(options.date === undefined ? {} : { date: options.date }),
    sections: sections.map(({ section }) => section),
    sources: index?.entries ?? [],
    sourcesHeading: wanted('sources')?.heading ?? LABELS.sources,
    labels: LABELS,
    marks: quotationMarks(spec.language),
    missing,
    counts: countsOf(told.stories.length, articles),
    ...(pages === undefined ? {} : { contents: contentsOf(told.stories, pages) }),
    evidence: [
      givenItem('title', spec.title),
      ...(period === undefined ? [] : [period.item]),
      ...meta.evidence,
      ...sections.flatMap(({ evidence }) => evidence),
      ...(index?.evidence ?? []),
      ...(spec.series === undefined ? [] : [givenItem('series', spec.series)]),
      ...spec.sections.flatMap(({ name, heading }) =>
        heading === undefined || !printsHeading(name, sections, index !== undefined)
          ? []
          : [givenItem(`heading-${name}`, heading)],
      ),
      ...(spec.marking === undefined ? [] : [givenItem('marking', spec.marking.text)]),
      ...missing.map((label, at) => givenItem(`missing-${at + 1}`, label)),
    ],
  };
}

function sectionOf(
  spec: SectionSpec,
  selection: DigestSelection,
  place: DigestPlace,
  told: ReturnType<typeof storiesSection>,
  themes: ReadonlySet<string>,
): Composed {
  const frame = (items: readonly ComposedItem[], more: Partial<BriefSection> = {}): BriefSection => ({
    name: spec.name,
    heading: spec.heading ?? (spec.name === 'quotes' ? LABELS.digest_quotes : LABELS[spec.name]),
    column: 'full',
    items: items.map(({ item }) => item),
    author: spec.name === 'assessment',
    ...(spec.name === 'assessment' ? { whose: LABELS.assessment_note } : {}),
    ...more,
  });
  const of = (items: readonly (ComposedItem | undefined)[]): Composed => {
    const there = items.filter((item) => item !== undefined);
    return { section: frame(there), evidence: there.flatMap(({ evidence }) => evidence) };
  };
  switch (spec.name) {
    case 'top_lines':
      return of(
        selection.stories.map(({ topLine }, index) => {
          const line = topLine === undefined ? undefined : place.line(topLine);
          return line === undefined ? undefined : { ...line, item: { ...line.item, story: index + 1 } };
        }),
      );
    case 'stories': {
      const { items, stories, evidence } = told;
      const groups = stories.flatMap(({ group, number }) =>
        group === undefined || !themes.has(group) ? [] : [givenItem(`group-${number}`, group)],
      );
      return { section: { ...frame([]), items, stories }, evidence: [...evidence, ...groups] };
    }
    case 'assessment':
      return of(selection.assessment.map(place.line));
    case 'chronology':
    case 'ahead':
      return of(selection[spec.name].map(place.event));
    case 'quotes':
      return of(selection.quotes.map(place.line));
    case 'numbers':
      return of(selection.numbers.map(place.figure));
    case 'map': {
      const { section, evidence } = mapSection(selection.countries, place);
      return { section: frame([], section), evidence };
    }
    case 'method':
      return { section: frame([], { notes: [LABELS.how_chosen] }), evidence: [] };
    default:
      return { section: frame([]), evidence: [] };
  }
}

function stands({ items, countries, notes }: BriefSection): boolean {
  return items.length > 0 || (countries?.length ?? 0) > 0 || (notes?.length ?? 0) > 0;
}

function printsHeading(name: string, sections: readonly Composed[], listed: boolean): boolean {
  return name === 'sources' ? listed : sections.some(({ section }) => section.name === name);
}

/** What the cover counts: everything that the digest is made of. */
function countsOf(stories: number, articles: readonly Article[]): readonly string[] {
  const outlets = new Set(articles.flatMap(({ outlet }) => outlet ?? []));
  const languages = new Set(articles.map(({ language }) => language.split('-')[0]));
  return [
    counted(stories, 'stories'),
    counted(articles.length, 'sources'),
    ...(outlets.size === 0 ? [] : [counted(outlets.size, 'outlets')]),
    counted(languages.size, 'languages'),
  ];
}

function contentsOf(
  stories: readonly { readonly number: number; readonly headline: string }[],
  pages: ReadonlyMap<number, number>,
): readonly ContentsEntry[] {
  return stories.map(({ number, headline }) => ({ story: number, headline, page: pages.get(number) ?? 0 }));
}
