import type { EvidenceItem, VerifyFailure } from '../types/evidence.js';
import type { SourceSpan } from '../types/span.js';
import { isDateline } from './dateline.js';
import { type Readings, sliceOf } from './field-value.js';

/** A name in square brackets, which stands for a pronoun. */
export const BRACKETED = /^\[[^[\]]+\]$/;
/** The mark of a deletion; a bare space stands after a bracketed name, nothing before the stop that closes a sentence. */
const MARKED = /^ \[…\] ?$/;
/** Words that turn a sentence round, and figures: never deleted. */
const NEVER = /\p{N}|\b(?:not|no|never|none|nor|neither|without|unless|if)\b|n['’]t\b/iu;
/** What may go from a sentence's head without a mark, a dateline aside: a word, or a phrase with its comma. */
const HEAD = /^(?:\p{L}+|[\p{L}\p{M}'’ ]{1,40}[,、،])\s*$/u;

/** Without a dash, the sentence follows on a dateline's very heels as it does in no prose. */
const DASHED = /[—–-]\s*$/u;

type Articles = Readings['articles'];
type Finding = Pick<VerifyFailure, 'problem' | 'expected' | 'actual'>;

/** What is wrong with an item's deletions: its pieces run in order, and what lies between them is named, marked and harmless. */
export function wrongDeletions(item: EvidenceItem, articles: Articles): readonly Finding[] {
  const cuts = item.deleted ?? [];
  const strange = cuts.filter((cut) => sliceOf(cut, articles) !== cut.text);
  return [
    ...strange.map((cut) => ({
      problem: 'what was deleted is not in the source',
      expected: cut.text,
      actual: sliceOf(cut, articles) ?? '',
    })),
    ...wrongGlue(item),
    ...wrongOrder(item, articles),
    ...cuts
      .filter((cut) => !isHarmless(cut, item, articles))
      .map(({ text }) => ({
        problem: 'what was deleted may change what the sentence says, or left no mark',
        actual: text,
      })),
  ];
}

function wrongGlue({ pieces }: EvidenceItem): readonly Finding[] {
  const afterName = (index: number) => BRACKETED.test(pieces[index - 1]?.text ?? '');
  return pieces.flatMap(({ text, span }, index) =>
    span !== undefined || MARKED.test(text) || (text === ' ' && afterName(index))
      ? []
      : [{ problem: 'it holds words that no source gives', actual: text }],
  );
}

function wrongOrder(item: EvidenceItem, articles: Articles): readonly Finding[] {
  const spans = item.pieces.flatMap(({ text, span }) => (span === undefined || BRACKETED.test(text) ? [] : [span]));
  return spans.slice(1).flatMap((span, index) => {
    const before = spans[index]!;
    if (before.article !== span.article || before.end > span.start)
      return [{ problem: 'its pieces are not in the source’s order' }];
    return covered(before.end, span.start, span.article, item, articles)
      ? []
      : [{ problem: 'words are missing that are not named as deleted' }];
  });
}

/** Whether everything but white space from `start` to `end` is named as deleted. */
function covered(start: number, end: number, article: string, item: EvidenceItem, articles: Articles): boolean {
  const text = articles.get(article)?.text ?? '';
  for (let at = start; at < end; at += 1) {
    if (/\s/.test(text[at] ?? ' ')) continue;
    if (!(item.deleted ?? []).some((cut) => cut.start <= at && at < cut.end)) return false;
  }
  return true;
}

/**
 * At the head, an opening phrase; elsewhere what a mark stands for, without a negation or a figure; at the end, unmarked,
 * only the outlet's own name as the one that reports.
 */
function isHarmless(cut: SourceSpan & { readonly text: string }, item: EvidenceItem, articles: Articles): boolean {
  const kept = item.pieces.flatMap(({ text, span }) =>
    span === undefined || BRACKETED.test(text) ? [] : [{ text, span }],
  );
  const first = Math.min(...kept.map(({ span }) => span.start));
  if (cut.end <= first) {
    if (HEAD.test(cut.text)) return !NEVER.test(cut.text);
    const endsItself = cut.end === first || DASHED.test(cut.text);
    return endsItself && isDateline(cut.text, articles.get(cut.article)?.language ?? 'en');
  }
  const next = kept.find(({ span }) => span.start >= cut.end);
  const mark = item.pieces[item.pieces.findIndex(({ span }) => span?.start === next?.span.start) - 1];
  if (next !== undefined && mark?.span === undefined && MARKED.test(mark?.text ?? '')) return !NEVER.test(cut.text);
  const outlet = articles.get(cut.article)?.outlet?.replace(/^the /i, '').toLowerCase();
  const last = next === undefined || /^[.!?。]+["”’»]?$/u.test(next.text);
  return last && outlet !== undefined && cut.text.toLowerCase().includes(outlet);
}
