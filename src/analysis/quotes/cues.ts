import { ADDRESSED, CUE_LEMMAS, SPEECH } from './cue-words.js';
import type { Frame, Unit } from './frames.js';
import { isComma, isName, isSubjectPronoun, type Phrase, phraseBefore, phraseFrom } from './phrases.js';
import { type Bearer, type Source, sourceOf } from './sources.js';

/**
 * How a cue stands to its source: `plain` "Kim said", `inverted` "said Kim", `shared` "…, adding" with the subject of
 * another verb, `passive` "was told by Kim", `according` "according to Kim".
 */
export type CueKind = 'plain' | 'inverted' | 'shared' | 'passive' | 'according';

export interface Cue {
  readonly kind: CueKind;
  readonly lemma: string;
  /** Index of the verb among the frame's units, and of the unit after cue and, where inverted, source. */
  readonly at: number;
  readonly end: number;
  readonly phrase: Phrase;
  readonly source: Source;
}

const CUES: ReadonlySet<string> = new Set(CUE_LEMMAS.values());
const CONVINCED = /^(?:sure|certain|confident|hopeful|adamant|aware|afraid|doubtful|optimistic)$/;
const OBJECTS = /^(?:him|her|them|me|us|that|it)$/;
/** Verbs that turn round even after a comma alone: "…, said Kim". */
const TURNS_ANYWHERE = /^(?:said|says|wrote|writes|added|argued|noted)$/;
const STARTS_PHRASE = new Set(['name', 'determiner', 'pronoun', 'noun', 'number']);
/** How far a participle looks ahead for the subject that follows its clause. */
const AHEAD = 40;

/** The cues of a frame, in its order, each with its source. */
export function cuesOf({ units }: Frame, bearers: ReadonlyMap<number, Bearer>): readonly Cue[] {
  const cues: Cue[] = [];
  const quoted = units.some(({ tag }) => tag === 'quote');
  let last: Cue | undefined;
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at]!;
    if (unit.lower === 'according' && units[at + 1]?.lower === 'to') {
      const phrase = phraseFrom(units, at + 2);
      const source = phrase && sourceOf(units, phrase, bearers);
      if (phrase && source) cues.push({ kind: 'according', lemma: 'accord', at, end: phrase.end, phrase, source });
      continue;
    }
    if (isConvinced(units, at)) {
      const convinced = plain(units, at, bearers);
      if (convinced !== undefined) cues.push(convinced);
      continue;
    }
    if (unit.tag !== 'verb' || !(CUES.has(unit.lemma) || (quoted && (closesQuote(units, at) || leadsQuote(units, at)))))
      continue;
    const cue =
      inverted(units, at, bearers) ??
      shared(units, at, last) ??
      plain(units, at, bearers) ??
      participle(units, at, bearers) ??
      coordinated(units, at, bearers);
    if (cue === undefined) continue;
    cues.push(cue);
    last = cue;
  }
  return cues;
}

/** "she was sure that", "he is confident": an adjective of the mind that a clause follows. */
function isConvinced(units: readonly Unit[], at: number): boolean {
  const after = units[at + 1];
  return (
    CONVINCED.test(units[at]!.lower) &&
    units[at - 1]?.tag === 'aux' &&
    after !== undefined &&
    (after.lower === 'that' || isName(after) || isSubjectPronoun(after) || after.tag === 'determiner')
  );
}

/** Any verb may speak right after a quote that ends on a comma: "…," Kim laughed. */
function closesQuote(units: readonly Unit[], at: number): boolean {
  if (!/(?:ed|s|d)$/.test(units[at]!.lower)) return false;
  const quote = units.slice(Math.max(0, at - 4), at).find(({ tag }) => tag === 'quote');
  const after = units[at + 1];
  return (
    quote !== undefined &&
    /^[,?!]$/.test(quote.final!) &&
    (after === undefined || /^[.,]$/.test(after.text) || after.tag === 'preposition' || after.tag === 'adverb')
  );
}

