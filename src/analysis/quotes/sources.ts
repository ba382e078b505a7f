import type { Span } from '../../types/span.js';
import { ROLE_HEADS } from '../entities/name-words.js';
import type { Person, PersonMention } from '../entities/people.js';
import type { Unit } from './frames.js';
import { jointEnd, jointStart } from './joint.js';
import { antecedent, isComma, isName, isSubjectPronoun, type Phrase, phraseFrom, trimmed } from './phrases.js';

/** Whoever a cue makes speak, as it stands in the text. */
export interface Source extends Span {
  /** Index of its first token. */
  readonly at: number;
  readonly person?: Person;
  /** The name alone does not tell which of two. */
  readonly shared?: true;
  /** Lower case, where the source is a pronoun alone. */
  readonly pronoun?: string;
  /** Where what a relative pronoun stands for is written. */
  readonly named?: Span;
}

/** Who takes a name in apposition, besides relations that are no offices. */
const OFFICE = new RegExp(`${ROLE_HEADS.source}|^(?:counterpart|colleague|successor|predecessor)$`, 'i');

/** Finds the person whose name begins at a token. */
export interface Bearer {
  readonly person: Person;
  readonly mention: PersonMention;
}

/** Every person's mentions by the index of their first token. */
export function bearersOf(people: readonly Person[]): ReadonlyMap<number, Bearer> {
  return new Map(
    people.flatMap((person) => person.mentions.map((mention) => [mention.first, { person, mention }] as const)),
  );
}

/** The source that a noun phrase names: the person in its head, the pronoun, or the phrase as it stands. */
export function sourceOf(
  units: readonly Unit[],
  phrase: Phrase,
  bearers: ReadonlyMap<number, Bearer>,
): Source | undefined {
  const bare = trimmed(units, phrase);
  if (bare === undefined) return undefined;
  const first = units[bare.start]!;
  if (bare.end - bare.start === 1 && /^(?:who|which|that)$/.test(first.lower))
    return relativeSource(units, bare.start, bearers);
  if (bare.end - bare.start === 1 && (isSubjectPronoun(first) || first.tag === 'pronoun'))
    return { start: first.start, end: first.end, at: first.index, pronoun: first.lower };
  const together = jointOf(units, bare);
  if (together !== undefined) return together;
  const headEnd = bare.headEnd ?? bare.end;
  const bearer = lastBearer(units, bare.start, headEnd, bearers);
  if (bearer !== undefined) return namedSource(units, bare.start, bearer);
  const apposed = apposedBearer(units, bare, bearers);
  if (apposed !== undefined) return namedSource(units, bare.end, apposed);
  const from = units[bare.start]!;
  return { start: from.start, end: units[bare.end - 1]!.end, at: from.index };
}

/** "Tarvia and Morland": names that speak together are no one person's. */
function jointOf(units: readonly Unit[], phrase: Phrase): Source | undefined {
  const start = jointStart(units, phrase.start);
  const end = jointEnd(units, phrase);
  if (start === undefined && end === undefined) return undefined;
  const from = units[start ?? phrase.start]!;
  return { start: from.start, end: units[(end ?? phrase.end) - 1]!.end, at: from.index };
}

/** A person by name, titles with it; `from` is a unit at or before them. */
function namedSource(units: readonly Unit[], from: number, { mention, person }: Bearer): Source {
  const titled = units.find(({ index }, at) => at >= from && index >= mention.head)!;
  const shared = mention.shared === true ? { shared: true as const } : {};
  return { start: Math.min(titled.start, mention.start), end: mention.end, at: mention.first, person, ...shared };
}

/** "the envoy of Tanzania, Juma Mwakyembe, said": who is named between commas after an office. */
export function apposedBearer(
  units: readonly Unit[],
  { start, end }: Phrase,
  bearers: ReadonlyMap<number, Bearer>,
): Bearer | undefined {
  const definite = units[start]!.tag === 'determiner';
  if (!units.slice(start, end).some(({ tag, lower }) => (definite || tag !== 'name') && OFFICE.test(lower)))
    return undefined;
  let comma = end;
  for (let hops = 0; hops < 3 && units[comma]?.tag === 'preposition'; hops += 1)
    comma = phraseFrom(units, comma + 1)?.end ?? comma + 1;
  const head = units[comma + 1];
  if (!isComma(units[comma]) || head === undefined) return undefined;
  for (let at = comma + 1; at < Math.min(units.length, comma + 5); at += 1) {
    const bearer = bearers.get(units[at]!.index);
    if (bearer === undefined || bearer.mention.head !== head.index) continue;
    const after = units.find(({ index }) => index >= bearer.mention.after);
    return after === undefined || /^[,.§]$/.test(after.text) ? bearer : undefined;
  }
  return undefined;
}

/** "Kim, who said": the pronoun is the mention, what it stands for the name. */
function relativeSource(units: readonly Unit[], at: number, bearers: ReadonlyMap<number, Bearer>): Source | undefined {
  const phrase = antecedent(units, at);
  const meant = phrase && sourceOf(units, phrase, bearers);
  const { start, end, index } = units[at]!;
  if (meant === undefined || meant.pronoun !== undefined) return undefined;
  const { person } = meant;
  const named = { start: meant.start, end: meant.end };
  return { start, end, at: index, named, ...(person === undefined ? {} : { person }) };
}

/** The last person named in a phrase, unless a noun or a possessive follows: "Clinton campaign spokesman", "Trump's team". */
function lastBearer(
  units: readonly Unit[],
  start: number,
  end: number,
  bearers: ReadonlyMap<number, Bearer>,
): Bearer | undefined {
  for (let at = end - 1; at >= start; at -= 1) {
    const bearer = bearers.get(units[at]!.index);
    if (bearer === undefined) continue;
    const after = units.slice(at, end).findIndex(({ index }) => index >= bearer.mention.after);
    if (after < 0) return bearer;
    const next = units[at + after]!;
    const head = units[end - 1]!;
    if (next.tag === 'possessive' || head.tag === 'noun') return undefined;
    return isName(head) ? undefined : bearer;
  }
  return undefined;
}
