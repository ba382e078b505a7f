import type { Entity } from '../../types/analysis.js';
import type { Token } from '../grammar/tag.js';
import { englishGazetteer } from './gazetteer.js';
import { organisationsIn } from './organisations.js';
import type { Person } from './people.js';
import { placesIn } from './places.js';

/** People, then countries and capitals, then institutions, each with its mentions in the text's order. English. */
export async function readEntities(
  text: string,
  tokens: readonly Token[],
  people: readonly Person[],
): Promise<readonly Entity[]> {
  const inNames = new Set<number>();
  for (const { mentions } of people) {
    for (const { first, after } of mentions) for (let at = first; at < after; at += 1) inNames.add(at);
  }
  const persons: Entity[] = people.map(({ id, name, mentions, role, roleSpan }) => ({
    id,
    type: 'person',
    name,
    ...(role === undefined || roleSpan === undefined ? {} : { role, roleSpan }),
    mentions: mentions.map(({ start, end }) => ({ start, end })),
  }));
  return [
    ...persons,
    ...placesIn(text, tokens, inNames, await englishGazetteer()),
    ...organisationsIn(text, tokens, inNames),
  ];
}
