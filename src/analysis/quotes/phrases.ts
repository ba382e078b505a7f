import type { Unit } from './frames.js';

/** A noun phrase in a frame, as indexes of its units, end exclusive. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  /** Where the head noun ends, when a preposition follows it: "spokesman | for the campaign". */
  readonly headEnd?: number;
}

const SUBJECTS = new Set(['he', 'she', 'they', 'we', 'i', 'it', 'you']);
const NOUNISH = new Set(['noun', 'name', 'determiner', 'number', 'pronoun', 'possessive', 'time']);
const LINKS = /^(?:of|for|from|at|in|with|on|to|by|against|behind|near)$/;
/** What may stand between a subject and its verb. */
const MIDDLE =
  /^(?:also|later|then|has|had|have|would|will|did|does|previously|recently|repeatedly|once|not|n't|never|often|publicly|reportedly|further|to|both|all)$/;
/** Adjectives that take another verb: who is able to say, says. */
const ABLE = /^(?:able|unable|willing|unwilling|likely|unlikely|ready|eager|quick|reluctant|due|set|about|free|keen)$/;
const OPENS_APPOSITION = /^(?:a|an|the|who|whose|which|his|her|its|their|our|now|then|one|speaking|age|aged)$/;
const WITHIN_APPOSITION = new Set(['number', 'noun', 'name', 'verb', 'adverb']);

/** The longest apposition, in units, between a subject and its verb. */
const APPOSITION = 45;

export const isSubjectPronoun = ({ lower }: Unit) => SUBJECTS.has(lower);
export const isName = ({ tag }: Unit) => tag === 'name';
export const isComma = (unit: Unit | undefined) => unit !== undefined && /^[,—–]$/.test(unit.text);

function nounish(unit: Unit | undefined): boolean {
  return unit !== undefined && (NOUNISH.has(unit.tag) || unit.text === '&' || unit.text === '/');
}

/** The noun phrase that begins at a unit, without what follows its head by a preposition. */
export function phraseFrom(units: readonly Unit[], start: number): Phrase | undefined {
  const first = units[start];
  if (first === undefined) return undefined;
  const alone =
    isSubjectPronoun(first) ||
    (/^(?:this|that|those|many|some|most|others|everyone|nobody|one)$/.test(first.lower) && !nounish(units[start + 1]));
  if (alone) return { start, end: start + 1 };
  let end = start;
  while (nounish(units[end]) && !(end > start && isSubjectPronoun(units[end]!))) end += 1;
  return end === start ? undefined : { start, end };
}

/** The noun phrase that ends before a unit, past adverbs, auxiliaries, brackets and an apposition between commas. */
export function phraseBefore(units: readonly Unit[], verb: number): Phrase | undefined {
  let at = verb - 1;
  while (at >= 0 && (units[at]!.tag === 'adverb' || units[at]!.tag === 'aux' || MIDDLE.test(units[at]!.lower))) at -= 1;
  if (at > 0 && ABLE.test(units[at]!.lower)) at = pastAble(units, at, verb) ?? at;
  at = skipBracket(units, at);
  if (at >= 0 && isComma(units[at])) {
    const comma = appositionStart(units, at);
    if (comma === undefined) return undefined;
    at = skipBracket(units, comma - 1);
  }
  if (at < 0) return undefined;
  if (isSubjectPronoun(units[at]!)) return { start: at, end: at + 1 };
  if (/^(?:who|which|that)$/.test(units[at]!.lower)) return antecedent(units, at) && { start: at, end: at + 1 };
  return nounish(units[at]) ? phraseEnding(units, at + 1) : undefined;
}

/** "he was able to say": past the adjective and its verb to be, to whoever is. */
function pastAble(units: readonly Unit[], able: number, verb: number): number | undefined {
  if (!units.slice(able + 1, verb).some(({ lower }) => lower === 'to')) return undefined;
  let at = able - 1;
  if (units[at]?.tag !== 'aux' && units[at]?.tag !== 'adverb') return undefined;
  while (at >= 0 && (units[at]!.tag === 'aux' || units[at]!.tag === 'adverb' || MIDDLE.test(units[at]!.lower))) at -= 1;
  return at;
}

/** "the analyst who said": the phrase that a relative pronoun stands for. */
export function antecedent(units: readonly Unit[], relative: number): Phrase | undefined {
  let last = skipBracket(units, isComma(units[relative - 1]) ? relative - 2 : relative - 1);
  const end = last + 1;
  while (nounish(units[last])) last -= 1;
  return last + 1 < end ? { start: last + 1, end } : undefined;
}

function phraseEnding(units: readonly Unit[], end: number): Phrase | undefined {
  let start = runStart(units, end);
  let headEnd: number | undefined;
  for (let hops = 0; hops < 3 && start > 1 && LINKS.test(units[start - 1]!.lower); hops += 1) {
    const before = skipBracket(units, start - 2);
    if (!nounish(units[before])) break;
    const from = runStart(units, before + 1);
    if (from > before) break;
    start = from;
    headEnd = before + 1;
  }
  if (start >= end) return undefined;
  const named = namedByApposition(units, start, end, headEnd ?? end);
  return named ?? { start, end, ...(headEnd === undefined ? {} : { headEnd }) };
}

function runStart(units: readonly Unit[], end: number): number {
  let start = end;
  while (start > 0 && nounish(units[start - 1]) && !(isSubjectPronoun(units[start - 1]!) && start < end)) start -= 1;
  return start;
}

/** "Kim Gun, a spokesman for the ministry said": the name before the comma speaks. */
function namedByApposition(units: readonly Unit[], start: number, end: number, headEnd: number): Phrase | undefined {
  if (!isComma(units[start - 1]) || units[start - 2] === undefined || !isName(units[start - 2]!)) return undefined;
  const role = units.slice(start, end);
  const describes =
    /^(?:president|chairman|director|ceo|chief|head|spokesman|spokeswoman|a|an)$/.test(units[start]!.lower) ||
    (role.some(({ tag }) => tag === 'noun') && !role.some(isSubjectPronoun) && !isName(units[headEnd - 1]!));
  if (!describes) return undefined;
  return { start: runStart(units, start - 1), end: start - 1 };
}

/** Where the comma stands that opens the apposition closed at `close`. */
function appositionStart(units: readonly Unit[], close: number): number | undefined {
  let found: number | undefined;
  for (let at = close - 1, seen = 0; at > 0 && seen < APPOSITION; at -= 1, seen += 1) {
    const unit = units[at]!;
    if (unit.tag === 'quote') break;
    if (!isComma(unit)) {
      if (unit.tag === 'verb' && /(?:ed|said|wrote|told)$/.test(unit.lower) && !relativeBefore(units, at)) break;
      continue;
    }
    const before = units[at - 1]!;
    const after = units[at + 1];
    const named =
      isName(before) ||
      before.text === ')' ||
      before.tag === 'noun' ||
      before.tag === 'number' ||
      isSubjectPronoun(before);
    if (!named || after === undefined || !(OPENS_APPOSITION.test(after.lower) || WITHIN_APPOSITION.has(after.tag)))
      continue;
    const clause = clauseStart(units, at);
    if (clause !== undefined || found === undefined) found = at;
    if (clause === 'hard') break;
  }
  return found;
}

function relativeBefore(units: readonly Unit[], at: number): boolean {
  return units.slice(Math.max(0, at - 12), at).some(({ lower }) => lower === 'who' || lower === 'which');
}

/** Whether the phrase before a comma opens a clause; `hard` where nothing before it can be its verb's subject. */
function clauseStart(units: readonly Unit[], comma: number): 'hard' | 'soft' | undefined {
  let at = comma - 1;
  while (
    at >= 0 &&
    (nounish(units[at]) || /^[()]$/.test(units[at]!.text) || /^(?:of|for|from|at)$/.test(units[at]!.lower))
  )
    at -= 1;
  const before = units[at];
  if (before === undefined || before.tag === 'quote' || before.tag === 'conjunction' || before.tag === 'subordinator')
    return 'hard';
  if (isComma(before)) return units[at - 1]?.tag === 'quote' ? 'hard' : 'soft';
  return before.text === ':' ? 'soft' : undefined;
}

/** Past a bracket that closes at `at`, to the unit before it opens. */
function skipBracket(units: readonly Unit[], at: number): number {
  if (units[at]?.text !== ')') return at;
  let open = at;
  while (open >= 0 && units[open]!.text !== '(') open -= 1;
  return open > 0 ? open - 1 : at;
}

/** A phrase without possessives, commas and days at its ends; undefined where nothing is left. */
export function trimmed(units: readonly Unit[], { start, end, headEnd }: Phrase): Phrase | undefined {
  let from = start;
  let to = end;
  const loose = (unit: Unit) => unit.tag === 'possessive' || unit.tag === 'time' || /^[-,&/]$/.test(unit.text);
  while (from < to && loose(units[from]!)) from += 1;
  while (
    to > from &&
    (loose(units[to - 1]!) ||
      (units[to - 1]!.tag === 'number' && /^[\p{Ll}\p{N}]/u.test(units[to - 1]!.text) && to - from > 1))
  )
    to -= 1;
  if (from >= to) return undefined;
  return { start: from, end: to, ...(headEnd !== undefined && headEnd > from && headEnd <= to ? { headEnd } : {}) };
}
