import type { Analysis } from '../../types/analysis.js';
import type { Article } from '../../types/article.js';
import type { Candidate, DigestSelection, StoryChoice } from '../../types/selection.js';
import type { DigestSectionName, Period, SectionSpec, Spec, Trend } from '../../types/spec.js';
import type { DatedEvent, Story } from '../../types/story.js';
import { addedFacts, refuseUnplacedFacts } from '../added.js';
import { authorCandidates } from '../author.js';
import { inOrder, say } from '../choice.js';
import { chooseQuotes, isNamed } from '../choose-quotes.js';
import { openChoice } from '../open-choice.js';
import { refuseUnplaced } from '../review.js';
import { clearDisputes } from './clear-disputes.js';
import { countriesOf, mapCountries } from './countries.js';
import { chooseEvents } from './events.js';
import { chooseNumbers } from './numbers.js';
import { type OrderedStory, orderStories, outletsOf } from './order-stories.js';
import { loadRegions } from './regions.js';
import { disputesOf } from './story-disputes.js';
import { tellStory } from './tell-story.js';
import { chooseTimeline } from './timeline.js';

const MOST = { top_lines: 5, chronology: 15, ahead: 6, quotes: 5 } as const;

export interface DigestOptions {
  /** The dated events of the stories. */
  readonly events: readonly DatedEvent[];
  /** ISO day of the information: what lies after it is ahead. */
  readonly after?: string | undefined;
  readonly missingGlyphs?: (text: string) => readonly string[];
}

/**
 * What a digest prints, none of it twice where other words can be had: first the stories in their order, then what lies
 * ahead, the chronology, the numbers and the quotes.
 * @throws ChanceryError as `select` does.
 */
export async function selectDigest(
  spec: Spec,
  articles: readonly Article[],
  analyses: ReadonlyMap<string, Analysis>,
  found: readonly Story[],
  { events, after, missingGlyphs }: DigestOptions,
): Promise<DigestSelection> {
  const sections = new Map(spec.sections.map((section) => [section.name, section]));
  const wanted = (name: DigestSectionName): SectionSpec | undefined => sections.get(name);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const regions = spec.digest!.groupBy === 'region' ? await loadRegions() : new Map<string, string>();
  const regionOf = (story: Story) => regions.get(countriesOf(story, byId, analyses)[0] ?? '');
  const ordered = orderStories(found, byId, spec, regionOf, wanted('stories')?.max).map((entry) => ({
    ...entry,
    story: { ...entry.story, disputes: clearDisputes(entry.story, articles) },
  }));
  const stories = ordered.map(({ story }) => story);
  const { choice, all, warnings } = openChoice({ spec, articles, analyses, stories, missingGlyphs });
  const own = wanted('assessment');
  const assessment = own === undefined ? [] : say(authorCandidates(own, spec.language), choice);
  const topLines = wanted('top_lines') === undefined ? 0 : (wanted('top_lines')!.max ?? MOST.top_lines);
  const places = new Map(ordered.map(({ story }, index) => [story.id, index]));
  const told = ordered.map((story, index) =>
    storyChoice(
      story,
      { ...tellStory(story, choice, index < topLines), disputes: disputesOf(story, byId, analyses) },
      byId,
      wanted('stories')?.trends ?? {},
    ),
  );
  const added = addedFacts(spec, 'stories', all, articles);
  const whole = told.map((story) => ({
    ...story,
    facts: [...story.facts, ...added.filter(({ citations }) => story.members.includes(citations[0]!))],
  }));
  const placed = whole.flatMap(({ facts }) => facts);
  refuseUnplacedFacts(spec, placed, 'add the section stories; a fact stands in the story that its source tells');
  const known = events.filter(({ story }) => places.has(story));
  const rows = (name: 'chronology' | 'ahead', from: readonly DatedEvent[]) =>
    wanted(name) === undefined
      ? []
      : chooseEvents(from, choice, { section: name, rows: wanted(name)!.max ?? MOST[name], places });
  const ahead = rows('ahead', after === undefined ? [] : known.filter((event) => isAhead(event, after)));
  const chronology = rows('chronology', within(known, daysOf(spec, articles)));
  const quotes = wanted('quotes');
  const numbers = wanted('numbers');
  const chosen = {
    assessment,
    stories: whole,
    ahead,
    chronology,
    numbers: numbers === undefined ? [] : inOrder(chooseNumbers(numbers, ordered, choice), choice),
    quotes:
      quotes === undefined ? [] : inOrder(chooseQuotes(quotes, choice, quotes.max ?? MOST.quotes, isNamed), choice),
  };
  const timelines = whole.map((story) => ({ ...story, timeline: chooseTimeline(story, events, choice, after) }));
  refuseUnplaced(choice.decisions, all, candidatesOf(chosen), spec.path);
  return {
    ...chosen,
    stories: timelines,
    countries: wanted('map') === undefined ? [] : mapCountries(ordered, byId, analyses, spec.language),
    warnings,
  };
}

function candidatesOf(chosen: Omit<DigestSelection, 'countries' | 'warnings'>): readonly Candidate[] {
  const { stories, chronology, ahead, numbers, quotes } = chosen;
  const told = stories.flatMap(({ topLine, opening, facts, quote }) => [topLine, opening, ...facts, quote]);
  return [...told, ...chronology, ...ahead, ...numbers, ...quotes].filter((candidate) => candidate !== undefined);
}

function storyChoice(
  ordered: OrderedStory,
  told: ReturnType<typeof tellStory> & Pick<StoryChoice, 'disputes'>,
  articles: ReadonlyMap<string, Article>,
  trends: Readonly<Record<string, Trend>>,
): StoryChoice {
  const { story, group } = ordered;
  const { head } = ordered;
  const title = articles.get(head)!.title.toLowerCase();
  const marked = Object.entries(trends).find(([words]) => title.includes(words.toLowerCase()));
  return {
    id: story.id,
    members: story.members,
    head,
    ...(group === undefined ? {} : { group }),
    outlets: outletsOf(story).length,
    ...(marked === undefined ? {} : { trend: marked[1] }),
    ...told,
    timeline: [],
  };
}

/** A day or month that lies wholly after; an article's own day never does. */
function isAhead({ iso, dated, precision }: DatedEvent, after: string): boolean {
  return dated !== undefined && (precision === 'day' || precision === 'month') && iso > after.slice(0, iso.length);
}

/** Events of days within the period. */
function within(events: readonly DatedEvent[], period: Period | undefined): readonly DatedEvent[] {
  if (period === undefined) return [];
  return events.filter(({ iso }) => iso.length === 10 && iso >= period.from && iso <= period.to);
}

/** The days that a digest is of: its period, else those of its articles; undefined where none is dated. */
export function daysOf({ digest }: Pick<Spec, 'digest'>, articles: readonly Article[]): Period | undefined {
  if (digest?.period !== undefined) return digest.period;
  const days = articles.flatMap(({ published }) => (published === undefined ? [] : [published.slice(0, 10)])).sort();
  return days.length === 0 ? undefined : { from: days[0]!, to: days.at(-1)! };
}
