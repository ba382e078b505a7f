import type { Token } from '../grammar/tag.js';
import { AMBIGUOUS_PLACES } from './ambiguous-places.js';
import { followsOffice } from './appositives.js';
import { type Draft, draftOf, enter, familyOf, type Index, VARIANT } from './bearers.js';
import { FAMILY_FIRST } from './first-names.js';
import { namedGender, titleGender } from './gender.js';
import type { NameRun } from './name-runs.js';
import { NOT_FIRST, NOT_PERSONAL } from './name-words.js';
import { soundKey } from './transliteration.js';

/** Whoever bears a single name is told from another where named so many times as often by the full name. */
const CLEARLY = 2;

/**
 * Single names go to the one person who bears them, else to the one most often named; a new name with a title or between
 * commas after an office is a person of its own.
 */
export function joinSingles(runs: readonly NameRun[], tokens: readonly Token[], drafts: Draft[], index: Index): void {
  const times = new Map(drafts.map((draft) => [draft, draft.runs.length] as const));
  const timesFull = (draft: Draft) => times.get(draft) ?? 0;
  for (const run of runs) {
    if (run.words.length !== 1) continue;
    const word = run.words[0]!.toLowerCase();
    const gender = titleGender(run);
    const exact = (index.get(word) ?? []).filter((draft) => bears(draft, word, run));
    const variants = exact.length > 0 ? [] : (index.get(`~${soundKey(word)}`) ?? []);
    const bearers = variants.length === 1 && word.length > VARIANT ? variants : exact;
    const fitting =
      gender === undefined ? bearers : bearers.filter((draft) => (namedGender(draft) ?? gender) === gender);
    const bearer = fitting.reduce<Draft | undefined>(
      (most, each) => (most === undefined || each.runs.length > most.runs.length ? each : most),
      undefined,
    );
    if (bearer !== undefined) {
      bearer.runs.push(run);
      if (fitting.some((each) => each !== bearer && timesFull(bearer) < CLEARLY * timesFull(each)))
        bearer.shared.add(run);
    } else if (
      (run.title !== undefined || followsOffice(run, tokens)) &&
      !NOT_PERSONAL.has(run.words[0]!) &&
      !NOT_FIRST.has(run.words[0]!)
    ) {
      const draft = draftOf(run);
      drafts.push(draft);
      enter(index, word, draft);
    }
  }
}

function bears({ words }: Draft, word: string, run: NameRun): boolean {
  if (familyOf(words) === word) return true;
  if (words.length < 2 || words[0]!.toLowerCase() !== word) return false;
  return FAMILY_FIRST.has(word) || (run.title === undefined && !AMBIGUOUS_PLACES.has(word));
}
