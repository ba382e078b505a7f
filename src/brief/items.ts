import { foldSpace } from '../text/fold.js';
import { writingDirection } from '../text/writing-direction.js';
import type { Article } from '../types/article.js';
import type { BriefItem, Citation } from '../types/brief.js';
import type { EvidenceItem, PageClaim } from '../types/evidence.js';
import type { Candidate, Piece } from '../types/selection.js';
import type { SourceSpan } from '../types/span.js';
import { printField, printPublished } from './article-facts.js';
import { printedDate } from './dates.js';
import { countedOutlets, foreignName, labelsOf } from './labels.js';
import { pagesOf } from './pages.js';

/** A candidate as an item of the page, with the proof of everything that it prints. */
export interface ComposedItem {
  readonly item: BriefItem;
  readonly evidence: readonly EvidenceItem[];
}

export interface Placement {
  readonly id: string;
  readonly rank: number;
  readonly reserve: boolean;
  readonly language: string;
  readonly articles: ReadonlyMap<string, Article>;
  readonly numbers: ReadonlyMap<string, number>;
}

export function composeItem(candidate: Candidate, place: Placement): ComposedItem {
  const article = candidate.article === undefined ? undefined : place.articles.get(candidate.article);
  const disputes = candidate.disputedBy.map((span) => ({ span, figure: figureAt(span, place.articles) }));
  const spans = spansOf(candidate.kind === 'author' ? (candidate.original ?? []) : candidate.pieces);
  const own: BriefItem = {
    id: place.id,
    ref: candidate.ref,
    kind: candidate.kind,
    text: textOf(candidate.pieces),
    language: candidate.kind === 'author' ? place.language : candidate.language,
    direction: candidate.kind === 'author' ? writingDirection(place.language) : (article?.direction ?? 'ltr'),
    citations: candidate.citations.map((id) => citationOf(id, place, spans)),
    evidence: spansOf(candidate.pieces),
    rank: place.rank,
    fixed: candidate.pinned,
    reserve: place.reserve,
    words: candidate.words,
    notes: notesOf(candidate, place.language),
    disputes: disputes.map(({ figure, span }) => ({ figure, citation: citationOf(span.article, place, [span]) })),
    ...(candidate.due === undefined ? {} : { lead: printedDate(candidate.due.iso, place.language) }),
  };
  const proof = itemEvidence(candidate, own, article);
  const beside = [
    ...disputes.map(({ span, figure }, index) =>
      besideEvidence(own, `figure-${index + 1}`, span, figure, own.disputes[index]!.citation.pages),
    ),
    ...(candidate.due === undefined || own.lead === undefined
      ? []
      : [{ ...besideEvidence(own, 'date', candidate.due.span, own.lead), iso: candidate.due.iso }]),
  ];
  if (candidate.section !== 'quotes' || article === undefined) return { item: own, evidence: [proof, ...beside] };
  return withAttribution(candidate, article, own, proof, place.language);
}

function withAttribution(
  candidate: Candidate,
  article: Article,
  item: BriefItem,
  proof: EvidenceItem,
  language: string,
): ComposedItem {
  const at = (what: string) => ({ id: `${item.id}-${what}`, section: candidate.section });
  const speaker = candidate.quote?.speaker;
  const said = [
    ...(speaker === undefined ? [] : [speakerEvidence(at('speaker'), speaker.pieces, article, speaker.given)]),
    ...(speaker?.role === undefined ? [] : [speakerEvidence(at('role'), speaker.role, article, speaker.given)]),
  ];
  const outlet = printField(article, 'outlet', at('outlet'));
  const date = printPublished(article, language, at('date'));
  return {
    item: {
      ...item,
      ...(speaker === undefined ? {} : { speaker: textOf(speaker.pieces) }),
      ...(speaker?.role === undefined ? {} : { role: textOf(speaker.role) }),
      ...(outlet === undefined ? {} : { outlet: outlet.text }),
      ...(date === undefined ? {} : { date: date.text }),
    },
    evidence: [proof, ...said, ...[outlet, date].flatMap((print) => (print === undefined ? [] : [print.item]))],
  };
}

function itemEvidence(candidate: Candidate, item: BriefItem, article: Article | undefined): EvidenceItem {
  const deleted = candidate.deleted.map((span) => ({ ...span, text: article?.text.slice(span.start, span.end) ?? '' }));
  return {
    id: item.id,
    section: candidate.section,
    kind: candidate.kind,
    text: item.text,
    pieces: candidate.pieces,
    spans: candidate.kind === 'author' ? spansOf(candidate.original ?? []) : item.evidence,
    ...(deleted.length === 0 ? {} : { deleted }),
    citations: candidate.citations,
    ...claimed(item.citations.map(({ pages }) => pages)),
    ref: candidate.ref,
    ...(candidate.original === undefined ? {} : { original: textOf(candidate.original) }),
  };
}

function speakerEvidence(
  place: { readonly id: string; readonly section: string },
  pieces: readonly Piece[],
  article: Article,
  given: boolean,
): EvidenceItem {
  const kind = given ? 'author' : 'verbatim';
  return { ...place, kind, text: textOf(pieces), pieces, spans: spansOf(pieces), citations: [article.id] };
}

export function citationOf(
  id: string,
  { numbers, articles }: Pick<Placement, 'numbers' | 'articles'>,
  spans: readonly SourceSpan[],
): Citation {
  const pages = pagesOf(articles.get(id), spans);
  return { article: id, number: numbers.get(id) ?? 0, ...(pages === undefined ? {} : { pages }) };
}

function figureAt({ article, start, end }: SourceSpan, articles: Placement['articles']): string {
  return foldSpace(articles.get(article)?.text.slice(start, end) ?? '');
}

/** The proof of what an item says beside its own words. */
export function besideEvidence(
  item: BriefItem,
  what: string,
  span: SourceSpan,
  text: string,
  pages?: PageClaim,
): EvidenceItem {
  const id = `${item.id}-${what}`;
  const section = item.id.replace(/-\d+$/, '');
  const own = { id, section, kind: 'verbatim', text, pieces: [{ text, span }], spans: [span] } as const;
  return { ...own, citations: [span.article], ...claimed([pages]) };
}

function claimed(pages: readonly (PageClaim | undefined)[]): Pick<EvidenceItem, 'pages'> {
  const named = pages.filter((claim) => claim !== undefined);
  return named.length === 0 ? {} : { pages: named };
}

function notesOf(candidate: Candidate, language: string): readonly string[] {
  const labels = labelsOf(language);
  const tongue = foreignName(candidate.language, language);
  return [
    ...(candidate.quote?.speaker?.given === true ? [labels.speaker_given] : []),
    ...(candidate.reportedBy > 1 ? [countedOutlets(candidate.reportedBy, language)] : []),
    ...(candidate.added === true ? [labels.author_note] : []),
    ...(candidate.kind === 'author' && candidate.original !== undefined && candidate.added !== true
      ? [candidate.translated === true ? labels.our_translation : labels.edited]
      : []),
    ...(tongue !== undefined && candidate.translated !== true && candidate.kind !== 'author' ? [tongue] : []),
  ];
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

function spansOf(pieces: readonly Piece[]): readonly SourceSpan[] {
  return pieces.flatMap(({ span }) => (span === undefined ? [] : [span]));
}
