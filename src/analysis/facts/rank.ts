import { languageOf } from '../../text/language.js';
import { contentWords, countWords, words } from '../../text/words.js';
import type { Fact, Quote } from '../../types/analysis.js';
import type { Span } from '../../types/span.js';
import { ADDED, MULTIPLIED, POSITION_POWER } from './weights.js';

export interface RankInput {
  readonly text: string;
  readonly language: string;
  readonly sentences: readonly Span[];
  readonly quotes: readonly Quote[];
  readonly title?: string | undefined;
  readonly focus?: readonly string[] | undefined;
}

type Vector = ReadonlyMap<string, number>;

/** Sentences as key facts, best first; each says which feature gave how much. */
export function rankFacts(input: RankInput): readonly Fact[] {
  const texts = input.sentences.map(({ start, end }) => input.text.slice(start, end));
  const bags = texts.map((text) => contentWords(text, input.language));
  const rarity = inverseFrequency(bags);
  const vectors = bags.map((bag) => vectorOf(bag, rarity));
  const centroid = sum(vectors);
  const lead = sum(vectors.slice(0, 3));
  const title = new Set(contentWords(input.title ?? '', input.language));
  const focus = (input.focus ?? []).map((term) => contentWords(term, input.language));
  return texts
    .map((text, sentence) => {
      const bag = new Set(bags[sentence]);
      const why: Record<string, number> = {
        position: ADDED.position / (1 + sentence) ** POSITION_POWER,
        centroid: ADDED.centroid * cosine(vectors[sentence]!, centroid),
        title: ADDED.title * share(title, bag),
        lead: ADDED.lead * cosine(vectors[sentence]!, lead),
        names: ADDED.names * namesAndNumbers(text),
        ...(focus.length === 0
          ? {}
          : {
              focus:
                (ADDED.focus * focus.filter((term) => term.length > 0 && term.every((word) => bag.has(word))).length) /
                focus.length,
            }),
      };
      const added = Object.values(why).reduce((total, value) => total + value, 0);
      const factors = multipliers(text, input.sentences[sentence]!, input);
      const score = Object.values(factors).reduce((total, factor) => total * factor, added);
      return { sentence, score, why: { ...why, ...factors } };
    })
    .sort((a, b) => b.score - a.score || a.sentence - b.sentence);
}

function multipliers(text: string, span: Span, { language, quotes }: RankInput): Record<string, number> {
  const length = countWords(text);
  const factors: Record<string, number> = {};
  if (length < 8) factors['too short'] = MULTIPLIED.tooShort;
  else if (length > 45) factors['too long'] = MULTIPLIED.tooLong;
  else if (length > 35) factors['long'] = MULTIPLIED.long;
  if (/[?？]["'”’»」)]*$/.test(text)) factors['question'] = MULTIPLIED.question;
  if (/\b(?:I|we|my|our|us)\b/.test(text)) factors['first person'] = MULTIPLIED.firstPerson;
  const spoken = quotes
    .filter(({ start, end }) => start < span.end && end > span.start)
    .flatMap((quote) => quote.spoken ?? (quote.kind === 'direct' ? [quote] : []))
    .filter(({ start, end }) => start < span.end && end > span.start)
    .reduce((total, { start, end }) => total + Math.min(end, span.end) - Math.max(start, span.start), 0);
  if (spoken > (span.end - span.start) / 2) factors['quoted'] = MULTIPLIED.quoted;
  const first = /^[\p{L}\p{M}]+/u.exec(text.replace(/^["'“‘„«]+/u, ''))?.[0].toLowerCase() ?? '';
  if (languageOf(language).backward.includes(first)) factors['pronoun start'] = MULTIPLIED.pronounStart;
  return factors;
}

function namesAndNumbers(text: string): number {
  const all = words(text);
  if (all.length < 2) return 0;
  const telling = all.slice(1).filter((word) => /^\p{Lu}|\d/u.test(word)).length;
  return Math.min(1, telling / Math.sqrt(all.length) / 2);
}

function inverseFrequency(bags: readonly (readonly string[])[]): Vector {
  const seen = new Map<string, number>();
  for (const bag of bags) for (const word of new Set(bag)) seen.set(word, (seen.get(word) ?? 0) + 1);
  // words of several sentences carry the article's subject; only the ubiquitous are damped
  return new Map([...seen].map(([word, count]) => [word, Math.log(1 + bags.length / count)]));
}

function vectorOf(bag: readonly string[], rarity: Vector): Vector {
  const vector = new Map<string, number>();
  for (const word of bag) vector.set(word, (vector.get(word) ?? 0) + (rarity.get(word) ?? 0));
  return vector;
}

function sum(vectors: readonly Vector[]): Vector {
  const total = new Map<string, number>();
  for (const vector of vectors) for (const [word, weight] of vector) total.set(word, (total.get(word) ?? 0) + weight);
  return total;
}

function cosine(a: Vector, b: Vector): number {
  let dot = 0;
  for (const [word, weight] of a) dot += weight * (b.get(word) ?? 0);
  const lengths = norm(a) * norm(b);
  return lengths === 0 ? 0 : dot / lengths;
}

const norms = new WeakMap<Vector, number>();

/** Euclidean length, reckoned once a vector: the centroid meets every sentence. */
function norm(vector: Vector): number {
  const known = norms.get(vector);
  if (known !== undefined) return known;
  let total = 0;
  for (const weight of vector.values()) total += weight * weight;
  const length = Math.sqrt(total);
  norms.set(vector, length);
  return length;
}

function share(wanted: ReadonlySet<string>, bag: ReadonlySet<string>): number {
  if (wanted.size === 0) return 0;
  let found = 0;
  for (const word of wanted) if (bag.has(word)) found += 1;
  return found / wanted.size;
}
