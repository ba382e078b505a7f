/**
 * What tells one event from another that looks like it: who, where and how many. A name or a number weighs three times a
 * word, all the more the fewer articles have it (TF-IDF), and what an article says first the most.
 */
export const STORY = {
  name: 3,
  number: 3,
  word: 1,
  country: 3,
  /** Words into an article at which a word counts half. */
  fade: 50,
  /** Articles at least so alike on average tell one event. */
  alike: 0.3,
  /** Articles published within so many days of each other need be less alike, by so much. */
  near: { days: 3, times: 1.3 },
  /** Only what so few articles have brings two of them together, so that all pairs need not be looked at. */
  rare: 60,
  /** And only the heaviest of an article's own. */
  heaviest: 60,
  /** Less likeness is none. */
  least: 0.03,
} as const;
