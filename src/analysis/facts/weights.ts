/** What makes a sentence a key fact, in numbers. `bench/facts.mjs` says how well they do, `bench/tune-facts.mjs` looks for better ones. */
export interface Weights {
  /** Added up; each is multiplied with a value of 0…1. */
  readonly added: {
    /** Place in the text, the first sentence 1. */
    readonly position: number;
    /** Likeness to the article's other sentences. */
    readonly others: number;
    /** Likeness to the first three sentences. */
    readonly lead: number;
    /** Share of the title's words. */
    readonly title: number;
    /** Names and numbers to the word. */
    readonly names: number;
    /** Share of the article's names and numbers that no better fact gives. */
    readonly 'new names': number;
    /** Share of the article's other words that no better fact gives. */
    readonly 'new words': number;
    /** Share of the focus terms that it speaks of. */
    readonly focus: number;
  };
  /** How fast what stands later loses worth: 1 / (1 + place) ^ fade. */
  readonly fade: { readonly position: number; readonly names: number; readonly words: number };
  /** How much more a name counts that stands again and again, and a number than a name. */
  readonly subject: { readonly repeated: number; readonly number: number; readonly saidAlready: number };
  /** Worth falls with (words + 8) ^ length. */
  readonly length: number;
  /** Share that a fact loses as it is like a better one. */
  readonly redundancy: number;
  /** Multiplied in where they hold. */
  readonly multiplied: Readonly<Record<Trait, number>>;
}

export type Trait = 'long' | 'question' | 'first person' | 'mostly quoted';

export const WEIGHTS: Weights = {
  added: {
    position: 0.52,
    others: 0.43,
    lead: 0.14,
    title: 0.55,
    names: 0.24,
    'new names': 0.89,
    'new words': 0.88,
    focus: 0.5,
  },
  fade: { position: 0.42, names: 0.44, words: 0.24 },
  subject: { repeated: 1.7, number: 3.5, saidAlready: 0.13 },
  length: 0.22,
  redundancy: 0.63,
  multiplied: { long: 0.9, question: 0.5, 'first person': 0.74, 'mostly quoted': 0.57 },
};
