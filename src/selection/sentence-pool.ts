import { sentenceRefs } from '../text/ref.js';
import { countWords } from '../text/words.js';
import type { Analysis, Entity, Quote } from '../types/analysis.js';
import type { Article } from '../types/article.js';
import type { Span } from '../types/span.js';

/** A sentence of a source with everything that the choice weighs. */
export interface PoolSentence extends Span {
  readonly ref: string;
  readonly article: Article;
  readonly index: number;
  readonly text: string;
  readonly words: number;
  /** The article's score over its best one: 0…1, comparable across articles. */
  readonly score: number;
  readonly why: Readonly<Record<string, number>>;
  readonly quotes: readonly Quote[];
  /** The article's. */
  readonly entities: readonly Entity[];
}

/** Every sentence of every article, in the order of the sources. */
export function poolSentences(
  articles: readonly Article[],
  analyses: ReadonlyMap<string, Analysis>,
): readonly PoolSentence[] {
  return articles.flatMap((article) => poolOf(article, analyses.get(article.id)!));
}

const known = new WeakMap<Analysis, { readonly article: Article; readonly pool: readonly PoolSentence[] }>();

/** While a document is being reviewed, the same articles are chosen from again and again. */
function poolOf(article: Article, analysis: Analysis): readonly PoolSentence[] {
  const found = known.get(analysis);
  if (found?.article === article) return found.pool;
  const pool = makePool(article, analysis);
  known.set(analysis, { article, pool });
  return pool;
}

function makePool(article: Article, analysis: Analysis): readonly PoolSentence[] {
  let refs: readonly string[] | undefined;
  const facts = new Map(analysis.facts.map((fact) => [fact.sentence, fact]));
  const best = Math.max(...analysis.facts.map((fact) => fact.score), Number.MIN_VALUE);
  return analysis.sentences.map((sentence, index) => {
    const text = article.text.slice(sentence.start, sentence.end);
    const fact = facts.get(index);
    let words: number | undefined;
    return {
      start: sentence.start,
      end: sentence.end,
      get ref() {
        refs ??= sentenceRefs(article.id, article.text, analysis.sentences); // most of a digest's are never asked for
        return refs[index]!;
      },
      article,
      index,
      text,
      get words() {
        words ??= countWords(text);
        return words;
      },
      score: (fact?.score ?? 0) / best,
      why: fact?.why ?? {},
      quotes: analysis.quotes.filter((quote) => quote.start < sentence.end && quote.end > sentence.start),
      entities: analysis.entities,
    };
  });
}
