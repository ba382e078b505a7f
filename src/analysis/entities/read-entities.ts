import type { Entity } from '../../types/analysis.js';
import type { Token } from '../grammar/tag.js';
import { nameRuns } from './name-runs.js';
import { INSTITUTIONS } from './name-words.js';
import { idOf, type Person } from './people.js';

/** People as entities, then institutions: acronyms and names with an institution's head, their mentions grouped. */
export function readEntities(text: string, tokens: readonly Token[], people: readonly Person[]): readonly Entity[] {
  const persons: Entity[] = people.map(({ id, name, mentions, role, roleSpan }) => ({
    id,
    type: 'person',
    name,
    ...(role === undefined || roleSpan === undefined ? {} : { role, roleSpan }),
    mentions: mentions.map(({ start, end }) => ({ start, end })),
  }));
  const taken = new Set(people.flatMap(({ mentions }) => mentions.map(({ start }) => start)));
  const groups = new Map<string, { start: number; end: number }[]>();
  for (const { start, end } of nameRuns(text, tokens)) {
    const name = text.slice(start, end);
    if (taken.has(start) || !isInstitution(name)) continue;
    groups.set(name, [...(groups.get(name) ?? []), { start, end }]);
  }
  const organisations: Entity[] = [...groups].map(([name, mentions]) => ({
    id: idOf(name),
    type: 'organisation',
    name,
    mentions,
  }));
  return [...persons, ...organisations];
}

function isInstitution(name: string): boolean {
  return /^\p{Lu}{3,}s?$/u.test(name) || (name.includes(' ') && INSTITUTIONS.test(name));
}
