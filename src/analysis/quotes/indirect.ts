import { ADDRESSED, PARTICLES, SPEECH } from './cue-words.js';
import type { Cue } from './cues.js';
import type { Decision } from './direct.js';
import { wordsIn } from './direct.js';
import type { Frame, Unit } from './frames.js';
import { isSubjectPronoun, phraseFrom } from './phrases.js';
import { type Attributed, cueSpan, type Reading } from './reading.js';

/** Units of a frame that a cue reports, end exclusive. */
interface Clause {
  readonly start: number;
  readonly end: number;
  readonly cue: Cue;
}

const MARK = /^[.,;:?!—–-]$/;
/** Verbs whose clause is a report of its own, though another follows it. */
const OWN_REPORT = /^(?:say|tell|add|write|ask|argue|claim|state|deny|report|note|warn|insist|acknowledge|explain)$/;
/** How far after a cue its "that" may stand, an addressee and a time between. */
const THAT = 18;
const OBJECTS = /^(?:him|her|them|me|us|you)$/;
/** What a short quoted stretch needs to be speech though no cue claims it, in words. */
const FRAGMENT = 4;
const SPEECHLIKE = 8;

/** The reported clauses of a frame: indirect where none of it is quoted, mixed where some is; direct quotes are cut out. */
export function indirectQuotes(
  frame: Frame,
  cues: readonly Cue[],
  decisions: ReadonlyMap<number, Decision>,
  reading: Reading,
): readonly Attributed[] {
  const { units } = frame;
  const found: Attributed[] = [];
  const taken = new Array<boolean>(units.length).fill(false);
  for (const clause of clausesOf(units, cues, decisions)) {
    if (clause.cue.kind !== 'inverted' && clause.cue.kind !== 'according' && clause.start > 0 && taken[clause.cue.at])
      continue;
    let { start, end } = clause;
    while (start < end && taken[start]) start += 1;
    let stop = start;
    while (stop < end && !taken[stop]) stop += 1;
    end = stop;
    for (let at = start; at < end; at += 1) taken[at] = true;
    found.push(...quotesIn(frame, { ...clause, start, end }, decisions, reading));
  }
  return [...found, ...fragments(frame, cues, decisions, taken, reading)];
}

function clausesOf(
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
    .filter(({ start, end }) => end > start)
    .sort((a, b) => Number(b.start === 0) - Number(a.start === 0) || a.cue.at - b.cue.at);
}

