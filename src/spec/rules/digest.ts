import type { DigestSectionName, DigestSpec, DocumentKind, SectionName } from '../../types/spec.js';
import type { WrittenSpec } from '../shape.js';
import type { SoundSpec } from '../sound.js';
import { weekPeriod } from './period.js';
import type { Finding } from './sections.js';

/** A digest's sections, in the order in which they stand where the spec names none. */
export const DIGEST_SECTIONS: readonly DigestSectionName[] = [
  'top_lines',
  'stories',
  'chronology',
  'quotes',
  'numbers',
  'map',
  'ahead',
  'sources',
  'method',
];
const BRIEF_ALONE: ReadonlySet<SectionName> = new Set(['bottom_line', 'key_facts', 'context', 'watch']);
const DIGEST_ALONE: ReadonlySet<SectionName> = new Set([
  'top_lines',
  'stories',
  'chronology',
  'numbers',
  'map',
  'ahead',
  'method',
]);
const KEYS = ['period', 'week', 'group_by', 'themes', 'pick'] as const;

/** What the spec says of a digest; undefined for a brief. */
export function readDigest(spec: WrittenSpec): DigestSpec | undefined {
  if (spec.kind !== 'digest') return undefined;
  const period = spec.week === undefined ? spec.period : weekPeriod(spec.week);
  const { match, language, limit } = spec.pick ?? {};
  return {
    ...(period === undefined ? {} : { period }),
    groupBy: spec.group_by ?? 'story',
    themes: Object.entries(spec.themes ?? {}).map(([name, words]) => ({ name, words: [words].flat() })),
    pick: {
      match: match === undefined ? [] : [match].flat(),
      language: language === undefined ? [] : [language].flat(),
      ...(limit === undefined ? {} : { limit }),
    },
  };
}

/** The days of a digest are a span of the calendar, given once; themes have their words; a brief has none of it. */
export function digestProblems(spec: SoundSpec): readonly Finding[] {
  if (spec.kind !== 'digest')
    return KEYS.filter((key) => spec[key] !== undefined).map((key) => ({
      path: [key],
      message: `${key}: only a digest has it; say kind: digest`,
    }));
  const findings: Finding[] = [];
  const say = (key: (typeof KEYS)[number], message: string) =>
    findings.push({ path: [key], message: `${key}: ${message}` });
  const { period, week, themes } = spec;
  if (period !== undefined && week !== undefined) say('week', 'there is a period already; keep one');
  if (week !== undefined && weekPeriod(week) === undefined) say('week', `the calendar has no week ${week}`);
  if (period !== undefined && period.from > period.to) say('period', 'from is after to');
  if (spec.group_by === 'theme' && themes === undefined)
    say('group_by', 'themes are word lists of your own; give them as themes: {Energy: [gas, pipeline]}');
  return findings;
}

/** Whether a section is one of the document's kind. */
export function ofOtherKind(name: SectionName, kind: DocumentKind): string | undefined {
  if (kind === 'digest' && BRIEF_ALONE.has(name)) return `${name} belongs to a brief, not to a digest`;
  if (kind === 'brief' && DIGEST_ALONE.has(name)) return `${name} belongs to a digest; say kind: digest`;
  return undefined;
}