/** Any verb may speak right before a comma and a quote: Kim laughed, "…". */
function leadsQuote(units: readonly Unit[], at: number): boolean {
  return (
    /(?:ed|s|d)$/.test(units[at]!.lower) && /^[,:]$/.test(units[at + 1]?.text ?? '') && units[at + 2]?.tag === 'quote'
  );
}

/** "…, said Kim": the source follows its verb, which follows a quote or opens the frame. */
function inverted(units: readonly Unit[], at: number, bearers: ReadonlyMap<number, Bearer>): Cue | undefined {
  const { lemma, lower } = units[at]!;
  const after = units[at + 1];
  if (!SPEECH.has(lemma) || after === undefined || OBJECTS.test(after.lower) || !STARTS_PHRASE.has(after.tag))
    return undefined;
  if (ADDRESSED.has(lemma) && !/^(?:ask|warn|caution)$/.test(lemma)) return undefined;
  const before = units[at - 1];
  if (before === undefined) return undefined;
  const afterQuote = before.tag === 'quote' || (before.text === ',' && units[at - 2]?.tag === 'quote');
  if (!afterQuote && !(before.text === ',' && at > 4 && TURNS_ANYWHERE.test(lower) && !hasSubject(units, at)))
    return undefined;
  const phrase = phraseFrom(units, at + 1);
  const source = phrase && sourceOf(units, phrase, bearers);
  return phrase && source && { kind: 'inverted', lemma, at, end: phrase.end, phrase, source };
}

function hasSubject(units: readonly Unit[], at: number): boolean {
  const phrase = phraseBefore(units, at);
  return phrase !== undefined && (isName(units[phrase.end - 1]!) || isSubjectPronoun(units[phrase.start]!));
}

/** "Kim said", and "was told by Kim". */
function plain(units: readonly Unit[], at: number, bearers: ReadonlyMap<number, Bearer>): Cue | undefined {
  const { lemma, lower } = units[at]!;
  if (/ing$/.test(lower) && !progressive(units, at)) return undefined;
  const phrase = phraseBefore(units, at);
  if (phrase === undefined || units[phrase.end - 1]!.tag === 'quote') return undefined;
  const source = sourceOf(units, phrase, bearers);
  if (source === undefined) return undefined;
  if (!isPassive(units, at)) return { kind: 'plain', lemma, at, end: at + 1, phrase, source };
  const by = units.findIndex(({ lower: word }, index) => index > at && index < at + 5 && word === 'by');
  const agent = by < 0 ? undefined : phraseFrom(units, by + 1);
  const speaker = agent && sourceOf(units, agent, bearers);
  return agent && speaker && { kind: 'passive', lemma, at, end: at + 1, phrase: agent, source: speaker };
}

function progressive(units: readonly Unit[], at: number): boolean {
  return units
    .slice(Math.max(0, at - 3), at)
    .some(({ tag, lower }) => tag === 'aux' && /^(?:is|are|was|were|been|be|'re|'m)$/.test(lower));
}

function isPassive(units: readonly Unit[], at: number): boolean {
  const be = units
    .slice(Math.max(0, at - 3), at)
    .some(({ lower, tag }) => tag === 'aux' && /^(?:was|were|been|being|is|are|be|'s)$/.test(lower));
  return be && /(?:ed|en|ght|ld|id|wn)$/.test(units[at]!.lower);
}

/** "…, adding that", "… and said": the subject is the last cue's. */
function shared(units: readonly Unit[], at: number, last: Cue | undefined): Cue | undefined {
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
function participle(units: readonly Unit[], at: number, bearers: ReadonlyMap<number, Bearer>): Cue | undefined {
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
function coordinated(units: readonly Unit[], at: number, bearers: ReadonlyMap<number, Bearer>): Cue | undefined {
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
