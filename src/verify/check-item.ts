import type { EvidenceItem, EvidencePiece, VerifyFailure } from '../types/evidence.js';
import type { SourceSpan } from '../types/span.js';
import { isDateOf } from './check-date.js';
import { fieldValue, fold, holdsWords, type Readings } from './field-value.js';

/** What may stand between two stretches of a source's words. */
const GLUE = new Set([' ', ' […] ', ' […]']);

export interface ItemResult {
  readonly failures: readonly VerifyFailure[];
  /** The words were found at another place than the evidence says. */
  readonly moved: boolean;
}

type Articles = Readings['articles'];

/** Proves one printed item, or says what is not as the evidence claims. */
export function checkItem(
  item: EvidenceItem,
  readings: Readings,
  cited: ReadonlySet<string>,
  language: string,
): ItemResult {
  const { articles } = readings;
  const fail = (problem: string, more: Partial<VerifyFailure> = {}): VerifyFailure => ({
    item: item.id,
    problem,
    ...more,
  });
  const failures: VerifyFailure[] = item.citations
    .filter((id) => !cited.has(id))
    .map((id) => fail(`it cites "${id}", which is not among the sources`, { source: id }));
  const joined = item.pieces.map(({ text }) => text).join('');
  if (joined !== item.text)
    failures.push(fail('its pieces do not make its text', { expected: joined, actual: item.text }));
  if (item.kind === 'author') return checkOriginal(item, readings, failures, fail);
  const spanned = item.pieces.filter(({ span }) => span !== undefined);
  if (item.kind === 'spec' && spanned.length === 0) return { failures, moved: false };
  if (spanned.length === 0) failures.push(fail('it claims to be a source’s words and names no place'));
  if (item.kind !== 'shortened' && item.pieces.length !== 1)
    failures.push(fail('it is verbatim, yet of several pieces'));
  failures.push(...checkGlue(item, fail), ...checkDeletions(item, articles, fail));
  let moved = false;
  for (const piece of spanned) {
    const result = checkPiece(piece, item, readings, language, fail);
    if (result === 'moved') moved = true;
    else if (result !== undefined) failures.push(result);
  }
  return { failures, moved };
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
  language: string,
  fail: Fail,
): VerifyFailure | 'moved' | undefined {
  const span = piece.span!;
  const actual = sliceOf(span, readings.articles);
  const where = { source: span.article };
  if (item.iso !== undefined) {
    if (isDateOf(item.text, item.iso, span.field, actual, language)) return undefined;
    return fail('the date is not the source’s', { ...where, expected: item.iso, actual: actual ?? '' });
  }
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

const BRACKETED = /^\[[^[\]]+\]$/;

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

function checkGlue(item: EvidenceItem, fail: Fail): readonly VerifyFailure[] {
  return item.pieces
    .filter(({ text, span }) => span === undefined && !GLUE.has(text))
    .map(({ text }) => fail('it holds words that no source gives', { actual: text }));
}

/** The pieces run in order, and what lies between them is what the evidence says was deleted. */
function checkDeletions(item: EvidenceItem, articles: Articles, fail: Fail): readonly VerifyFailure[] {
  const failures: VerifyFailure[] = [];
  for (const cut of item.deleted ?? []) {
    const actual = sliceOf(cut, articles);
    if (actual !== cut.text)
      failures.push(fail('what was deleted is not in the source', { expected: cut.text, actual: actual ?? '' }));
  }
  const spans = item.pieces.flatMap(({ text, span }) => (span === undefined || BRACKETED.test(text) ? [] : [span]));
  for (const [index, span] of spans.entries()) {
    const before = spans[index - 1];
    if (before === undefined) continue;
    if (before.article !== span.article || before.end > span.start)
      failures.push(fail('its pieces are not in the source’s order'));
    else if (!covered(before.end, span.start, item, articles))
      failures.push(fail('words are missing that are not named as deleted'));
  }
  return failures;
}

/** Whether everything but white space from `start` to `end` is named as deleted. */
function covered(start: number, end: number, item: EvidenceItem, articles: Articles): boolean {
  const article = item.pieces.find(({ span }) => span !== undefined)?.span?.article;
  const text = articles.get(article ?? '')?.text ?? '';
  for (let at = start; at < end; at += 1) {
    if (/\s/.test(text[at] ?? ' ')) continue;
    if (!(item.deleted ?? []).some((cut) => cut.start <= at && at < cut.end)) return false;
  }
  return true;
}

function sliceOf(span: SourceSpan, articles: Articles): string | undefined {
  const value = fieldValue(articles.get(span.article), span);
  if (value === undefined || span.start < 0 || span.end > value.length || span.start >= span.end) return undefined;
  return value.slice(span.start, span.end);
}
