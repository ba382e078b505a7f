import type { Evidence, EvidenceItem } from '../types/evidence.js';
import { formOf } from './check-date.js';

/** How a language says of a story that it is new, goes on, or has ended; `{date}` stands for the printed date. */
export interface SeriesWords {
  readonly fresh: string;
  readonly since: string;
  readonly closed: string;
}

/**
 * What a digest may say of its series: only where it follows another one; that a story goes on, only since a date that one
 * of the digest before has.
 */
export function seriesWords({ digest, document }: Evidence, { fresh, since, closed }: SeriesWords): readonly string[] {
  const follows = digest?.follows;
  if (follows === undefined) return [];
  const dated = (words: string, iso: string) => words.replace('{date}', formOf(iso.slice(0, 10), document.language));
  const known = new Set(follows.stories.map((story) => story.since));
  const own = digest!.stories.filter((story) => known.has(story.since));
  return [fresh, dated(closed, follows.date), ...own.map((story) => dated(since, story.since))];
}

/** An ended story's headline is one that the digest before had; that it has ended is this digest's own word. */
export function wrongEarlier({ section, text }: EvidenceItem, { digest }: Evidence): string | undefined {
  const told = digest?.follows?.stories.some(({ headline }) => headline === text) ?? false;
  if (section !== 'stories' || !told) return 'it claims to be of the digest before, which has no such story';
  return undefined;
}
