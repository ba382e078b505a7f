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
 * The stories in the order of printing, at most `max`; without it those of several texts, or a few more: first those that the
 * section's `order` names, then those that most outlets tell, what the reader cares about before its equals; grouped ones stay
 * together, the group of the first story first. What the section drops is left out; a story with a sentence that the officer
 * keeps stands in any case.
 */
export function orderStories(
  stories: readonly Story[],
  articles: ReadonlyMap<string, Article>,
  { focus, digest, language, sections, review }: Spec,
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
  const { order = [], drop = [] } = sections.find(({ name }) => name === 'stories') ?? {};
  const open = stories.filter(({ members }) => !members.some((id) => drop.includes(id)));
  const place = ({ members }: Story) =>
    Math.min(...members.map((id) => order.indexOf(id)).filter((at) => at >= 0), order.length);
  const most = max ?? Math.max(FEW, Math.min(MANY, stories.filter(({ reports }) => reports.length > 1).length));
  const kept = keptSources(review);
  const ranked = open
    .map((story) => ({ story, weight: weight(story), place: place(story) }))
    .sort((a, b) => a.place - b.place || b.weight - a.weight)
    .filter(({ story }, index) => index < most || story.members.some((id) => kept.has(id)))
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

/** Sources with a sentence that the officer wants to stand, or on which a fact of the author's own rests. */
function keptSources({ pin, edit, add }: Spec['review']): ReadonlySet<string> {
  const refs = [...pin, ...edit.map(({ ref }) => ref), ...add.map(({ cite }) => cite)];
  return new Set(refs.map((ref) => ref.split('@')[0]!));
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
