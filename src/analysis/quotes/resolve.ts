import type { Speaker } from '../../types/analysis.js';
import type { Span } from '../../types/span.js';
import type { Attribution } from './attribute.js';
import { NAME, trimName } from './mentions.js';
import type { Person } from './people.js';

export interface Resolver {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly people: readonly Person[];
}

const PRONOUN = /^(?:he|she|it|they)$/i;
/** How many sentences back a pronoun may look. */
const REACH = 8;

/** The speaker that an attribution names: a person of the text, an institution, or the mention as it stands. */
export function resolveSpeaker({ mention, role, adjacent }: Attribution, resolver: Resolver): Speaker {
  const { text, people } = resolver;
  const words = text.slice(mention.start, mention.end);
  if (PRONOUN.test(words)) return resolvePronoun(mention, words, resolver);
  const person = personIn(mention, people);
  if (person !== undefined) return asPerson(person, within(person, mention) ?? mention, role, text, adjacent);
  const bare = /^(?:[Tt]he|[Aa]n?)\s/.test(words)
    ? { ...mention, name: words }
    : (trimName(words, mention.start) ?? { ...mention, name: words });
  return {
    start: bare.start,
    end: bare.end,
    name: bare.name.replace(/\s+/g, ' '),
    ...roleFields(role, text),
    certain: adjacent,
  };
}

function personIn(span: Span, people: readonly Person[]): Person | undefined {
  return people.find(({ mentions }) =>
    mentions.some((mention) => mention.start < span.end && mention.end > span.start),
  );
}

function within(person: Person, span: Span): Span | undefined {
  return person.mentions.find((mention) => mention.start >= span.start && mention.end <= span.end);
}

function asPerson(person: Person, mention: Span, role: Span | undefined, text: string, certain: boolean): Speaker {
  const own = role ?? person.roleSpan;
  return {
    start: mention.start,
    end: mention.end,
    name: person.name,
    nameSpan: person.nameSpan,
    entity: person.id,
    ...roleFields(own, text),
    certain,
  };
}

function roleFields(role: Span | undefined, text: string): Pick<Speaker, 'role' | 'roleSpan'> {
  return role === undefined ? {} : { role: text.slice(role.start, role.end).replace(/\s+/g, ' '), roleSpan: role };
}

/**
 * He, she and it look back for the subject that heads a sentence; sentences headed by the same pronoun are stepped
 * over. With two people of that gender in reach the pronoun stays a pronoun.
 */
function resolvePronoun(mention: Span, word: string, resolver: Resolver): Speaker {
  const { text, sentences, people } = resolver;
  const pronoun = word.toLowerCase();
  const here = sentences.findIndex(({ start, end }) => start <= mention.start && mention.start < end);
  for (let back = here; back >= 0 && here - back <= REACH; back -= 1) {
    const sentence = sentences[back]!;
    const limit = back === here ? mention.start : sentence.end;
    const subject = subjectOf(text, { start: sentence.start, end: limit }, people);
    if (subject === undefined) continue;
    if (pronoun === 'it' || pronoun === 'they') {
      if (subject.person !== undefined) continue;
      return {
        start: mention.start,
        end: mention.end,
        name: subject.name,
        nameSpan: subject.span,
        certain: here - back <= 1,
      };
    }
    const { person } = subject;
    if (person === undefined || (person.gender !== undefined && person.gender !== pronoun)) continue;
    const rivals = people.filter(
      (other) =>
        other !== person &&
        other.gender === pronoun &&
        other.mentions.some((at) => at.start >= sentence.start && at.end <= mention.start),
    );
    if (rivals.length > 0) break;
    return asPerson(person, mention, undefined, text, true);
  }
  return { start: mention.start, end: mention.end, name: word, certain: false, pronoun: true };
}

interface Subject {
  readonly name: string;
  readonly span: Span;
  readonly person?: Person;
}

const OPENING = new RegExp(
  `^(?:(?:Meanwhile|However|Also|Additionally|Earlier|Later|Separately|Still|But|And),? )?((?:[Tt]he )?${NAME})`,
  'u',
);

/** The name that heads a sentence. */
function subjectOf(text: string, { start, end }: Span, people: readonly Person[]): Subject | undefined {
  const match = OPENING.exec(text.slice(start, end));
  if (match === null) return undefined;
  const at = start + match[0].length - match[1]!.length;
  const name = trimName(match[1]!, at);
  if (name === undefined) return undefined;
  const person = personIn(name, people);
  if (person !== undefined) return { name: person.name, span: person.nameSpan, person };
  return { name: name.name, span: { start: name.start, end: name.end } };
}
