import { writingDirection } from '../../text/writing-direction.js';
import type { Article } from '../../types/article.js';
import type { Brief, Standing } from '../../types/brief.js';
import type { DigestSelection } from '../../types/selection.js';
import type { Spec } from '../../types/spec.js';
import { quotationMarks } from '../labels/quotation-marks.js';
import { givenItem, metaLine, periodPair } from '../meta.js';
import { contentsOf, countsOf } from './cover.js';
import { numberDigest } from './numbering.js';
import { digestPlace } from './place.js';
import { type Composed, sectionOf, stands } from './sections.js';
import { closedStories, recordOf, type Series } from './series.js';
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
  /** The digest's place in its series. */
  readonly series?: Series | undefined;
}

/** The view model of a digest: its sections in the spec's order, every source in its index. */
export function composeDigest(
  spec: Spec,
  selection: DigestSelection,
  articles: readonly Article[],
  options: ComposeDigestOptions = {},
): Brief {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const numbering = numberDigest(spec, selection, articles);
  const standing = options.standing === undefined ? undefined : new Set(options.standing.standing);
  const place = digestPlace(spec, byId, numbering.numbers, standing);
  const { labels } = place.words;
  const themes = new Set(spec.digest?.groupBy === 'theme' ? spec.digest.themes.map(({ name }) => name) : []);
  const told = storiesSection(selection.stories, place, options.series);
  const closed = closedStories(options.series, place.words);
  const sections = spec.sections
    .map((section) => sectionOf(section, selection, place, told, themes, closed))
    .filter(({ section }) => stands(section));
  const wanted = (name: string) => spec.sections.find((section) => section.name === name);
  const index = wanted('sources') === undefined ? undefined : indexOf(articles, numbering, place);
  const meta = metaLine(spec, articles, options.givenDate);
  const period = periodPair(spec, labels.period);
  const missing = options.missing ?? [];
  const { pages } = options;
  return {
    kind: 'digest',
    title: spec.title,
    series: spec.series ?? labels.digest_series,
    meta: [...(period === undefined ? [] : [period.pair]), ...meta.pairs],
    ...(spec.marking === undefined ? {} : { marking: spec.marking }),
    language: spec.language,
    direction: writingDirection(spec.language),
    page: spec.page,
    ...(spec.reference === undefined ? {} : { reference: spec.reference }),
    ...(options.date === undefined ? {} : { date: options.date }),
    sections: sections.map(({ section }) => section),
    sources: index?.entries ?? [],
    sourcesHeading: wanted('sources')?.heading ?? labels.sources,
    labels,
    marks: quotationMarks(spec.language),
    missing,
    ...(index === undefined ? {} : { sourcesNotes: index.notes }),
    ...recordOf(told, selection, byId, options),
    counts: countsOf(told.stories.length, articles, place.words),
    ...(pages === undefined ? {} : { contents: contentsOf(told.stories, pages, place.words) }),
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

function printsHeading(name: string, sections: readonly Composed[], listed: boolean): boolean {
  return name === 'sources' ? listed : sections.some(({ section }) => section.name === name);
}
