import { clauseEnd, clauseStart } from './clause-bounds.js';
import { SPEECH } from './cue-words.js';
import type { Cue } from './cues.js';
import type { Decision } from './direct.js';
import type { Unit } from './frames.js';

/** Units of a frame that a cue reports, end exclusive. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly cue: Cue;
}

const MARK = /^[.,;:?!—–-]$/;
/** A clause of one such word reports nothing. */
const EMPTY = /^(?:it|that|this|them|him|her|so)$/;
/** "spoke with the minister": whom one meets is no report. */
const MEETS = /^(?:speak|talk)$/;
const PARTNER = /^(?:with|to|at|in)$/;
/** Verbs whose clause is a report of its own, though another follows it. */
const OWN_REPORT = /^(?:say|tell|add|write|ask|argue|claim|state|deny|report|note|warn|insist|acknowledge|explain)$/;

/** What the cues of a frame report, those that report a whole sentence first; direct quotes that a cue has for its own are left to it. */
export function clausesOf(
  units: readonly Unit[],
  cues: readonly Cue[],
  decisions: ReadonlyMap<number, Decision>,
): readonly Clause[] {
  const claimed = new Set(
    [...decisions]
      .filter(([at, { direct, cue }]) => direct && cue !== undefined && (cue.at > at || at - cue.at <= 3))
      .map(([, { cue }]) => cue),
  );
  return cues
    .flatMap((cue, index) => clausesAt(units, cues, index, claimed.has(cue)))
    .map((clause) => withoutMarks(units, clause))
    .filter(({ start, end }) => end > start && !(end - start === 1 && EMPTY.test(units[start]!.lower)))
    .sort((a, b) => Number(b.start === 0) - Number(a.start === 0) || a.cue.at - b.cue.at);
}

/** What a cue reports, by how it stands to its source. */
function clausesAt(units: readonly Unit[], cues: readonly Cue[], index: number, claimed: boolean): readonly Clause[] {
  const cue = cues[index]!;
  if (MEETS.test(cue.lemma) && PARTNER.test(units[cue.at + 1]?.lower ?? '')) return [];
  if (cue.kind === 'according') return accordingClause(units, cues, index);
  if (cue.kind === 'inverted') {
    const quoteOnly = units.slice(0, cue.at).every(({ tag, text }) => tag === 'quote' || MARK.test(text));
    return quoteOnly ? [] : [{ start: 0, end: cue.at, cue }];
  }
  const next = cues[index + 1];
  if (next !== undefined && next.phrase.start === cue.at + 2 && insertedAt(units, cues, index + 1) !== undefined)
    return [];
  if (claimed && !units.slice(cue.at + 1, cue.at + 14).some(({ lower }) => lower === 'that')) return [];
  const inserted = insertedAt(units, cues, index);
  if (inserted !== undefined) return inserted;
  return [{ start: clauseStart(units, cue, clauseEnd(units, cues, index)), end: clauseEnd(units, cues, index), cue }];
}

function accordingClause(units: readonly Unit[], cues: readonly Cue[], index: number): readonly Clause[] {
  const cue = cues[index]!;
  if (cue.at > 2) {
    const before = cues[index - 1];
    return before !== undefined && before.kind !== 'according' ? [] : [{ start: 0, end: cue.at, cue }];
  }
  const comma = units.findIndex(({ text }, at) => at >= cue.end && text === ',');
  return comma < 0 ? [] : [{ start: comma + 1, end: units.length, cue }];
}

/** "CLAUSE, Kim said" and "CLAUSE, Kim said, CLAUSE". */
function insertedAt(units: readonly Unit[], cues: readonly Cue[], index: number): readonly Clause[] | undefined {
  const cue = cues[index]!;
  const { start } = cue.phrase;
  const tail = units.slice(cue.at + 1).filter(({ text, tag }) => !/^[.,!?;:]$/.test(text) && tag !== 'quote');
  const loose = (unit: Unit) =>
    unit.tag === 'time' || /^(?:preposition|determiner|noun|name|number|adverb)$/.test(unit.tag);
  const closes = tail.length === 0 || units[cue.at + 1]?.text === ',' || (tail.length <= 4 && tail.every(loose));
  const inserted =
    units[start - 1]?.text === ',' && cue.kind === 'plain' && SPEECH.has(cue.lemma) && start >= 4 && closes;
  const others = cues.slice(0, index).filter(({ at, kind }) => at < start - 2 && kind !== 'according');
  // at the sentence's end it reports all of it, whatever is agreed or expected in it
  const last = closes && tail.length <= 4 && index === cues.length - 1;
  if (!inserted || (others.length > 0 && !(last && others.every(({ lemma }) => !OWN_REPORT.test(lemma)))))
    return undefined;
  const clauses: Clause[] = [{ start: 0, end: units[start - 1]!.text === ',' ? start - 1 : start, cue }];
  const quoted = units.slice(cue.at + 1).some(({ tag }) => tag === 'quote');
  if (units[cue.at + 1]?.text === ',' && (tail.length > 6 || (quoted && tail.length > 0)))
    clauses.push({ start: cue.at + 2, end: units.length, cue });
  return clauses;
}

function withoutMarks(units: readonly Unit[], { start, end, cue }: Clause): Clause {
  let [from, to] = [start, end];
  while (to > from && MARK.test(units[to - 1]!.text)) to -= 1;
  while (from < to && /^[,;:—–]$/.test(units[from]!.text)) from += 1;
  return { start: from, end: to, cue };
}
