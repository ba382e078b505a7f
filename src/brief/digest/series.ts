import { writingDirection } from '../../text/writing-direction.js';
import type { Article } from '../../types/article.js';
import type { Brief, BriefSection } from '../../types/brief.js';
import type { EvidenceItem } from '../../types/evidence.js';
import type { DigestSelection } from '../../types/selection.js';
import type { Days, FollowedDigest } from '../../types/series.js';
import type { SeriesEntry } from '../../types/story.js';
import type { DigestWords } from './labels.js';
import type { ComposedStories } from './stories-section.js';

/** A digest's place in its series. */
export interface Series {
  /** Undefined where no article is dated: such a digest is in no series. */
  readonly days: Days | undefined;
  /** The digest before, if there is one. */
  readonly follows: FollowedDigest | undefined;
  /** Its stories and this one's, as they go on. */
  readonly entries: readonly SeriesEntry[];
}

/** "new", "continuing since 26 September 2022"; undefined in the first digest of a series. */
export function stateOf(story: string, series: Series | undefined, words: DigestWords): string | undefined {
  const entry = series?.entries.find((each) => each.story === story);
  if (entry === undefined) return undefined;
  const since = sinceOf(story, series);
  return since === undefined ? words.labels.new : words.dated('since', since);
}

/** ISO date of the first digest that told a story which goes on. */
function sinceOf(story: string, series: Series | undefined): string | undefined {
  const past = series?.entries.find((each) => each.story === story)?.earlier;
  return series?.follows?.stories.find(({ id }) => id === past)?.since;
}

export interface Closed {
  readonly block?: NonNullable<BriefSection['closed']>;
  readonly evidence: readonly EvidenceItem[];
}

/** The stories of the digest before that none of this one's articles goes on with. */
export function closedStories(series: Series | undefined, words: DigestWords): Closed {
  const ids = new Set(series?.entries.flatMap(({ state, earlier }) => (state === 'closed' ? [earlier] : [])));
  const stories = series?.follows?.stories.filter(({ id }) => ids.has(id)) ?? [];
  if (stories.length === 0) return { evidence: [] };
  const heading = words.dated('closed', series!.follows!.date);
  return {
    block: {
      heading,
      stories: stories.map(({ headline, language: own }) => {
        return { headline, language: own, direction: writingDirection(own) };
      }),
    },
    evidence: stories.map(({ headline }, index) => ({
      id: `closed-${index + 1}`,
      section: 'stories',
      kind: 'earlier',
      text: headline,
      pieces: [{ text: headline }],
      spans: [],
      citations: [],
    })),
  };
}

/** What the next digest of the series has to know of this one. */
export function recordOf(
  { stories, items, numberOf }: ComposedStories,
  selection: DigestSelection,
  articles: ReadonlyMap<string, Article>,
  { date, series }: { readonly date?: string | undefined; readonly series?: Series | undefined },
): Pick<Brief, 'record'> {
  const days = series?.days;
  if (days === undefined) return {};
  const dated = date ?? days.to;
  const told = selection.stories.flatMap(({ id, members }, place) => {
    const story = stories.find(({ number }) => number === numberOf(place));
    if (story === undefined) return [];
    const own = new Set([story.opening, ...story.facts]);
    return [
      {
        id,
        headline: story.headline,
        since: sinceOf(id, series) ?? dated,
        texts: members.map((member) => articles.get(member)!.textSha256),
        words: [story.headline, ...items.filter((item) => own.has(item.id)).map(({ text }) => text)].join('\n'),
        language: story.language,
      },
    ];
  });
  const follows = series?.follows;
  const record = { days: { from: days.from, to: days.to }, date: dated, stories: told };
  return { record: follows === undefined ? record : { ...record, follows } };
}
