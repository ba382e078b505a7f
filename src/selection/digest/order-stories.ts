import type { Article } from '../../types/article.js';
import type { DigestSpec } from '../../types/spec.js';
import type { Story } from '../../types/story.js';
import { fingerprint } from '../redundancy.js';
import { groupOf, type RegionOf } from './group.js';

/** A story among those of a digest, with its region or theme. */
export interface OrderedStory {
  readonly story: Story;
  readonly group?: string;
}

/** What one focus word in its headline adds to a story, in outlets. */
const FOCUS = 1;
/** And what a further text of an outlet that tells it already. */
const TEXT = 0.5;

/**
 * The stories in the order of printing, at most `most`: those that most outlets tell first, what the reader cares about
 * before its equals; grouped ones stay together, the group of the first story first.
 */
export function orderStories(
  stories: readonly Story[],
  articles: ReadonlyMap<string, Article>,
  focus: readonly string[],
  digest: DigestSpec,
  regionOf: RegionOf,
  most: number,
): readonly OrderedStory[] {
  const wanted = fingerprint(focus.join(' '), 'en').words;
  const weight = (story: Story) => {
    const outlets = outletsOf(story).length;
    const { title, language } = articles.get(headOf(story))!;
    const cared = [...fingerprint(title, language).words].some((word) => wanted.has(word));
    return Math.max(1, outlets) + TEXT * (story.reports.length - Math.max(1, outlets)) + (cared ? FOCUS : 0);
  };
  const ranked = stories
    .map((story) => ({ story, weight: weight(story) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ story }) => ({ story, group: groupOf(story, articles, digest, regionOf) }));
  const groups = [...new Set(ranked.map(({ group }) => group))];
  return groups.flatMap((group) =>
    ranked
      .filter((entry) => entry.group === group)
      .map(({ story }) => (group === undefined ? { story } : { story, group })),
  );
}

/** The article whose title heads the story. */
export function headOf({ reports, members }: Story): string {
  return reports[0]?.article ?? members[0]!;
}

/** Every outlet that tells the story. */
export function outletsOf({ reports }: Story): readonly string[] {
  return [...new Set(reports.flatMap(({ outlets }) => outlets))];
}
