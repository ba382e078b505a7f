import type { Evidence, EvidenceItem, EvidencePiece, VerifyFailure } from '../types/evidence.js';
import type { SourceSpan } from '../types/span.js';
import { wrongPages } from './check-claimed-pages.js';
import { BRACKETED, wrongDeletions } from './check-deletions.js';
import { wrongDispute } from './check-dispute.js';
import { takesTooLittle } from './check-extent.js';
import { wrongKind } from './check-kind.js';
import { wrongDate, wrongFigure } from './check-row.js';
import { wrongShape } from './check-shape.js';
import { fold, holdsWords, type Readings, sliceOf } from './field-value.js';

export interface ItemResult {
  readonly failures: readonly VerifyFailure[];
  /** The words were found at another place than the evidence says. */
  readonly moved: boolean;
}

type Articles = Readings['articles'];

/** Proves one printed item, or says what is not as the evidence claims. */
export function checkItem(item: EvidenceItem, readings: Readings, evidence: Evidence): ItemResult {
  const { articles } = readings;
  const fail = (problem: string, more: Partial<VerifyFailure> = {}): VerifyFailure => ({
    item: item.id,
    problem,
    ...more,
  });
  const failures: VerifyFailure[] = item.citations
    .filter((id) => !evidence.sources.some((source) => source.id === id))
    .map((id) => fail(`it cites "${id}", which is not among the sources`, { source: id }));
  const whole = [wrongShape(item, evidence.items), wrongKind(item, evidence), wrongDispute(item, evidence.items)];
  failures.push(...whole.flatMap((problem) => (problem === undefined ? [] : [fail(problem, { actual: item.text })])));
  const joined = item.pieces.map(({ text }) => text).join('');
  if (joined !== item.text)
    failures.push(fail('its pieces do not make its text', { expected: joined, actual: item.text }));
  if (item.kind === 'author') return withPages(checkOriginal(item, readings, failures, fail), item, articles, fail);
  const spanned = item.pieces.filter(({ span }) => span !== undefined);
  if (item.spans.length !== spanned.length || !item.spans.every((span, at) => isSame(span, spanned[at]!.span!)))
    failures.push(fail('its places are not those of its words'));
  if ((item.kind === 'spec' || item.kind === 'earlier') && spanned.length === 0) return { failures, moved: false };
  if (spanned.length === 0) failures.push(fail('it claims to be a source’s words and names no place'));
  if (item.kind !== 'shortened' && item.pieces.length !== 1)
    failures.push(fail('it is verbatim, yet of several pieces'));
  failures.push(...wrongDeletions(item, articles).map((more) => fail(more.problem, more)));
  let moved = false;
  for (const piece of item.iso === undefined ? spanned : []) {
    const result = checkPiece(piece, item, readings, fail);
    if (result === 'moved') moved = true;
    else if (result !== undefined) failures.push(result);
  }
  const beside = wrongDate(item, articles, evidence) ?? wrongFigure(item, evidence.items);
  if (beside !== undefined) failures.push(fail(beside.problem, beside));
  const little = moved ? undefined : takesTooLittle(item, articles);
  if (little !== undefined) failures.push(fail(little, { actual: item.text }));
  return withPages({ failures, moved }, item, articles, fail);
}

/** The pages that its citations name; where the words have moved, an older reading counted other pages. */
function withPages(result: ItemResult, item: EvidenceItem, articles: Articles, fail: Fail): ItemResult {
  const wrong = result.moved ? undefined : wrongPages(item, articles);
  if (wrong === undefined) return result;
  const more = { source: wrong.article, expected: wrong.text, actual: '' };
  return { ...result, failures: [...result.failures, fail('it does not stand on the page that it cites', more)] };
}

function isSame(a: SourceSpan, b: SourceSpan): boolean {
  return (['article', 'field', 'index', 'start', 'end'] as const).every((part) => a[part] === b[part]);
}

type Fail = (problem: string, more?: Partial<VerifyFailure>) => VerifyFailure;

/** An edit or a translation is the author's; the sentence that it stands for has to be there all the same. */
function checkOriginal(item: EvidenceItem, readings: Readings, failures: VerifyFailure[], fail: Fail): ItemResult {
  if (item.original === undefined) return { failures, moved: false };
  const words = item.spans.map((span) => fold(sliceOf(span, readings.articles) ?? '')).join(' ');
  if (words === fold(item.original)) return { failures, moved: false };
  const found = item.spans.some((span) => holdsWords(readings, span.article, item.original!));
  if (found) return { failures, moved: true };
  return {
    failures: [...failures, fail('the sentence behind it is not there', { expected: item.original, actual: words })],
    moved: false,
  };
}

function checkPiece(
  piece: EvidencePiece,
  item: EvidenceItem,
  readings: Readings,
  fail: Fail,
): VerifyFailure | 'moved' | undefined {
  const span = piece.span!;
  const actual = sliceOf(span, readings.articles);
  const where = { source: span.article };
  const same =
    actual !== undefined &&
    (fold(actual) === piece.text || isBracketed(piece, actual) || opensAfterDeletion(piece, actual, item));
  if (same) return undefined;
  if (holdsWords(readings, span.article, piece.text)) return 'moved';
  return fail('its words are not at their place in the source', {
    ...where,
    expected: piece.text,
    actual: actual ?? '',
  });
}

/** A name in square brackets stands for a pronoun; the name has to be in the source. */
function isBracketed(piece: EvidencePiece, actual: string): boolean {
  return BRACKETED.test(piece.text) && piece.text === `[${fold(actual)}]`;
}

/** After a deletion at the head of a sentence its first letter stands as a capital. */
function opensAfterDeletion(piece: EvidencePiece, actual: string, item: EvidenceItem): boolean {
  const opens = item.pieces[0] === piece && (item.deleted ?? []).some(({ end }) => end <= piece.span!.start);
  const words = fold(actual);
  return opens && words.charAt(0).toUpperCase() + words.slice(1) === piece.text;
}
