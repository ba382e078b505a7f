import type { Entity } from '../../types/analysis.js';
import { mentionsIn } from '../quotes/mentions.js';
import type { Person } from '../quotes/people.js';
import { INSTITUTIONS } from './name-words.js';

/** People as entities, then institutions: acronyms and names with an institution's head, their mentions grouped. */
export function readEntities(text: string, people: readonly Person[]): readonly Entity[] {
  const persons: Entity[] = people.map(({ id, name, mentions, role, roleSpan }) => ({
    id,
    type: 'person',
    name,
    ...(role === undefined || roleSpan === undefined ? {} : { role, roleSpan }),
    mentions,
  }));
  const taken = new Set(people.flatMap(({ mentions }) => mentions.map(({ start }) => start)));
  const groups = new Map<string, { start: number; end: number }[]>();
  for (const { name, start, end } of mentionsIn(text, { start: 0, end: text.length })) {
    if (taken.has(start) || !isInstitution(name)) continue;
    groups.set(name, [...(groups.get(name) ?? []), { start, end }]);
  }
  const organisations: Entity[] = [...groups].map(([name, mentions]) => ({
    id: name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'),
    type: 'organisation',
    name,
    mentions,
  }));
  return [...persons, ...organisations];
}

function isInstitution(name: string): boolean {
  return /^\p{Lu}{3,}s?$/u.test(name) || (name.includes(' ') && INSTITUTIONS.test(name));
}
