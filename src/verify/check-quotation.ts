import type { Evidence, EvidenceItem, VerifyFailure } from '../types/evidence.js';
import { bare } from './letters.js';
import { isLine, type Token } from './page-tokens.js';

const TITLE = /^source-(\d+)-title$/;

/**
 * Quotation marks round words that nobody spoke: they stand round quotes, and round titles in the source list, one on either
 * side; those of a source's own sentence are of its words.
 */
export function wrongQuotation(tokens: readonly Token[], evidence: Evidence): readonly VerifyFailure[] {
  const failures: VerifyFailure[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]!.kind !== 'mark') continue;
    const first = at;
    while (tokens[at + 1]?.kind === 'mark') at += 1;
    const sides = [first - 1, at + 1].filter((side) => isQuoted(side, tokens, evidence));
    if (at + 1 - first <= sides.length) continue;
    const [before, behind] = [tokens[first - 1], tokens[at + 1]];
    const marked = sides.includes(at + 1) ? before : behind;
    failures.push({
      problem: 'the pages put quotation marks round words that are no quote',
      actual: marked?.items[0]?.text ?? marked?.text ?? '',
    });
  }
  return failures.slice(0, 1);
}

/** Whether the token is a quote's words, or a title that stands by its source's number, outlet or date. */
function isQuoted(at: number, tokens: readonly Token[], evidence: Evidence): boolean {
  const token = tokens[at];
  if (token?.kind !== 'words') return false;
  if (token.items.some((item) => isLine(item) && item.section === 'quotes')) return true;
  const before = tokens.slice(0, at).findLast(({ kind }) => kind !== 'mark');
  const behind = tokens.slice(at + 1).find(({ kind }) => kind !== 'mark');
  return token.items.some((item) => isListed(item, before, behind, evidence));
}

function isListed(
  { id }: EvidenceItem,
  before: Token | undefined,
  behind: Token | undefined,
  { items }: Evidence,
): boolean {
  const [, number] = TITLE.exec(id) ?? [];
  if (number === undefined) return false;
  const says = (token: Token | undefined, what: string) =>
    token?.kind === 'words' &&
    items.some((item) => item.id === `source-${number}-${what}` && bare(item.text) === token.text);
  if (before?.kind === 'cite' && before.text === number) return true;
  return ['outlet', 'date'].some((what) => says(before, what) || says(behind, what));
}
