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

/**
 * What makes a day matter in a chronology, and which of its sentences tells it best. A day's weights are added up over the
 * logarithm of how many articles do it; a sentence's likenesses are cosines, the factors multiply.
 */
export const CHRONOLOGY = {
  day: {
    /** Articles of later days that speak of it. */
    later: 2,
    /** Articles of the day itself. */
    published: 1,
    /** Sentences on it beside those on the day before. */
    burst: 0.5,
    /** Articles that list it in a chronology of their own. */
    listed: 6,
  },
  sentence: {
    /** Likeness to all that is said of the day. */
    day: 1,
    /** Likeness to all that is said of any day. */
    topic: 0.6,
    /** An entry of an article's own chronology. */
    listed: 2,
    /** What a sentence loses with each one that stands before it in its article: 1 / (1 + fade × place). */
    fade: 0.03,
    /** So few words seldom tell an event: "That all changed on Wednesday." */
    short: { words: 8, times: 0.5 },
  },
  /** So many sentences at an article's beginning tell of its own day where they name none. */
  lead: 1,
  /** Sentences so alike say the same. */
  same: 0.6,
  /** Days gone by that an article must list to be a chronology, and sentences that one entry may have. */
  list: { days: 3, sentences: 4 },
} as const;
