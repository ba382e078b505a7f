import { countWords } from '../text/words.js';
import type { Candidate, Piece } from '../types/selection.js';
import type { Span } from '../types/span.js';
import type { SectionName } from '../types/spec.js';
import { leaning } from './leaning/leaning.js';
import { type Deletion, printed, textSpan, withoutDeletions } from './pieces.js';
import { type Decisions, isKept } from './review.js';
import type { PoolSentence } from './sentence-pool.js';
import { shorten } from './shorten.js';
import { standsAlone } from './standalone.js';
import type { Support } from './support.js';

/** A whole sentence of more words than this is no item of a page. */
export const LONGEST_SENTENCE = 60;

/** A sentence as a candidate of `section`: shortened by deletion where that is safe, edited where the officer did. */
export function sentenceCandidate(
  sentence: PoolSentence,
  section: SectionName,
  support: Support,
  decisions: Decisions,
): Candidate {
  const { article } = sentence;
  const { pieces: kept, deleted, words: count, leaning: leans } = printable(sentence);
  const words = decisions.edits.get(sentence.ref) ?? decisions.translations.get(sentence.ref);
  const pieces: readonly Piece[] = words === undefined ? kept : [{ text: words }];
  const citations = support.citationsOf(sentence);
  return {
    ref: sentence.ref,
    section,
    kind: words !== undefined ? 'author' : deleted.length > 0 ? 'shortened' : 'verbatim',
    pieces,
    ...(words === undefined ? {} : { original: withoutDeletions(article, sentence, []) }),
    ...(decisions.translations.has(sentence.ref) ? { translated: true } : {}),
    deleted: words === undefined ? deleted.map((cut) => textSpan(article, cut)) : [],
    words: words === undefined ? count : countWords(words),
    score: sentence.score,
    why: sentence.why,
    ...(words === undefined ? { leaning: leans } : {}),
    pinned: isKept(sentence.ref, decisions),
    citations,
    reportedBy: support.outletsOf(citations),
    disputedBy: support.disputedBy(sentence),
    article: article.id,
    position: { start: sentence.start, end: sentence.end },
    language: article.language,
  };
}

/** Whether a sentence may stand on a page by itself; the officer's pin or edit overrules. */
export function mayStand(sentence: PoolSentence, decisions: Decisions): boolean {
  if (decisions.dropped.has(sentence.ref)) return false;
  if (isKept(sentence.ref, decisions)) return true;
  if (sentence.words < 6 || sentence.words > LONGEST_SENTENCE) return false;
  return printable(sentence).alone;
}

interface Printable {
  readonly pieces: readonly Piece[];
  readonly deleted: readonly Deletion[];
  readonly words: number;
  /** It can be understood without the sentence before it. */
  readonly alone: boolean;
  readonly leaning: number;
}

const known = new WeakMap<PoolSentence, Printable>();

/** Several sections ask for the same sentence. */
function printable(sentence: PoolSentence): Printable {
  const found = known.get(sentence);
  if (found !== undefined) return found;
  const made = makePrintable(sentence);
  const text = printed(made.pieces);
  const { language } = sentence.article;
  let leans: number | undefined;
  const printable = {
    ...made,
    words: countWords(text),
    alone: standsAlone(text, language),
    get leaning() {
      leans ??= leaning(text, language); // most of a digest's are never asked for
      return leans;
    },
  };
  known.set(sentence, printable);
  return printable;
}

/** The sentence as it would print: shortened, and a pronoun at its head replaced by the bracketed name it stands for. */
function makePrintable(sentence: PoolSentence): Pick<Printable, 'pieces' | 'deleted'> {
  const { article } = sentence;
  const deleted: readonly Deletion[] = shorten(
    sentence.text,
    article.language,
    article.outlet,
    sentence.index === 0 ? { text: article.text, entities: sentence.entities } : undefined,
  ).deleted.map((cut) => ({
    start: sentence.start + cut.start,
    end: sentence.start + cut.end,
    silent: cut.silent,
  }));
  const named = bracketedName(
    sentence,
    deleted.reduce((at, { start, end }) => (start === at ? end : at), sentence.start),
  );
  if (named === undefined) return { pieces: withoutDeletions(article, sentence, deleted), deleted };
  const { pronoun, piece } = named;
  const rest = withoutDeletions(
    article,
    { start: pronoun.end, end: sentence.end },
    deleted.filter(({ start }) => start >= pronoun.end),
  );
  const lower = rest.map((each, index) => (index === 0 ? { ...each, text: unchanged(article.text, each) } : each));
  return {
    pieces: [piece, { text: ' ' }, ...lower],
    deleted: [
      ...deleted.filter(({ end }) => end <= pronoun.start),
      { ...pronoun, silent: true },
      ...deleted.filter(({ start }) => start >= pronoun.end),
    ],
  };
}

/** `[Kim Gun]` for a pronoun at `at` whose speaker the analysis is certain of. */
function bracketedName(
  sentence: PoolSentence,
  at: number,
): { readonly pronoun: Span; readonly piece: Piece } | undefined {
  const { article, quotes } = sentence;
  const word = /^(?:He|She|he|she)(?= )/.exec(article.text.slice(at, at + 4))?.[0];
  if (word === undefined) return undefined;
  const speaker = quotes.find((quote) => quote.speaker?.start === at && quote.speaker.certain)?.speaker;
  if (speaker?.nameSpan === undefined) return undefined;
  const name = article.text.slice(speaker.nameSpan.start, speaker.nameSpan.end).replace(/\s+/g, ' ');
  return {
    pronoun: { start: at, end: at + word.length },
    piece: { text: `[${name}]`, span: textSpan(article, speaker.nameSpan) },
  };
}

/** Words after a bracketed name go on in the sentence: no capital for them. */
function unchanged(text: string, { text: words, span }: Piece): string {
  return span === undefined ? words : text.slice(span.start, span.end).replace(/\s+/g, ' ');
}