/** What a cue reports, by how it stands to its source. */
function clausesAt(units: readonly Unit[], cues: readonly Cue[], index: number, claimed: boolean): readonly Clause[] {
  const cue = cues[index]!;
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

function clauseEnd(units: readonly Unit[], cues: readonly Cue[], index: number): number {
  const next = cues[index + 1];
  if (next?.kind === 'shared')
    return next.at - (/^(?:and|but|,|then|also)$/.test(units[next.at - 1]?.lower ?? '') ? 1 : 0);
  for (const later of cues.slice(index + 1)) if (opensAnother(units, later)) return later.phrase.start - 1;
  if (next?.kind === 'according' && units[next.at - 1]?.text === ',') return next.at - 1;
  return units.length;
}

/** "…, but he said that": a cue with a subject of its own after a conjunction is another report. */
function opensAnother(units: readonly Unit[], { kind, lemma, phrase: { start } }: Cue): boolean {
  if (kind !== 'plain' || !SPEECH.has(lemma)) return false;
  if (!/^(?:and|but|while|though|although)$/.test(units[start - 1]?.lower ?? '')) return false;
  const before = units[start - 2];
  return before !== undefined && (before.text === ',' || before.tag === 'quote');
}

/** Where the reported words begin: past a particle, whom it was told to, a time, up to "that". */
function clauseStart(units: readonly Unit[], cue: Cue, end: number): number {
  let start = cue.at + 1;
  if (
    ADDRESSED.has(cue.lemma) &&
    units[start] !== undefined &&
    units[start]!.lower !== 'that' &&
    units[start]!.tag !== 'quote'
  ) {
    const first = units[start]!;
    const phrase = phraseFrom(units, start);
    start = isSubjectPronoun(first) || OBJECTS.test(first.lower) ? start + 1 : Math.min(phrase?.end ?? start, end);
  }
  const that = thatAfter(units, start, end);
  if (that !== undefined) return that;
  while (
    start < end &&
    (units[start]!.tag === 'time' ||
      units[start]!.text === ',' ||
      (units[start]!.lower === 'on' && units[start + 1]?.tag === 'time'))
  )
    start += 1;
  const first = units[start];
  if (
    first !== undefined &&
    /^(?:in|during|at|on|to|after)$/.test(first.lower) &&
    SPEECH.has(cue.lemma) &&
    cue.lemma !== 'point'
  ) {
    const comma = units.findIndex(({ text }, at) => at >= start && at < start + 15 && text === ',');
    if (comma >= 0 && comma < end - 2) return comma + 1;
  }
  return first !== undefined && PARTICLES.has(first.lower) && !SPEECH.has(cue.lemma) && first.lower !== 'to'
    ? start + 1
    : start;
}

function thatAfter(units: readonly Unit[], start: number, end: number): number | undefined {
  for (let at = start; at < Math.min(start + THAT, end); at += 1) {
    const { lower, tag } = units[at]!;
    if (lower === 'that' && tag === 'subordinator') return at;
    if (tag === 'quote' || (tag === 'verb' && !/ing$/.test(lower))) return undefined;
  }
  return undefined;
}

function withoutMarks(units: readonly Unit[], { start, end, cue }: Clause): Clause {
  let [from, to] = [start, end];
  while (to > from && MARK.test(units[to - 1]!.text)) to -= 1;
  while (from < to && /^[,;:—–]$/.test(units[from]!.text)) from += 1;
  return { start: from, end: to, cue };
}

const isWord = ({ text, tag }: Unit) => tag !== 'quote' && /[\p{L}\p{N}]/u.test(text);

/** A clause as quotes: whole, or what is left on either side of the direct quotes in it. */
function quotesIn(
  { units, paragraph }: Frame,
  { start, end, cue }: Clause,
  decisions: ReadonlyMap<number, Decision>,
  { regions }: Reading,
): readonly Attributed[] {
  const isDirect = (at: number) => decisions.get(at)?.direct === true;
  const common = { source: cue.source, by: 'beside', cue: cueSpan(units, cue), paragraph } as const;
  const found = (from: number, to: number): readonly Attributed[] => {
    const inner = units.slice(from, to);
    const quoted = inner.filter(({ tag }) => tag === 'quote');
    const spoken = quoted.map(({ region }) => ({ start: regions[region!]!.start, end: regions[region!]!.end }));
    if (spoken.length > 0 && !inner.some(isWord)) return spoken.map((span) => ({ ...common, ...span, kind: 'direct' }));
    const span = { start: units[from]!.start, end: units[to - 1]!.end };
    return [
      spoken.length === 0 ? { ...common, ...span, kind: 'indirect' } : { ...common, ...span, kind: 'mixed', spoken },
    ];
  };
  const stretches: [number, number][] = [];
  for (let at = start; at < end; ) {
    while (at < end && isDirect(at)) at += 1;
    const from = at;
    while (at < end && !isDirect(at)) at += 1;
    if (at > from) stretches.push([from, at]);
  }
  const whole = stretches.length === 1 && stretches[0]![1] - stretches[0]![0] === end - start;
  return stretches.flatMap(([from, to]) => {
    const words = units.slice(from, to).filter((unit) => isWord(unit) || unit.tag === 'quote');
    return words.length === 0 || (!whole && words.length < 3) ? [] : found(from, to);
  });
}

/** Quoted stretches in the author's own sentence that no cue claims. */
function fragments(
  { units, paragraph }: Frame,
  cues: readonly Cue[],
  decisions: ReadonlyMap<number, Decision>,
  taken: readonly boolean[],
  reading: Reading,
): readonly Attributed[] {
  return [...decisions].flatMap(([at, { direct, cue, distance }]) => {
    if (direct || taken[at]) return [];
    const region = reading.regions[units[at]!.region!]!;
    const words = wordsIn(reading.text, region);
    const source = cue?.source ?? cues[0]?.source ?? subjectIn(units, at, reading);
    if (words < FRAGMENT && (cue === undefined || distance >= 8 || source === undefined)) return [];
    const apart = at === 0 || /^[,:]$/.test(units[at - 1]!.text) || units[at - 1]!.tag === 'quote';
    const span = { start: region.start, end: region.end };
    const by: Attributed['by'] = cue === undefined ? 'subject' : 'near';
    const common = {
      ...span,
      source: source ?? null,
      by,
      cue: cue === undefined ? null : cueSpan(units, cue),
      paragraph,
    };
    return [
      words >= SPEECHLIKE && apart ? { ...common, kind: 'direct' } : { ...common, kind: 'mixed', spoken: [span] },
    ];
  });
}

function subjectIn(units: readonly Unit[], before: number, { bearers }: Reading): Attributed['source'] | undefined {
  for (const unit of units.slice(0, before)) {
    const bearer = unit.tag === 'quote' ? undefined : bearers.get(unit.index);
    if (bearer !== undefined)
      return { start: bearer.mention.start, end: bearer.mention.end, at: unit.index, person: bearer.person };
    if (/^(?:he|she|they)$/.test(unit.lower))
      return { start: unit.start, end: unit.end, at: unit.index, pronoun: unit.lower };
  }
  return undefined;
}
