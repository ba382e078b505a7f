import type { Analysis, DateMention, Entity } from '../types/analysis.js';
import type { Article } from '../types/article.js';
import type { Span } from '../types/span.js';
import type { DatedEvent, Story } from '../types/story.js';

type Analyses = ReadonlyMap<string, Analysis>;

interface Told {
  readonly article: Article;
  readonly sentence: number;
  readonly date: Pick<DateMention, 'iso' | 'precision'> & Partial<Span>;
  /** The sentence's score among its article's facts. */
  readonly worth: number;
}

/** Sentences of an article's beginning that tell of its own day where they name no other. */
const LEAD = 1;

/**
 * The dated events of all stories, oldest first, at most one a story and date: of the sentences that name the date, or open
 * an article of that day, the one that matters most. `score` is that worth and how many articles tell of the date.
 */
export function datedEvents(
  stories: readonly Story[],
  articles: readonly Article[],
  analyses: Analyses,
): readonly DatedEvent[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const events = stories.flatMap((story) => {
    const byDate = new Map<string, Told[]>();
    for (const id of story.members) {
      for (const told of toldBy(byId.get(id)!, analyses.get(id)!)) {
        const known = byDate.get(told.date.iso);
        if (known === undefined) byDate.set(told.date.iso, [told]);
        else known.push(told);
      }
    }
    return [...byDate.values()].map((all) => eventOf(story, all, analyses));
  });
  return events.sort((a, b) => compare(a.iso, b.iso) || b.score - a.score || compare(a.story, b.story));
}

/** The events after an ISO day, soonest first; a month or a year counts when all of it lies ahead. */
export function eventsAhead(events: readonly DatedEvent[], after: string): readonly DatedEvent[] {
  return events.filter(({ iso, dated }) => dated !== undefined && iso > after.slice(0, iso.length));
}

/** The `rows` events that matter most from `from` to `to`, ISO days, both within; oldest first. */
export function chronologyRows(
  events: readonly DatedEvent[],
  { from, to, rows }: { readonly from: string; readonly to: string; readonly rows: number },
): readonly DatedEvent[] {
  const within = events.filter(({ iso }) => iso >= from.slice(0, iso.length) && iso <= to.slice(0, iso.length));
  const chosen = new Set([...within].sort((a, b) => b.score - a.score).slice(0, rows));
  return within.filter((event) => chosen.has(event));
}

function toldBy(article: Article, analysis: Analysis): Told[] {
  const worth = new Map(analysis.facts.map(({ sentence, score }) => [sentence, score]));
  const day = article.published?.slice(0, 10);
  return analysis.sentences.flatMap(({ start, end }, sentence) => {
    const named: Told['date'][] = analysis.dates.filter((date) => date.start >= start && date.end <= end);
    const own = named.length === 0 && day !== undefined && sentence < LEAD;
    const dates = own ? [{ iso: day, precision: 'day' as const }] : named;
    return dates.map((date) => ({ article, sentence, date, worth: worth.get(sentence) ?? 0 }));
  });
}

function eventOf(story: Story, all: readonly Told[], analyses: Analyses): DatedEvent {
  const best = all.reduce((a, b) => (b.worth > a.worth ? b : a));
  const { article, sentence, date } = best;
  const tellers = new Set([article.id, ...all.map((told) => told.article.id)]);
  const place = placeOf(article, analyses.get(article.id)!, sentence);
  return {
    story: story.id,
    article: article.id,
    sentence,
    iso: date.iso,
    precision: date.precision,
    about: date.precision === 'vague' || date.precision === 'week',
    ...(date.start === undefined ? {} : { dated: { start: date.start, end: date.end! } }),
    ...(place === undefined ? {} : { place }),
    toldBy: [...tellers],
    score: best.worth + Math.log1p(tellers.size),
  };
}

/** The first place that the sentence names, a town before a country; else the dateline. */
function placeOf(article: Article, { entities, sentences }: Analysis, sentence: number): DatedEvent['place'] {
  const { start, end } = sentences[sentence]!;
  const found = (type: Entity['type']) =>
    entities
      .filter((entity) => entity.type === type)
      .flatMap((entity) =>
        entity.mentions
          .filter((mention) => mention.start >= start && mention.end <= end)
          .map((mention) => ({ entity, mention })),
      )
      .sort((a, b) => a.mention.start - b.mention.start)[0];
  const first = found('place') ?? found('country');
  if (first !== undefined) {
    const { entity, mention } = first;
    return {
      name: article.text.slice(mention.start, mention.end),
      ...(entity.iso === undefined ? {} : { iso: entity.iso }),
      at: { article: article.id, field: 'text', start: mention.start, end: mention.end },
    };
  }
  if (article.dateline === undefined) return undefined;
  return {
    name: article.dateline,
    at: { article: article.id, field: 'dateline', start: 0, end: article.dateline.length },
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
