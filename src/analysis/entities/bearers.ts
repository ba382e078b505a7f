import type { Token } from '../grammar/tag.js';
import { followsOffice, precedesOffice } from './appositives.js';
import { FAMILY_FIRST, isGiven } from './first-names.js';
import type { NameRun } from './name-runs.js';
import { MALE, NOT_FIRST, NOT_PERSONAL } from './name-words.js';
import { soundKey } from './transliteration.js';

/** A person while the text is read: the words of the first full name, and every run of names that is theirs. */
export interface Draft {
  readonly words: readonly string[];
  readonly runs: NameRun[];
  full: NameRun;
  /** Runs of a name that another bears nearly as often. */
  readonly shared: Set<NameRun>;
}

/** Bearers by each word that a single name may join them by. */
export type Index = Map<string, Draft[]>;

/** Enters a bearer under a word, once. */
export function enter(index: Index, word: string, draft: Draft): void {
  const list = index.get(word);
  if (list === undefined) index.set(word, [draft]);
  else if (!list.includes(draft)) list.push(draft);
}

/** A bearer whom one run of names brings in. */
export function draftOf(run: NameRun): Draft {
  return { words: run.words, runs: [run], full: run, shared: new Set() };
}

/** Who bears names of two words or more, where something tells a person's name from another. */
export function draftsOf(
  runs: readonly NameRun[],
  tokens: readonly Token[],
  verbs: ReadonlySet<string>,
  index: Index,
): Draft[] {
  const drafts: Draft[] = [];
  for (const run of runs) {
    if (run.words.length < 2 || run.words.length > 5 || !isPersonal(run, tokens, verbs)) continue;
    const family = familyOf(run.words);
    const near = [...(index.get(family) ?? []), ...(index.get(`~${soundKey(family)}`) ?? [])];
    const same = near.find((draft) => sameBearer(draft, run));
    if (same === undefined) {
      const draft: Draft = draftOf(run);
      drafts.push(draft);
      enter(index, family, draft);
      enter(index, `~${soundKey(family)}`, draft);
      enter(index, run.words[0]!.toLowerCase(), draft);
    } else {
      same.runs.push(run);
      if (run.words.length > same.full.words.length && run.words.length <= 3) same.full = run;
    }
  }
  return drafts;
}

/** Shorter names have too many namesakes to be joined by their sound. */
export const VARIANT = 5;
const SUFFIX = /^(?:Jr\.?|Sr\.?|II|III|IV)$/;
export const familyOf = (words: readonly string[]): string =>
  words
    .filter((word) => !SUFFIX.test(word))
    .at(-1)
    ?.toLowerCase() ?? '';

/**
 * One family name and one given name, or a short form of it, are one person. A spelling variant of either counts only
 * where the other is spelt alike: that is the evidence.
 */
function sameBearer(draft: Draft, run: NameRun): boolean {
  const [family, given] = [familyOf(draft.words), draft.words[0]!.toLowerCase()];
  const [otherFamily, otherGiven] = [familyOf(run.words), run.words[0]!.toLowerCase()];
  if (family !== otherFamily) return given === otherGiven && soundKey(family) === soundKey(otherFamily);
  if (given === otherGiven || soundKey(given) === soundKey(otherGiven)) return true;
  return given.length > 2 && otherGiven.length > 2 && (given.startsWith(otherGiven) || otherGiven.startsWith(given));
}

function isPersonal(run: NameRun, tokens: readonly Token[], verbs: ReadonlySet<string>): boolean {
  const { words } = run;
  const familyFirst = FAMILY_FIRST.has(words[0]!.toLowerCase()) && words.length <= 3;
  const rest = familyFirst && run.title !== undefined ? words.slice(1) : words;
  const impersonal = rest.some((word) => NOT_PERSONAL.has(word) || /\p{N}/u.test(word));
  if (impersonal && !(run.title !== undefined && MALE.test(run.title))) return false;
  if (isGiven(words[0]!)) return true;
  if (run.title !== undefined) return !NOT_FIRST.has(words[0]!);
  if (familyFirst) return true;
  if (words.length > 3 || NOT_FIRST.has(words[0]!) || words.some((word) => /^\p{Lu}{3,}$/u.test(word))) return false;
  return hasEvidence(run, tokens, verbs);
}

/** A noun before it, an office, an apposition or an age beside it, or a verb of speech. */
function hasEvidence(run: NameRun, tokens: readonly Token[], verbs: ReadonlySet<string>): boolean {
  const { first, after } = run;
  const { paragraph } = tokens[first]!;
  const here = (at: number) => (tokens[at]?.paragraph === paragraph ? tokens[at] : undefined);
  const [before, next, beyond] = [here(first - 1), here(after), here(after + 1)];
  if (before?.tag === 'noun') return true;
  if (followsOffice(run, tokens)) return true;
  if (next?.text === ',' && beyond !== undefined) {
    if (/^(?:a|an|the|who|whose)$/.test(beyond.lower) || /^\d\d$/.test(beyond.text)) return true;
    if (precedesOffice(run, tokens)) return true;
  }
  return [before, next].some((token) => token?.tag === 'verb' && verbs.has(token.lemma));
}
