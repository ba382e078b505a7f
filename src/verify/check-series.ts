import type { Evidence, EvidenceItem, VerifyFailure } from '../types/evidence.js';
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

/**
 * What the evidence says of the series and can't be: its record has another headline than the document; more stories go on
 * from a digest's date, or have ended, than the digest before had of that date; or one has ended while a story that is called
 * new is told by its very article. Which story goes on with which is the digest's own word.
 */
export function wrongSeries({ items, digest }: Evidence): readonly VerifyFailure[] {
  if (digest === undefined) return [];
  const { stories, follows } = digest;
  const renamed = stories.filter(({ headline }, index) => {
    const printed = items.find(({ id }) => id === `story-${index + 1}-headline`);
    return printed !== undefined && printed.text !== headline;
  });
  const failures = renamed.map(({ headline }) => ({
    problem: 'the record of its stories names another headline than it prints',
    actual: headline,
  }));
  if (follows === undefined) return failures;
  const once = (text: string) => follows.stories.filter(({ headline }) => headline === text).length === 1;
  const ended = items.filter(({ kind, text }) => kind === 'earlier' && once(text)).map(({ text }) => text);
  const dates = new Set(follows.stories.map(({ since }) => since));
  const fresh = stories.filter(({ since }) => !dates.has(since));
  const toldAnew = follows.stories.filter(
    ({ headline, texts }) =>
      ended.includes(headline) && fresh.some((story) => story.texts.some((text) => texts.includes(text))),
  );
  const tooMany = [...dates].filter((since) => {
    const before = follows.stories.filter((story) => story.since === since);
    const goOn = stories.filter((story) => story.since === since && since !== digest.date);
    const gone = ended.filter((text) => before.some(({ headline }) => headline === text));
    return goOn.length + gone.length > before.length;
  });
  return [
    ...failures,
    ...toldAnew.map(({ headline }) => ({
      problem: 'it says that a story has ended of which it tells as a new one',
      actual: headline,
    })),
    ...tooMany.map((since) => ({ problem: 'more stories go on or end than the digest before told', actual: since })),
  ];
}
