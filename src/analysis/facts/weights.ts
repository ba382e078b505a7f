/**
 * What makes a sentence a key fact. The first five are added, the others multiplied in. Set by hand from measurements
 * on news with human highlights; `bench/facts.mjs` says how well they do.
 */
export const ADDED = {
  /** 1 / (1 + place in the text) ^ 0.6: the lead says what matters. */
  position: 0.89,
  /** Cosine with the article's mean. */
  centroid: 0.69,
  /** Share of the title's words. */
  title: 0.68,
  /** Cosine with the mean of the first three sentences. */
  lead: 0.27,
  /** Names and numbers to the word. */
  names: 0.23,
  /** Share of the focus terms that it speaks of. */
  focus: 0.6,
} as const;

export const POSITION_POWER = 0.6;

export const MULTIPLIED = {
  tooShort: 0.6,
  long: 0.9,
  tooLong: 0.75,
  question: 0.3,
  firstPerson: 0.7,
  quoted: 0.75,
  pronounStart: 0.85,
} as const;
