import { expect, it } from 'vitest';
import { pickEntries } from '../../../src/sources/feeds/pick-entries.js';
import type { FeedEntry } from '../../../src/types/feed-entry.js';

const entry = (id: string, date: string | undefined, title = id, more: Partial<FeedEntry> = {}): FeedEntry => ({
  id,
  title,
  ...(date === undefined ? {} : { date_published: date }),
  ...more,
});
const ids = (entries: readonly FeedEntry[]) => entries.map(({ id }) => id);
const FEED = [
  entry('a', '2022-09-20T23:30:00-05:00', 'NATO opens a mission'),
  entry('b', '2022-09-28', 'Córdoba votes'),
  entry('c', undefined, 'Undated'),
  entry('d', '2022-09-25T10:00:00Z', 'Senator speaks', { summary: '<b>Nato</b>’s new mission' }),
  entry('b', '2022-09-28', 'Twice in the feed'),
];

it.each([
  ['everything, newest first, each once', {}, ['b', 'd', 'a', 'c']],
  ['from a day on, by the feed’s own day', { since: '2022-09-21' }, ['b', 'd']],
  ['up to a day', { until: '2022-09-20' }, ['a']],
  ['a span of days', { since: '2022-09-20', until: '2022-09-25' }, ['d', 'a']],
  ['at most so many', { limit: 1 }, ['b']],
  ['whole words, whatever their case, in title or text', { match: ['nato'] }, ['d', 'a']],
  ['words without their accents', { match: ['cordoba'] }, ['b']],
  ['one of several', { match: ['Senator', 'Córdoba'] }, ['b', 'd']],
  ['no part of a word', { match: ['sen'] }, []],
])('%s', (_what, wish, expected) => {
  expect(ids(pickEntries(FEED, wish))).toEqual(expected);
});

it('finds words within scripts that write without spaces, and signs that mean something to patterns', () => {
  const feed = [entry('ko', '2022-09-28', '한국은 북대서양조약기구에 가입'), entry('c', '2022-09-28', 'C++ (draft)')];
  expect(ids(pickEntries(feed, { match: ['북대서양'] }))).toEqual(['ko']);
  expect(ids(pickEntries(feed, { match: ['C++ (draft)'] }))).toEqual(['c']);
});
