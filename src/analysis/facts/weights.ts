/** What makes a sentence a key fact, in numbers. `bench/facts.mjs` says how well they do, `bench/tune-facts.mjs` looks for better ones. */
export interface Weights {
  /** Added up; each is multiplied with a value of 0…1. */
  readonly added: {
    /** Place in the text, the first sentence 1. */
    readonly position: number;
    /** Likeness to the whole article. */
    readonly centroid: number;
    /** Likeness to the first three sentences. */
    readonly lead: number;
    /** Likeness to the first sentence, of all others. */
    readonly opening: number;
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

export type Trait =
  | 'too short'
  | 'long'
  | 'very long'
  | 'question'
  | 'first person'
  | 'mostly quoted'
  | 'partly quoted'
  | 'hearsay';

export const WEIGHTS: Weights = {
  added: {
    position: 0.6,
    centroid: 0.64,
    lead: 0.243,
    opening: 0.173,
    title: 0.68,
    names: 0.317,
    'new names': 1.39,
    'new words': 1.6,
    focus: 0.6,
  },
  fade: { position: 0.426, names: 0.342, words: 0.177 },
  subject: { repeated: 1.99, number: 4.28, saidAlready: 0.0927 },
  length: 0.288,
  redundancy: 0.682,
  multiplied: {
    'too short': 0.92,
    long: 0.942,
    'very long': 0.65,
    question: 0.5,
    'first person': 0.632,
    'mostly quoted': 0.516,
    'partly quoted': 0.949,
    hearsay: 0.951,
  },
};
