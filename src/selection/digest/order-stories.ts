import type { Article } from '../../types/article.js';
import type { Spec } from '../../types/spec.js';
import type { Story } from '../../types/story.js';
import { fingerprint } from '../redundancy.js';
import { groupOf, type RegionOf } from './group.js';

/** A story among those of a digest, with its region or theme. */
export interface OrderedStory {
  readonly story: Story;
  /** The article whose title heads it. */
  readonly head: string;
  readonly group?: string;
}

/** Without a number of the author's own: so many stories, more where several texts tell them, but no more than a week's. */
const FEW = 8;
const MANY = 10;
/** What one focus word in its headline adds to a story, in outlets. */
const FOCUS = 1;
/** And what a further text of an outlet that tells it already. */
const TEXT = 0.5;

/**
 * The stories in the order of printing, at most `max`; without it those of several texts, or a few more: those that most outlets tell first, what the reader cares about
 * before its equals; grouped ones stay together, the group of the first story first.
 */
export function orderStories(
  stories: readonly Story[],
  articles: ReadonlyMap<string, Article>,
  { focus, digest, language }: Spec,
  regionOf: RegionOf,
  max: number | undefined,
): readonly OrderedStory[] {
  const wanted = fingerprint(focus.join(' '), 'en').words;
  const weight = (story: Story) => {
    const outlets = outletsOf(story).length;
    const { title, language: own } = articles.get(headOf(story, articles, language))!;
    const cared = [...fingerprint(title, own).words].some((word) => wanted.has(word));
    return Math.max(1, outlets) + TEXT * (story.reports.length - Math.max(1, outlets)) + (cared ? FOCUS : 0);
  };
  const ranked = stories
    .map((story) => ({ story, weight: weight(story) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, max ?? Math.max(FEW, Math.min(MANY, stories.filter(({ reports }) => reports.length > 1).length)))
    .map(({ story }) => ({
      story,
      head: headOf(story, articles, language),
      group: groupOf(story, articles, digest!, regionOf),
    }));
  const groups = [...new Set(ranked.map(({ group }) => group))];
  return groups.flatMap((group) =>
    ranked
      .filter((entry) => entry.group === group)
      .map(({ story, head }) => (group === undefined ? { story, head } : { story, head, group })),
  );
}

/** The best report in the digest's language, else the best one. */
function headOf({ reports, members }: Story, articles: ReadonlyMap<string, Article>, language: string): string {
  const own = reports.find(({ article }) => isOf(articles.get(article)!, language));
  return (own ?? reports[0])?.article ?? members[0]!;
}

/** Whether an article is in a language, whatever the country's own. */
export function isOf({ language: own }: Pick<Article, 'language'>, language: string): boolean {
  return own.split('-')[0] === language.split('-')[0];
}

/** Every outlet that tells the story. */
export function outletsOf({ reports }: Story): readonly string[] {
  return [...new Set(reports.flatMap(({ outlets }) => outlets))];
}
