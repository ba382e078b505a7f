import { SPEECH } from './cue-words.js';
import type { Cue } from './cues.js';
import type { Unit } from './frames.js';
import { isComma, isName, isSubjectPronoun, phraseBefore, phraseFrom } from './phrases.js';
import { type Bearer, sourceOf } from './sources.js';

/** How far a participle looks ahead for the subject that follows its clause. */
const AHEAD = 40;

/** "…, adding that", "… and said": the subject is the last cue's. */
export function shared(units: readonly Unit[], at: number, last: Cue | undefined): Cue | undefined {
  if (last === undefined) return undefined;
  const { lemma, lower } = units[at]!;
  const before = units[at - 1];
  if (before === undefined) return undefined;
  const joined = /ing$/.test(lower)
    ? before.text === ',' || /^(?:quote|conjunction|subordinator)$/.test(before.tag)
    : /^(?:and|but|then|also)$/.test(before.lower) && !/s$/.test(lower) === !/s$/.test(units[last.at]!.lower);
  return joined ? { kind: 'shared', lemma, at, end: at + 1, phrase: last.phrase, source: last.source } : undefined;
}

/** "Speaking …, Kim said" the other way round: a participle whose subject no cue has named yet. */
export function participle(units: readonly Unit[], at: number, bearers: ReadonlyMap<number, Bearer>): Cue | undefined {
  const { lemma, lower } = units[at]!;
  const before = units[at - 1];
  if (!/ing$/.test(lower)) return undefined;
  if (before !== undefined && (before.tag === 'noun' || before.tag === 'name')) return described(units, at, bearers);
  const free =
    before === undefined || before.text === ',' || /^(?:conjunction|quote|preposition|subordinator)$/.test(before.tag);
  if (!free) return undefined;
  const subject = subjectBefore(units, at) ?? subjectAfter(units, at);
  const phrase = subject === undefined ? undefined : phraseFrom(units, subject);
  const source = phrase && sourceOf(units, phrase, bearers);
  return phrase && source && { kind: 'shared', lemma, at, end: at + 1, phrase, source };
}

/** "with Kim saying", "a voice saying": the noun phrase that a participle touches. */
function described(units: readonly Unit[], at: number, bearers: ReadonlyMap<number, Bearer>): Cue | undefined {
  const phrase = SPEECH.has(units[at]!.lemma) ? phraseBefore(units, at) : undefined;
  const source = phrase && sourceOf(units, phrase, bearers);
  return phrase && source && { kind: 'plain', lemma: units[at]!.lemma, at, end: at + 1, phrase, source };
}

/** "Kim stood up and said": the clause's own subject, where no cue came before. */
export function coordinated(units: readonly Unit[], at: number, bearers: ReadonlyMap<number, Bearer>): Cue | undefined {
  const { lemma, lower } = units[at]!;
  if (!SPEECH.has(lemma) || lower === lemma || !/^(?:and|but|then)$/.test(units[at - 1]?.lower ?? '')) return undefined;
  const subject = subjectBefore(units, at);
  const phrase = subject === undefined ? undefined : phraseFrom(units, subject);
  const source = phrase && sourceOf(units, phrase, bearers);
  return phrase && source && { kind: 'shared', lemma, at, end: at + 1, phrase, source };
}

function subjectBefore(units: readonly Unit[], at: number): number | undefined {
  const found = units.slice(0, at).findIndex((unit, index) => {
    if (unit.tag === 'quote') return false;
    if (isSubjectPronoun(unit)) return true;
    if (isName(unit)) return units[index - 1]?.tag !== 'preposition';
    const next = units[index + 1];
    return unit.tag === 'noun' && (next?.tag === 'verb' || next?.tag === 'aux');
  });
  return found < 0 ? undefined : found;
}

function subjectAfter(units: readonly Unit[], at: number): number | undefined {
  if (at > 3) return undefined;
  for (let index = at + 1; index < Math.min(units.length - 1, at + AHEAD); index += 1) {
    if (!isComma(units[index])) continue;
    const next = units[index + 1]!;
    if (isName(next) || isSubjectPronoun(next)) return index + 1;
  }
  return undefined;
}
