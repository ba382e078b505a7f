import type { Speaker } from '../../types/analysis.js';
import type { Span } from '../../types/span.js';
import type { Person } from '../entities/people.js';
import type { Pronouns } from './pronouns.js';
import type { Attributed, FoundBy } from './reading.js';

/** Evidence that makes a speaker certain: what stands beside the quote, or carries it on. */
const CERTAIN: ReadonlySet<FoundBy> = new Set<FoundBy>(['beside', 'continued', 'paragraph']);

/** The speaker of a quote: a person by full name, an institution, the phrase as it stands, or an unresolved pronoun. */
export function speakerOf(text: string, { source, by }: Attributed, pronouns: Pronouns): Speaker | null {
  if (source === null) return null;
  const { start, end } = source;
  const certain = CERTAIN.has(by);
  if (source.person !== undefined) return asPerson({ start, end }, source.person, certain);
  if (source.pronoun === 'he' || source.pronoun === 'she') {
    const antecedent = pronouns.person(source.pronoun, source.at);
    if (antecedent !== undefined) return asPerson({ start, end }, antecedent.person, certain && antecedent.certain);
  }
  if (source.named !== undefined)
    return { start, end, name: folded(text, source.named), nameSpan: source.named, certain };
  if (source.pronoun === 'it') {
    const institution = pronouns.institution(source.at);
    if (institution !== undefined)
      return { start, end, name: folded(text, institution), nameSpan: institution, certain };
  }
  const name = folded(text, source);
  return source.pronoun === undefined
    ? { start, end, name, certain }
    : { start, end, name, certain: false, pronoun: true };
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
