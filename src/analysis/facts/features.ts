import { contentWords, countWords, words } from '../../text/words.js';
import type { Quote } from '../../types/analysis.js';
import type { Span } from '../../types/span.js';
import { namesOf } from './names.js';
import { cosine, norm, sum, sumOfUnits, type Vector, vectorsOf } from './vectors.js';
import type { Trait } from './weights.js';

export interface FactInput {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly sentences: readonly Span[];
  /** In the text's order. */
  readonly quotes: readonly Quote[];
  readonly title?: string | undefined;
  /** What the reader cares about. */
  readonly focus?: readonly string[] | undefined;
}

/** What a sentence is judged by, before any weight: values of 0…1 and traits that hold. */
export interface Features {
  readonly words: number;
  readonly vector: Vector;
  /** Names and numbers, each once. */
  readonly names: readonly string[];
  readonly likeness: {
    readonly others: number;
    readonly lead: number;
    readonly title: number;
    readonly names: number;
  };
  /** Left out where the reader gave no focus. */
  readonly focus?: number;
  readonly traits: readonly Trait[];
}

const LEAD_SENTENCES = 3;
/** In words. */
const LONG = 40;
/** What is left of a sum of fractions that should be nothing. */
const ROUNDING = 1e-9;

/** The features of every sentence, in the text's order. */
export function readFeatures(input: FactInput): readonly Features[] {
  const { language, sentences } = input;
  const texts = sentences.map(({ start, end }) => input.text.slice(start, end));
  const vectors = vectorsOf(texts.map((text) => contentWords(text, language)));
  const others = likenessToOthers(vectors);
  const lead = sum(vectors.slice(0, LEAD_SENTENCES));
  const title = new Set(contentWords(input.title ?? '', language));
  const focus = (input.focus ?? []).map((term) => contentWords(term, language)).filter((term) => term.length > 0);
  const tokens = texts.map(words);
  const names = namesOf(tokens, language);
  const spoken = sharesSpoken(sentences, input.quotes);
  return texts.map((text, index) => {
    const vector = vectors[index]!;
    const length = countWords(text);
    const spokenOf = focus.filter((term) => term.every((word) => vector.has(word))).length;
    return {
      words: length,
      vector,
      names: names[index]!,
      likeness: {
        others: others[index]!,
        lead: cosine(vector, lead),
        title: share(title, vector),
        names: length === 0 ? 0 : Math.min(1, names[index]!.length / Math.sqrt(length) / 2),
      },
      ...(focus.length === 0 ? {} : { focus: spokenOf / focus.length }),
      traits: traitsOf(text, length, spoken[index]!),
    };
  });
}

/**
 * How like each sentence is to all others together, 1 for the one that is most so: the degree centrality of LexRank (Erkan
 * and Radev 2004). The sum of its cosines with the others is the one with the sum of their unit vectors.
 */
function likenessToOthers(vectors: readonly Vector[]): readonly number[] {
  const all = sumOfUnits(vectors);
  const degrees = vectors.map((vector) => {
    const degree = cosine(vector, all) * norm(all) - 1;
    return degree > ROUNDING ? degree : 0;
  });
  const most = degrees.reduce((a, b) => Math.max(a, b), ROUNDING);
  return degrees.map((degree) => degree / most);
}

function traitsOf(text: string, length: number, spoken: number): readonly Trait[] {
  const traits: Record<Trait, boolean> = {
    long: length > LONG,
    question: /[?？؟]["'”’»」)]*$/.test(text),
    'first person': /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us)\b/.test(text),
    'mostly quoted': spoken > 0.5,
  };
  return (Object.keys(traits) as Trait[]).filter((trait) => traits[trait]);
}

/** The share of each sentence that stands in direct quotes: 0…1. */
function sharesSpoken(sentences: readonly Span[], quotes: readonly Quote[]): readonly number[] {
  const direct = quotes.flatMap((quote) => quote.spoken ?? (quote.kind === 'direct' ? [quote] : []));
  let next = 0;
  return sentences.map(({ start, end }) => {
    while (next < direct.length && direct[next]!.end <= start) next += 1;
    let inside = 0;
    for (let at = next; at < direct.length && direct[at]!.start < end; at += 1)
      inside += Math.max(0, Math.min(end, direct[at]!.end) - Math.max(start, direct[at]!.start));
    return end > start ? inside / (end - start) : 0;
  });
}

function share(wanted: ReadonlySet<string>, vector: Vector): number {
  if (wanted.size === 0) return 0;
  let found = 0;
  for (const word of wanted) if (vector.has(word)) found += 1;
  return found / wanted.size;
}
