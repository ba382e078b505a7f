import { countWords } from '../text/words.js';
import type { Analysis, Quote, Speaker } from '../types/analysis.js';
import type { Article } from '../types/article.js';
import type { Candidate, Piece, QuoteCandidate } from '../types/selection.js';
import type { Span } from '../types/span.js';
import type { SectionSpec } from '../types/spec.js';
import { textSpan, verbatim } from './pieces.js';
import type { Decisions } from './review.js';
import type { PoolSentence } from './sentence-pool.js';
import { roleAlone } from './speaker-role.js';

/** Words of a quote that fit the block: fewer say nothing, more are a speech. */
const SHORTEST = 5;
const PREFERRED = 30;
const LONGEST = 60;

/** What makes a quote worth its place; each is multiplied into the sentence's own score. */
const WEIGHT = { certain: 1, mention: 0.8, pronoun: 0.5, person: 1.3, short: 0.7 } as const;

/** Direct quotes with a speaker as candidates, best first. One that is dropped or edited in part is none. */
export function quoteCandidates(
  section: SectionSpec,
  pool: readonly PoolSentence[],
  analyses: ReadonlyMap<string, Analysis>,
  decisions: Decisions,
): readonly Candidate[] {
  const open = pool.filter(({ ref }) => !decisions.dropped.has(ref) && !decisions.edits.has(ref));
  const candidates = [...sentencesOfQuotes(open)].flatMap(([quote, sentences]) => {
    if (!isWhole(quote, sentences)) return [];
    const analysis = analyses.get(sentences[0]!.article.id)!;
    return candidateOf(quote, sentences, section, analysis, decisions) ?? [];
  });
  return candidates.sort((a, b) => Number(b.pinned) - Number(a.pinned) || b.score - a.score);
}

/** Each direct quote with the sentences of the pool that it runs through. */
function sentencesOfQuotes(pool: readonly PoolSentence[]): ReadonlyMap<Quote, readonly PoolSentence[]> {
  const through = new Map<Quote, PoolSentence[]>();
  for (const sentence of pool) {
    const inside = sentence.quotes
      .flatMap(spokenOf)
      .filter(({ start, end }) => start < sentence.end && end > sentence.start);
    for (const quote of inside) {
      through.set(quote, [...(through.get(quote) ?? []), sentence]);
    }
  }
  return through;
}

const stretches = new WeakMap<Quote, readonly Quote[]>();

/** What of a quote prints in quotation marks: a direct one whole, of a mixed one each quoted stretch, of an indirect one nothing. */
export function spokenOf(quote: Quote): readonly Quote[] {
  if (quote.kind === 'direct') return [quote];
  const known = stretches.get(quote) ?? (quote.spoken ?? []).map((span) => ({ ...quote, ...span }));
  stretches.set(quote, known);
  return known;
}

/** Whether none of the sentences that a quote runs through is missing. */
function isWhole({ start, end }: Span, sentences: readonly PoolSentence[]): boolean {
  const [first, last] = [sentences[0]!, sentences.at(-1)!];
  return first.start <= start && end <= last.end && last.index - first.index === sentences.length - 1;
}

function candidateOf(
  quote: Quote,
  sentences: readonly PoolSentence[],
  section: SectionSpec,
  analysis: Analysis,
  decisions: Decisions,
): Candidate | undefined {
  const sentence = sentences[0]!;
  const { article } = sentence;
  const spoken = withoutComma(article.text, quote);
  const words = countWords(article.text.slice(spoken.start, spoken.end));
  const corrected = sentences.map(({ ref }) => decisions.speakers.get(ref)).find((given) => given !== undefined);
  const pinned = sentences.some(({ ref }) => decisions.pinned.has(ref));
  if (quote.speaker === null && corrected === undefined && !pinned) return undefined;
  if (!pinned && (words < SHORTEST || words > LONGEST)) return undefined;
  const name = corrected?.name ?? quote.speaker?.name ?? '';
  if (section.from !== undefined && !section.from.some((wanted) => sameName(wanted, name))) return undefined;
  const why = weights(quote, words, sentence, analysis);
  const translated = sentences.map(({ ref }) => decisions.translations.get(ref));
  const translation = translated.includes(undefined) ? undefined : translated.join(' ');
  const original = [verbatim(article, spoken)];
  return {
    ref: sentence.ref,
    section: 'quotes',
    kind: translation === undefined ? 'verbatim' : 'author',
    pieces: translation === undefined ? original : [{ text: translation }],
    ...(translation === undefined ? {} : { original, translated: true }),
    deleted: [],
    words,
    score: Object.values(why).reduce((product, factor) => product * factor, 1),
    why,
    pinned,
    citations: [article.id],
    reportedBy: 1,
    disputedBy: [],
    article: article.id,
    position: { start: quote.start, end: quote.end },
    language: article.language,
    quote: {
      speaker: speakerOf(quote.speaker, article, corrected),
      ...(corrected === undefined && quote.speaker?.pronoun === true ? { pronoun: true } : {}),
    } as QuoteCandidate,
  };
}

function weights(quote: Quote, words: number, sentence: PoolSentence, analysis: Analysis): Record<string, number> {
  const entity = analysis.entities.find(({ id }) => id === quote.speaker?.entity);
  return {
    sentence: 0.3 + sentence.score,
    speaker:
      WEIGHT[quote.speaker?.pronoun === true ? 'pronoun' : quote.speaker?.certain === true ? 'certain' : 'mention'],
    ...(entity?.type === 'person' ? { person: WEIGHT.person } : {}),
    ...(words > PREFERRED ? { long: PREFERRED / words } : {}),
    ...(words < 9 ? { short: WEIGHT.short } : {}),
  };
}

/** A comma or a semicolon before the closing mark belongs to the article's sentence, not to the speech. */
function withoutComma(text: string, { start, end }: Quote): Span {
  return /[,;]/.test(text[end - 1]!) ? { start, end: end - 1 } : { start, end };
}

function speakerOf(
  speaker: Speaker | null,
  article: Article,
  corrected: { readonly name: string; readonly role?: string } | undefined,
): QuoteCandidate['speaker'] {
  if (corrected !== undefined) {
    const role = corrected.role === undefined ? {} : { role: [{ text: corrected.role }] as readonly Piece[] };
    return { pieces: [{ text: corrected.name }], ...role, given: true };
  }
  if (speaker === null) return undefined;
  const span = speaker.certain ? (speaker.nameSpan ?? speaker) : speaker;
  const mention = article.text.slice(span.start, span.end);
  const role =
    speaker.certain && speaker.roleSpan !== undefined
      ? [verbatim(article, roleAlone(article.text, speaker.roleSpan))]
      : undefined;
  return {
    pieces: [{ text: mention.replace(/\s+/g, ' '), span: textSpan(article, span) }],
    ...(role === undefined ? {} : { role }),
    given: false,
  };
}

function sameName(wanted: string, name: string): boolean {
  const fold = (text: string) =>
    text
      .toLowerCase()
      .replace(/[\s-]+/g, ' ')
      .trim();
  return ` ${fold(name)} `.includes(` ${fold(wanted)} `);
}
