import type { choicesOf } from '../cache/caches.js';
import type { Asked } from '../cache/choice-cache.js';
import { focusOf } from '../spec/title-focus.js';
import type { Analysis } from '../types/analysis.js';
import type { Article } from '../types/article.js';
import type { Brief, Standing } from '../types/brief.js';
import type { Selection } from '../types/selection.js';
import type { Days, FollowedDigest } from '../types/series.js';
import type { Spec } from '../types/spec.js';
import type { Story } from '../types/story.js';
import type { Place } from './followed-digest.js';

/** What of a composition may change while it is fitted into its pages. */
export interface Attempt {
  readonly beyond?: boolean;
  readonly contextMoved?: boolean;
  readonly standing?: Standing;
  /** The page on which each story begins, by its number. */
  readonly pages?: ReadonlyMap<number, number>;
}

/** What a document of one kind makes of its articles, before it has pages. */
export interface Plan {
  /** The candidates by section; a digest's choice is no list of candidates, so it has no sections here. */
  readonly selection: Selection;
  /** Ids of the articles that tell a digest's stories, listed or not: its evidence counts them all. */
  readonly told: ReadonlySet<string>;
  compose(attempt: Attempt): Brief;
}

/** What a plan is made from. */
export interface Material {
  readonly spec: Spec;
  readonly articles: readonly Article[];
  readonly analyses: ReadonlyMap<string, Analysis>;
  readonly stories: readonly Story[];
  /** ISO date of the document, and the same where it is not merely the newest source's. */
  readonly date: string | undefined;
  readonly givenDate: string | undefined;
  /** ISO day of the information. */
  readonly after: string | undefined;
  /** Sources that could not be read, where the spec allows it. */
  readonly missing: readonly string[];
  /** Where earlier digests of the spec lie, and the week asked for. */
  readonly outDir: string | undefined;
  readonly week: string | undefined;
}

/** Chooses what a document says, and hands back what composes it. @throws ChanceryError as the kind's choice does. */
export async function planDocument(material: Material, keep: ReturnType<typeof choicesOf>): Promise<Plan> {
  const { spec, articles, analyses, after } = material;
  const once = <T>(choose: (missingGlyphs: Glyphs) => T | Promise<T>): Promise<T> =>
    keep(articles, [...analyses.values()], askedOf(spec, after), async () => choose(await glyphsMissing(material)));
  return spec.kind === 'digest' ? planDigest(material, once) : planBrief(material, once);
}

/** All that a choice depends on besides the articles: a title or a marking changes none. */
function askedOf(spec: Spec, after: string | undefined): Asked {
  const { kind, language, focus, sections, digest, review } = spec;
  const { approved: _, places: __, ...decisions } = review;
  // what is not focused on goes by its title's words, and is not ordered by them
  return { kind, language, focus, read: focusOf(spec), sections, digest, decisions, after };
}

type Once = <T>(choose: (missingGlyphs: Glyphs) => T | Promise<T>) => Promise<T>;

type Glyphs = (text: string) => readonly string[];

/** Tells the characters of a sentence, or of an officer's wording of it, that no face can draw. */
async function glyphsMissing({ articles, spec: { review } }: Material): Promise<Glyphs> {
  const { uncovered } = await import('../render/coverage.js');
  const { charactersOf } = await import('../text/signs.js');
  const characters = charactersOf([...articles, ...review.edit, ...review.translate].map(({ text }) => text));
  const lost = new Set(await uncovered(characters));
  return (text) => (lost.size === 0 ? [] : [...charactersOf([text])].filter((character) => lost.has(character)));
}

async function planBrief(material: Material, once: Once): Promise<Plan> {
  const { spec, articles, analyses, stories, after } = material;
  const { select } = await import('../selection/select.js');
  const { composeBrief } = await import('../brief/compose.js');
  const selection = await once((missingGlyphs) => select(spec, articles, analyses, stories, { after, missingGlyphs }));
  return {
    selection,
    told: new Set(),
    compose: (attempt) => composeBrief(spec, selection, articles, { ...material, ...attempt }),
  };
}

async function planDigest(material: Material, once: Once): Promise<Plan> {
  const { spec, articles, analyses, stories, after, outDir, week } = material;
  const { datedEvents } = await import('../stories/dated-events.js');
  const { daysOf, selectDigest } = await import('../selection/digest/select-digest.js');
  const { composeDigest } = await import('../brief/digest/compose-digest.js');
  const selection = await once((missingGlyphs) => {
    const events = datedEvents(stories, articles, analyses);
    return selectDigest(spec, articles, analyses, stories, { events, after, missingGlyphs });
  });
  const days = daysOf(spec, articles);
  const follows = await followedBy(days, outDir === undefined ? undefined : { folder: outDir, spec: spec.path, week });
  const { seriesOf } = await import('../stories/series.js');
  const series = { days, follows, entries: follows === undefined ? [] : seriesOf(stories, articles, follows.stories) };
  return {
    selection: { sections: [], warnings: selection.warnings },
    told: new Set(selection.stories.flatMap(({ members }) => members)),
    compose: (attempt) => composeDigest(spec, selection, articles, { ...material, ...attempt, series }),
  };
}

async function followedBy(days: Days | undefined, place: Place | undefined): Promise<FollowedDigest | undefined> {
  if (days === undefined || place === undefined) return undefined;
  const { followedDigest } = await import('./followed-digest.js');
  return followedDigest(days, place);
}
