import type { Span } from '../../types/span.js';
import { INSTITUTIONS, ROLE_HEADS } from '../entities/name-words.js';
import type { Person } from '../entities/people.js';
import type { Parsed } from './carried.js';
import type { Unit } from './frames.js';
import { isName, isSubjectPronoun, trimmed } from './phrases.js';
import type { Reading } from './reading.js';
import { apposedBearer } from './sources.js';
import { headPhrase } from './subjects.js';

/** How many sentences back a pronoun may look for the subject it continues, and how many paragraphs for its rivals. */
const SENTENCES = 8;
const PARAGRAPHS = 2;
/** How many names back it looks at all. */
const NAMES = 100;

export interface Antecedent {
  readonly person: Person;
  /** The sentence's subject and the only person in reach that fits agree. */
  readonly certain: boolean;
}

/** What a sentence is about, as far as its words before a point tell. */
type Subject =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'pronoun'; readonly word: string }
  | { readonly kind: 'someone' }
  | { readonly kind: 'other'; readonly span: Span };

interface Named {
  readonly at: number;
  readonly paragraph: number;
  readonly person: Person;
}

/** Answers whom a he or she stands for, and what an it; built once for a text. */
export class Pronouns {
  readonly #parsed: readonly Parsed[];
  readonly #reading: Reading;
  /** Persons named outside quotation marks, in order. */
  readonly #named: readonly Named[];

  constructor(parsed: readonly Parsed[], reading: Reading) {
    this.#parsed = parsed;
    this.#reading = reading;
    this.#named = parsed.flatMap(({ frame }) =>
      frame.units.flatMap(({ tag, index }) => {
        const bearer = tag === 'quote' ? undefined : reading.bearers.get(index);
        return bearer === undefined ? [] : [{ at: index, paragraph: frame.paragraph, person: bearer.person }];
      }),
    );
  }

  /**
   * Two ways, after Hobbs, "Resolving pronoun references" (1978), and centering: the subject that earlier sentences keep,
   * and the only person of that gender in reach. Undefined where they leave two to choose from.
   */
  person(pronoun: 'he' | 'she', at: number): Antecedent | undefined {
    const here = this.#frameOf(at);
    if (here < 0) return undefined;
    const subject = this.#continued(pronoun, at, here);
    const paragraph = this.#parsed[here]!.frame.paragraph;
    const near = this.#namedBefore(at, paragraph).filter((each) => each.person.gender !== other(pronoun));
    const only = new Set(near.map(({ person }) => person));
    if (subject === 'blocked') return undefined;
    if (subject === undefined) {
      const [person] = only;
      return only.size === 1 && person!.gender === pronoun ? { person: person!, certain: false } : undefined;
    }
    if (only.size === 1 && only.has(subject)) return { person: subject, certain: true };
    const last = near.find(({ person }) => person === subject);
    const rivals = near.filter(({ person, at: where }) => person !== subject && where > (last?.at ?? -1));
    // who was just named heads the paragraph, whatever else stands before it
    const fits = subject.gender === pronoun || last?.paragraph === paragraph;
    return rivals.length === 0 && fits ? { person: subject, certain: true } : undefined;
  }

  /** The institution that heads the sentence before. */
  institution(at: number): Span | undefined {
    const here = this.#frameOf(at);
    for (let index = here; index >= 0 && here - index <= 3; index -= 1) {
      const subject = this.#subject(index, index === here ? at : Number.POSITIVE_INFINITY);
      if (subject?.kind === 'other') return subject.span;
      if (subject !== undefined && !(subject.kind === 'pronoun' && subject.word === 'it')) return undefined;
    }
    return undefined;
  }

  #frameOf(at: number): number {
    let [low, high] = [0, this.#parsed.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#parsed[middle]!.frame.units[0]!.index <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Who was named before a token, in its paragraph and those just before, the latest first. */
  #namedBefore(at: number, paragraph: number): readonly Named[] {
    let [low, high] = [0, this.#named.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#named[middle]!.at < at) low = middle + 1;
      else high = middle;
    }
    const near = this.#named.slice(Math.max(0, low - NAMES), low).reverse();
    return near.filter((each) => paragraph - each.paragraph <= PARAGRAPHS);
  }

  /** The person who heads the nearest sentence that has a fitting one; sentences headed by the same pronoun are stepped over. */
  #continued(pronoun: 'he' | 'she', at: number, here: number): Person | 'blocked' | undefined {
    for (let index = here; index >= 0 && here - index <= SENTENCES; index -= 1) {
      const subject = this.#subject(index, index === here ? at : Number.POSITIVE_INFINITY);
      if (subject === undefined || subject.kind === 'other') continue;
      if (subject.kind === 'someone') return 'blocked';
      if (subject.kind === 'pronoun') continue;
      if (subject.person.gender !== other(pronoun)) return subject.person;
    }
    return undefined;
  }

  #subject(index: number, before: number): Subject | undefined {
    const { frame, cues } = this.#parsed[index]!;
    const units = frame.units.filter((unit) => unit.index < before);
    const cue = cues.find(({ kind, source }) => (kind === 'plain' || kind === 'inverted') && source.at < before);
    const opening = openingSubject(units, this.#reading);
    if (opening !== undefined && opening.kind !== 'other') return opening;
    if (cue?.source.person !== undefined) return { kind: 'person', person: cue.source.person };
    if (cue?.source.pronoun !== undefined && /^(?:he|she)$/.test(cue.source.pronoun))
      return { kind: 'pronoun', word: cue.source.pronoun };
    return opening;
  }
}

function other(pronoun: 'he' | 'she'): 'he' | 'she' {
  return pronoun === 'he' ? 'she' : 'he';
}

/** What heads a sentence, by the first noun phrase that no preposition governs. */
function openingSubject(units: readonly Unit[], { bearers, text }: Reading): Subject | undefined {
  const phrase = headPhrase(units);
  if (phrase === undefined) return undefined;
  const first = units[phrase.start]!;
  if (isSubjectPronoun(first)) return { kind: 'pronoun', word: first.lower };
  const apposed = apposedBearer(units, phrase, bearers);
  if (apposed !== undefined) return { kind: 'person', person: apposed.person };
  return phraseSubject(units.slice(phrase.start, phrase.end), units[phrase.end], bearers, text);
}

function phraseSubject(
  phrase: readonly Unit[],
  next: Unit | undefined,
  bearers: Reading['bearers'],
  text: string,
): Subject | undefined {
  const bare = trimmed(phrase, { start: 0, end: phrase.length });
  if (bare === undefined) return undefined;
  const last = phrase[bare.end - 1]!;
  const bearer = [...phrase]
    .reverse()
    .map(({ index }) => bearers.get(index))
    .find((each) => each !== undefined);
  if (bearer !== undefined && bearer.mention.end >= last.end && next?.tag !== 'possessive')
    return { kind: 'person', person: bearer.person };
  const span = { start: phrase[bare.start]!.start, end: last.end };
  const words = text.slice(span.start, span.end);
  if (
    bearer === undefined &&
    !isName(last) &&
    !phrase.some(({ tag }) => tag === 'possessive') &&
    ROLE_HEADS.test(words) &&
    /^(?:the|my|his|her|our|your|their|a|an)\b/i.test(words)
  )
    return { kind: 'someone' };
  if (/\b(?:woman|man|boy|girl|victim|witness)$/i.test(words)) return { kind: 'someone' };
  return isName(last) || INSTITUTIONS.test(words) ? { kind: 'other', span } : undefined;
}
