import { languageOf } from '../text/language.js';
import type { Span } from '../types/span.js';

/** One deletion from a sentence: offsets into it, the rule that made it, and whether it leaves no mark. */
export interface Cut extends Span {
  readonly rule: 'dateline' | 'connective' | 'parenthesis';
  readonly silent: boolean;
}

/**
 * What may be deleted from a sentence so that it stays grammatical and true: a dateline or a connective that opens it, and remarks in
 * round brackets. When in doubt, nothing.
 */
export function shorten(sentence: string, language: string): { readonly deleted: readonly Cut[] } {
  const head = dateline(sentence);
  return { deleted: [...(head.length > 0 ? head : openingConnective(sentence, language)), ...parentheses(sentence)] };
}

/** "BRUSSELS (Reuters) — " says where the report was written, not what happened. */
function dateline(sentence: string): Cut[] {
  const match =
    /^\p{Lu}[\p{Lu}\s.,'’-]{2,40}(?:,\s\p{L}{3,9}\.?\s\d{1,2})?(?:\s?\([^()]{2,30}\))?\s?(?:—|–|--|-)\s+(?=\p{Lu})/u.exec(
      sentence,
    );
  return match === null ? [] : [{ start: 0, end: match[0].length, rule: 'dateline', silent: true }];
}

/** "Meanwhile, the ministry said" and "But the ministry said" lose their first word: it speaks of a sentence that does not stand here. */
function openingConnective(sentence: string, language: string): Cut[] {
  const { connectives, conjunctions = [] } = languageOf(language);
  const phrase = connectives.map(withComma).find((lead) => sentence.startsWith(lead));
  const word = /^\p{Lu}\p{Ll}+(?= )/u.exec(sentence)?.[0];
  const lead = phrase ?? (word !== undefined && conjunctions.includes(word.toLowerCase()) ? word : undefined);
  if (lead === undefined) return [];
  const end = lead.length + (/^\s*/.exec(sentence.slice(lead.length))?.[0].length ?? 0);
  return end >= sentence.length ? [] : [{ start: 0, end, rule: 'connective', silent: true }];
}

function withComma(word: string): string {
  return /[,、]$/.test(word) ? word : `${word},`;
}

/** Remarks in round brackets, not those that hold an abbreviation which the text may use, a number, or quoted words. */
function parentheses(sentence: string): Cut[] {
  if (/["“”«»「」]/.test(sentence)) return [];
  return [...sentence.matchAll(/\s\(([^()]{8,120})\)(?=[\s,.;:])/g)]
    .filter(([, inner]) => /^[a-z]/.test(inner!) && (inner!.match(/\s/g)?.length ?? 0) >= 2 && !/\d/.test(inner!))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      rule: 'parenthesis' as const,
      silent: false,
    }));
}
