import { isTurning } from '../../text/turning.js';
import type { LabelledLine } from './body.js';
import { findDates } from './dates.js';
import { VOCABULARIES } from './languages/index.js';

/** Commas and the words for "and". */
const SEPARATOR = /\s*(?:,|、|·(?=[가-힣])|[ ](?:and|und|et|y|и|e(?= \p{Lu}))[ ]|&)\s*/u;
const BYLINES = patternsOf('bylines');
const OPENERS = patternsOf('openers');
const RIGHTS = VOCABULARIES.flatMap((vocabulary) => vocabulary.rights);
const MODIFIED = VOCABULARIES.flatMap((vocabulary) => vocabulary.modified);
const PUBLISHED = VOCABULARIES.flatMap((vocabulary) => vocabulary.published).filter((word) => word.length > 1);

/** Who wrote it, for whom, from where: as far as one line says so. */
export interface Credit {
  readonly names: readonly string[];
  readonly outlet?: string;
  readonly dateline?: string;
  /** The news agency that a dateline names. */
  readonly agency?: string;
  /** Characters of the line that say it. */
  readonly length: number;
}

/** The reporter line or dateline that a first paragraph begins with. */
export function openerOf(paragraph: string): Credit | undefined {
  return creditOf(paragraph, OPENERS);
}

/** What a byline says, when it stands on a line of its own. */
export function bylineOf(line: string): Credit | undefined {
  return creditOf(line, BYLINES) ?? openerOf(line);
}

interface CreditPattern {
  readonly pattern: RegExp;
  readonly separator: RegExp;
  readonly signs: RegExp;
}

function patternsOf(kind: 'bylines' | 'openers'): CreditPattern[] {
  return VOCABULARIES.flatMap((vocabulary) =>
    vocabulary[kind].map((pattern) => ({
      pattern,
      separator: vocabulary.nameSeparator ?? SEPARATOR,
      signs: vocabulary.creditSigns,
    })),
  );
}

/** The first pattern that fits. They ignore case for their cue words, so that a name's capital is looked at here. */
function creditOf(text: string, patterns: readonly CreditPattern[]): Credit | undefined {
  const opening = text.slice(0, 160);
  for (const { pattern, separator, signs } of patterns) {
    if (!signs.test(opening)) continue;
    const match = pattern.exec(text);
    if (match === null || /^\p{Ll}/u.test(match.groups?.['names'] ?? '')) continue;
    const { names, dateline, outlet, outlet2 } = match.groups ?? {};
    if (dateline?.split(/[\s,]+/).some(isTurning)) continue;
    const by = (outlet ?? outlet2)?.trim();
    return {
      names: splitNames(names ?? '', separator),
      ...(by ? { [dateline ? 'agency' : 'outlet']: by } : {}),
      ...(dateline ? { dateline: dateline.replace(/[\s,]+$/, '') } : {}),
      length: match[0].length,
    };
  }
  return undefined;
}

function splitNames(names: string, separator: RegExp): string[] {
  return names
    .split(separator)
    .map((name) => name.trim().replace(/[.:;|-]+$/, ''))
    .filter((name) => name.length > 1);
}

/** Whose rights a copyright line states: the words after the sign and the year. */
export function holderOf(line: string): string | undefined {
  const match =
    /(?:©|ⓒ|\(c\)|copyright(?:s|ed)?)\s{0,3}(?:©|ⓒ|\(c\)|by\b)?\s{0,3}(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[,.]?\s{0,3}(?:by\s)?(?<holder>[^.,，。、|(©ⓒ\d<>]{2,60})/iu.exec(
      line.slice(0, 300),
    );
  const found = match?.groups?.['holder'];
  if (found === undefined) return undefined;
  const lower = found.toLowerCase();
  const cut = RIGHTS.map((phrase) => lower.indexOf(phrase)).filter((at) => at >= 0);
  const holder = found
    .slice(0, Math.min(found.length, ...cut))
    .replace(/[\s:–—-]+$/, '')
    .trim();
  return holder.length > 1 && holder.split(' ').length <= 6 ? holder : undefined;
}

/** The dates that a line gives, told by the word before each: of publication unless that says otherwise. */
export function datesIn(
  line: LabelledLine,
  dayFirst: boolean,
): { published?: string; modified?: string; named: boolean } {
  const result: { published?: string; modified?: string; named: boolean } = { named: false };
  let from = 0;
  for (const date of findDates(line.text, dayFirst)) {
    const before = line.text.slice(from, date.start).toLowerCase();
    from = date.end;
    if (lastWord(before, MODIFIED) > lastWord(before, PUBLISHED)) result.modified ??= date.iso;
    else {
      result.published ??= date.iso;
      result.named ||= lastWord(before, PUBLISHED) > 0;
    }
  }
  return result;
}

/** How near to the end of a text one of the words stands, the longer of two that end alike counting more; 0 for none. */
function lastWord(text: string, words: readonly string[]): number {
  let most = 0;
  for (const word of words) {
    const at = text.lastIndexOf(word);
    if (at >= 0) most = Math.max(most, at + word.length + word.length / 1000);
  }
  return most;
}
