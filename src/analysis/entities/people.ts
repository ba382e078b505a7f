import type { Span } from '../../types/span.js';
import type { Token } from '../grammar/tag.js';
import { FAMILY_FIRST, MEN, WOMEN } from './first-names.js';
import { type NameRun, nameRuns } from './name-runs.js';
import { FEMALE, MALE, NOT_FIRST, NOT_PERSONAL } from './name-words.js';
import { roleBeside } from './roles.js';
import { soundKey } from './transliteration.js';

export type Gender = 'he' | 'she' | undefined;

/** A person of the text: the fullest name, every mention, the role where the text gives one. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly nameSpan: Span;
  readonly gender: Gender;
  readonly mentions: readonly PersonMention[];
  readonly role?: string;
  readonly roleSpan?: Span;
}

/** A name as it stands, without its title. */
export interface PersonMention extends Span {
  readonly end: number;
  /** Index of its first token, of the one after its last, and of the first of the titles before it. */
  readonly first: number;
  readonly after: number;
  readonly head: number;
}

interface Draft {
  readonly words: readonly string[];
  readonly runs: NameRun[];
  full: NameRun;
}

/** People of a text: full names first, single names and titles joined to the one person who bears them. */
export function readPeople(text: string, tokens: readonly Token[], verbs: ReadonlySet<string>): readonly Person[] {
  const runs = nameRuns(text, tokens);
  const index: Index = new Map();
  const drafts = draftsOf(runs, tokens, verbs, index);
  joinSingles(runs, drafts, index);
  const named = new Set(drafts.flatMap((draft) => draft.runs.map(({ first }) => first)));
  return drafts.map((draft) => personOf(text, tokens, draft, named));
}

/** Bearers by each word that a single name may join them by. */
type Index = Map<string, Draft[]>;

function enter(index: Index, word: string, draft: Draft): void {
  const list = index.get(word);
  if (list === undefined) index.set(word, [draft]);
  else if (!list.includes(draft)) list.push(draft);
}

/** Who bears names of two words or more, where something tells a person's name from another. */
function draftsOf(
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
      const draft: Draft = { words: run.words, runs: [run], full: run };
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
const VARIANT = 5;
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

export function isGiven(word: string): boolean {
  const lower = word.toLowerCase();
  return WOMEN.has(lower) || MEN.has(lower);
}

/** A noun before it, an apposition or an age after it, or a verb of speech beside it. */
function hasEvidence({ first, after }: NameRun, tokens: readonly Token[], verbs: ReadonlySet<string>): boolean {
  const paragraph = tokens[first]!.paragraph;
  const here = (at: number) => (tokens[at]?.paragraph === paragraph ? tokens[at] : undefined);
  const [before, next, beyond] = [here(first - 1), here(after), here(after + 1)];
  if (before?.tag === 'noun') return true;
  if (next?.text === ',' && beyond !== undefined)
    return /^(?:a|an|the|who|whose)$/.test(beyond.lower) || /^\d\d$/.test(beyond.text);
  return [before, next].some((token) => token?.tag === 'verb' && verbs.has(token.lemma));
}

/** Single names go to the one person who bears them, else to the one most often named; a title with a new name is a person of its own. */
function joinSingles(runs: readonly NameRun[], drafts: Draft[], index: Index): void {
  for (const run of runs) {
    if (run.words.length !== 1) continue;
    const word = run.words[0]!.toLowerCase();
    const gender = titleGender(run);
    const exact = (index.get(word) ?? []).filter((draft) => bears(draft, word, run));
    const variants = exact.length > 0 ? [] : (index.get(`~${soundKey(word)}`) ?? []);
    const bearers = variants.length === 1 && word.length > VARIANT ? variants : exact;
    const fitting =
      gender === undefined ? bearers : bearers.filter((draft) => (draftGender(draft) ?? gender) === gender);
    const bearer = fitting.reduce<Draft | undefined>(
      (most, each) => (most === undefined || each.runs.length > most.runs.length ? each : most),
      undefined,
    );
    if (bearer !== undefined) bearer.runs.push(run);
    else if (run.title !== undefined && !NOT_PERSONAL.has(run.words[0]!) && !NOT_FIRST.has(run.words[0]!)) {
      const draft: Draft = { words: run.words, runs: [run], full: run };
      drafts.push(draft);
      enter(index, word, draft);
    }
  }
}

function bears({ words }: Draft, word: string, run: NameRun): boolean {
  if (familyOf(words) === word) return true;
  if (words.length < 2 || words[0]!.toLowerCase() !== word) return false;
  return FAMILY_FIRST.has(word) || (run.title === undefined && isGiven(word));
}

function titleGender({ title }: NameRun): Gender {
  return title === undefined ? undefined : FEMALE.test(title) ? 'she' : MALE.test(title) ? 'he' : undefined;
}

function draftGender({ runs, words }: Draft): Gender {
  const titled = runs.map(titleGender).find((gender) => gender !== undefined);
  if (titled !== undefined) return titled;
  if (words.length < 2 || (FAMILY_FIRST.has(words[0]!.toLowerCase()) && !isGiven(words.at(-1)!))) return undefined;
  const given = words[0]!.toLowerCase();
  return WOMEN.has(given) === MEN.has(given) ? undefined : WOMEN.has(given) ? 'she' : 'he';
}

function personOf(text: string, tokens: readonly Token[], draft: Draft, named: ReadonlySet<number>): Person {
  const { full } = draft;
  const runs = [...draft.runs].sort((a, b) => a.start - b.start);
  const roleSpan = [...draft.runs].map((run) => roleBeside(text, run)).find((span) => span !== undefined);
  const name = text.slice(full.start, full.end).replace(/\s+/g, ' ');
  const role = roleSpan === undefined ? undefined : text.slice(roleSpan.start, roleSpan.end).replace(/\s+/g, ' ');
  return {
    id: idOf(name),
    name,
    nameSpan: { start: full.start, end: full.end },
    gender: draftGender(draft) ?? roleGender(role) ?? usedGender(tokens, runs, named),
    mentions: runs.map(({ start, end, first, after, head }) => ({ start, end, first, after, head })),
    ...(role === undefined ? {} : { role, roleSpan: roleSpan! }),
  };
}

export function idOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
}

function roleGender(role: string | undefined): Gender {
  const words = role?.toLowerCase().split(/[^\p{L}-]+/u) ?? [];
  return words.some((word) => FEMALE.test(word)) ? 'she' : words.some((word) => MALE.test(word)) ? 'he' : undefined;
}

/** How the text takes up the name where no other name comes between: "Comey said he …". */
function usedGender(tokens: readonly Token[], runs: readonly NameRun[], others: ReadonlySet<number>): Gender {
  let votes = 0;
  for (const { first, after } of runs) {
    for (let at = after; at < tokens.length && at < after + 25; at += 1) {
      const token = tokens[at]!;
      if (token.paragraph !== tokens[first]!.paragraph || others.has(at) || /[“”"]|''/.test(token.text)) break;
      if (/^(?:he|his|himself)$/.test(token.lower)) votes += 1;
      else if (/^(?:she|herself)$/.test(token.lower)) votes -= 1;
      else continue;
      break;
    }
  }
  return votes > 0 ? 'he' : votes < 0 ? 'she' : undefined;
}
