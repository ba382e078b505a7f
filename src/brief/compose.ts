import { writingDirection } from '../text/writing-direction.js';
import type { Article } from '../types/article.js';
import type { Brief, BriefSection, Standing } from '../types/brief.js';
import type { EvidenceItem } from '../types/evidence.js';
import type { Candidate, SectionCandidates, Selection } from '../types/selection.js';
import type { SectionName, Spec } from '../types/spec.js';
import { columnsOf } from './columns.js';
import { type ComposedItem, composeItem } from './items.js';
import { quotationMarks } from './labels/quotation-marks.js';
import { type Labels, labelsOf } from './labels.js';
import { givenItem, metaLine } from './meta.js';
import { type Room, rankOf, rooms } from './rank.js';
import { sourceList } from './source-list.js';

export interface ComposeOptions {
  /** ISO date of the document, if it has one. */
  readonly date?: string | undefined;
  /** The same, where it is not merely the newest source's. */
  readonly givenDate?: string | undefined;
  /** What the printer found to stand; left out, everything that could stand is composed. */
  readonly standing?: Standing | undefined;
  /** Whether to offer what lies beyond the blocks' grown budgets. */
  readonly beyond?: boolean;
  /** Whether to try the context in the other column. */
  readonly contextMoved?: boolean;
  /** Sources that could not be read, where the spec allows it. */
  readonly missing?: readonly string[];
}

/** The view model of the one-page brief: of everything that could stand, or of what stands, its sources numbered anew. */
export function composeBrief(
  spec: Spec,
  selection: Selection,
  articles: readonly Article[],
  options: ComposeOptions = {},
): Brief {
  const standing = options.standing === undefined ? undefined : new Set(options.standing.standing);
  const placed = selection.sections.map((section) => place(section, options.beyond === true, standing));
  const columnOf = columnsOf(selection.sections, options.standing?.contextMoved ?? options.contextMoved);
  const numbers = numberSources(placed, columnOf, articles);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const built = placed.map((section) => buildSection(section, spec, columnOf(section.spec.name), byId, numbers));
  const list = sourceList(articles, numbers, spec.language);
  const wantsSources = spec.sections.some(({ name }) => name === 'sources');
  const labels = labelsOf(spec.language);
  const meta = metaLine(spec, articles, options.givenDate);
  return {
    kind: 'brief',
    title: spec.title,
    series: spec.series ?? labels.series,
    meta: meta.pairs,
    ...(spec.marking === undefined ? {} : { marking: spec.marking }),
    language: spec.language,
    direction: writingDirection(spec.language),
    page: spec.page,
    ...(spec.reference === undefined ? {} : { reference: spec.reference }),
    ...(options.date === undefined ? {} : { date: options.date }),
    sections: built.map(({ section }) => section).filter(({ items }) => items.length > 0),
    sources: wantsSources ? list.entries : [],
    sourcesHeading: labels.sources,
    labels,
    marks: quotationMarks(spec.language),
    missing: options.missing ?? [],
    evidence: [
      givenItem('title', spec.title),
      ...meta.evidence,
      ...built.flatMap((section) => section.evidence),
      ...(wantsSources ? list.evidence : []),
      ...(spec.series === undefined ? [] : [givenItem('series', spec.series)]),
      ...headings(
        spec,
        built.map(({ section }) => section),
      ),
      ...(spec.marking === undefined ? [] : [givenItem('marking', spec.marking.text)]),
      ...(options.missing ?? []).map((label, index) => givenItem(`missing-${index + 1}`, label)),
    ],
  };
}

interface PlacedSection extends SectionCandidates {
  readonly placed: readonly { readonly index: number; readonly room: Room; readonly id: string }[];
}

function place(section: SectionCandidates, beyond: boolean, standing: ReadonlySet<string> | undefined): PlacedSection {
  const { name, max, words } = section.spec;
  const room = rooms(name, section.candidates, { max, words });
  const placed = section.candidates.flatMap((_, index) => {
    const id = `${name}-${index + 1}`;
    const at = room[index];
    const wanted = standing === undefined ? at !== undefined && (beyond || at !== 'beyond') : standing.has(id);
    return wanted ? [{ index, room: at ?? 'beyond', id }] : [];
  });
  return { ...section, placed: name === 'context' ? inTextOrder(section, placed) : placed };
}

/** Context reads as prose: its sentences in the order of their article. */
function inTextOrder(section: SectionCandidates, placed: PlacedSection['placed']): PlacedSection['placed'] {
  const of = (index: number) => section.candidates[index]!;
  const articles = [...new Set(placed.map(({ index }) => of(index).article))];
  return [...placed].sort(
    (a, b) =>
      articles.indexOf(of(a.index).article) - articles.indexOf(of(b.index).article) ||
      (of(a.index).position?.start ?? 0) - (of(b.index).position?.start ?? 0),
  );
}

/** Sources numbered in the order in which the page first cites them; all, where nothing cites any. */
function numberSources(
  sections: readonly PlacedSection[],
  columnOf: ReturnType<typeof columnsOf>,
  articles: readonly Article[],
): ReadonlyMap<string, number> {
  const place = ({ spec }: PlacedSection) => READING.indexOf(columnOf(spec.name));
  const order = [...sections].sort((a, b) => place(a) - place(b));
  const cited = order.flatMap(({ candidates, placed }) => placed.flatMap(({ index }) => citedBy(candidates[index]!)));
  const ids = cited.length > 0 ? cited : articles.map(({ id }) => id);
  return new Map([...new Set(ids)].map((id, index) => [id, index + 1]));
}

function citedBy({ citations, disputedBy }: Candidate): readonly string[] {
  return [...citations, ...disputedBy.map(({ article }) => article)];
}

const READING: readonly BriefSection['column'][] = ['full', 'main', 'side'];

function buildSection(
  { spec: section, candidates, placed }: PlacedSection,
  spec: Spec,
  column: BriefSection['column'],
  articles: ReadonlyMap<string, Article>,
  numbers: ReadonlyMap<string, number>,
): { readonly section: BriefSection; readonly evidence: readonly EvidenceItem[] } {
  const labels = labelsOf(spec.language);
  const items: ComposedItem[] = placed.map(({ index, room, id }) =>
    composeItem(candidates[index]!, {
      id,
      rank: rankOf(section.name, room, index),
      reserve: room !== 'start',
      language: spec.language,
      articles,
      numbers,
    }),
  );
  return {
    section: {
      name: section.name,
      heading: section.heading ?? (labels as Brief['labels'])[section.name] ?? '',
      column,
      items: items.map(({ item }) => item),
      author: section.text !== undefined,
      ...(section.text === undefined ? {} : { whose: whoseOf(section.name, labels) }),
    },
    evidence: items.flatMap(({ evidence }) => evidence),
  };
}

function whoseOf(name: SectionName, labels: Labels): string {
  return name === 'assessment' ? labels.assessment_note : labels.author_note;
}

/** Headings that the spec gives. */
function headings(spec: Spec, sections: readonly BriefSection[]): readonly EvidenceItem[] {
  const standing = sections.filter(({ items }) => items.length > 0).map(({ name }) => name);
  return spec.sections.flatMap(({ name, heading }) =>
    heading === undefined || !standing.includes(name) ? [] : [givenItem(`heading-${name}`, heading)],
  );
}
