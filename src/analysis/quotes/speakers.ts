import type { Speaker } from '../../types/analysis.js';
import type { Span } from '../../types/span.js';
import { INSTITUTIONS, ROLE_HEADS, SPEAKERS } from '../entities/name-words.js';
import type { Person } from '../entities/people.js';
import type { Pronouns } from './pronouns.js';
import type { Attributed, FoundBy } from './reading.js';

/** Evidence that makes a speaker certain: what stands beside the quote, or carries it on. */
const CERTAIN: ReadonlySet<FoundBy> = new Set<FoundBy>(['beside', 'continued', 'paragraph']);

/** "its director" says nothing where the sentence before is not read. */
const HANGS = /^(?:his|her|its|their|our|my|your)\s/i;

/** The speaker of a quote: a person by full name, an institution, the phrase as it stands, or an unresolved pronoun. */
export function speakerOf(text: string, { source, by }: Attributed, pronouns: Pronouns): Speaker | null {
  if (source === null) return null;
  const shown = CERTAIN.has(by);
  // an uncertain mention is printed as it stands, and "who" says nothing
  const { start, end } = shown ? source : (source.named ?? source);
  if (source.person !== undefined) return asPerson({ start, end }, source.person, shown && source.shared !== true);
  if (source.pronoun === 'he' || source.pronoun === 'she') {
    const antecedent = pronouns.person(source.pronoun, source.at);
    if (antecedent !== undefined) return asPerson({ start, end }, antecedent.person, shown && antecedent.certain);
  }
  const nameSpan = source.named ?? (source.pronoun === 'it' ? pronouns.institution(source.at) : undefined);
  if (source.pronoun !== undefined && nameSpan === undefined)
    return { start, end, name: folded(text, source), certain: false, pronoun: true };
  const name = folded(text, nameSpan ?? source);
  const hangs = HANGS.test(name) ? { pronoun: true } : {};
  return {
    start,
    end,
    name,
    ...(nameSpan === undefined ? {} : { nameSpan }),
    certain: shown && canSpeak(name),
    ...hangs,
  };
}

/** A person by role, an institution, a name, or what people speak through. */
function canSpeak(phrase: string): boolean {
  if (ROLE_HEADS.test(phrase) || INSTITUTIONS.test(phrase) || SPEAKERS.test(phrase)) return true;
  return /\p{Lu}/u.test(phrase.replace(/^\p{L}+\s/u, '')) || /^\p{Lu}\S+$/u.test(phrase);
}

function asPerson(mention: Span, person: Person, certain: boolean): Speaker {
  const { id, name, nameSpan, role, roleSpan } = person;
  const elsewhere = nameSpan.start !== mention.start || nameSpan.end !== mention.end;
  return {
    ...mention,
    name,
    ...(elsewhere ? { nameSpan } : {}),
    entity: id,
    ...(role === undefined ? {} : { role, roleSpan: roleSpan! }),
    certain,
  };
}

function folded(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}
