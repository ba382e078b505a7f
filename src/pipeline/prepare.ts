import { articlesOf, cachesOf, choicesOf } from '../cache/caches.js';
import type { Memory } from '../cache/memory.js';
import type { Printer } from '../pdf/printer.js';
import type { BuildOptions } from '../pipeline.js';
import type { Theme } from '../render/theme/theme.js';
import type { MissingSource } from '../sources/read-sources.js';
import type { Analysis } from '../types/analysis.js';
import type { Article } from '../types/article.js';
import type { Source } from '../types/source.js';
import type { Spec } from '../types/spec.js';
import { analyseAll } from './analyse-all.js';
import type { Plan } from './plan.js';
import { openProof, type ReadAgain } from './proof.js';
import { readAll } from './read-all.js';
import { taken } from './taken.js';
import { themeOf } from './theme.js';
import { moment } from './turn.js';
import { withOptions } from './with-options.js';

/** A document before it has pages: what it is made of, and what composes it. */
export interface Prepared {
  readonly spec: Spec;
  readonly theme: Theme;
  readonly sources: readonly Source[];
  readonly articles: readonly Article[];
  readonly missing: readonly MissingSource[];
  readonly analyses: ReadonlyMap<string, Analysis>;
  readonly plan: Plan;
  /** Reads what is cited anew, for the proof. */
  readonly readAgain: ReadAgain;
}

interface Run {
  readonly printer: Promise<Printer>;
  readonly memory: Memory;
  /** Tells of a step, and lets others have their turn. */
  step(name: string): Promise<void>;
}

/** Milliseconds. A browser that has started while the sources were read opens its page in ten, and warms up meanwhile. */
const OPENING = 30;

/** Everything before the page: the spec, its sources and articles, what they tell, and the choice. */
export async function prepare(
  specPath: string,
  options: BuildOptions,
  { printer, memory, step }: Run,
): Promise<Prepared> {
  await step('reading the spec');
  const { loadSpec, parseSpec } = await import('../spec/load.js');
  const where = options.root === undefined ? {} : { root: options.root };
  const loaded =
    options.specBytes === undefined ? await loadSpec(specPath, where) : parseSpec(options.specBytes, specPath, where);
  const spec = await withOptions(loaded, options);
  const theme = await themeOf(spec, options.root);
  await step('reading the sources');
  const cache = options.dryRun === true ? undefined : await cachesOf(spec);
  const { sources, articles: read, missing } = await readAll(spec, options, articlesOf(memory, cache));
  const articles = await taken(read, spec);
  await moment(printer, OPENING);
  const analyses = await analyseAll(articles, spec, cache, memory, step);
  const { findStories, groupStories } = await import('../stories/find-stories.js');
  await step('finding the stories');
  const { language } = spec;
  const stories = await memory.stories(articles, language, async () => {
    const group = async () => groupStories(articles, analyses, language);
    const grouped = await (cache?.stories.grouped(articles, analyses, language, group) ?? group());
    return findStories(articles, analyses, { grouped });
  });
  await step('choosing');
  const { documentDate, givenDate, informationDate } = await import('../brief/document-date.js');
  const epoch = (options.env ?? process.env)['SOURCE_DATE_EPOCH'];
  const given = { asked: options.date, spec: spec.date, epoch };
  const date = documentDate(articles, given);
  const { planDocument } = await import('./plan.js');
  const plan = await planDocument(
    {
      ...{ spec, articles, analyses, stories, date },
      givenDate: givenDate(given),
      after: informationDate(articles) ?? date,
      missing: missing.map(({ label }) => label),
      outDir: options.outDir,
      week: options.week,
    },
    choicesOf(memory, cache),
  );
  const readAgain = openProof(spec, options, memory.fresh.article);
  return { spec, theme, sources, articles, missing, analyses, plan, readAgain };
}
