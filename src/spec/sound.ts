import type * as z from 'zod';
import type { WrittenSpec } from './shape.js';

/** A spec without the parts in which the check found a problem: what the rules can still be held against. */
export interface SoundSpec extends Omit<Partial<WrittenSpec>, 'sources' | 'sections'> {
  /** By their index in the spec; holes where an entry has a problem. */
  readonly sources: readonly (WrittenSpec['sources'][number] | undefined)[];
  readonly sections: readonly (NonNullable<WrittenSpec['sections']>[number] | undefined)[];
}

/** The sound part of what was written, so that one wrong field does not hide what is wrong elsewhere. */
export function soundPart(written: unknown, issues: readonly z.core.$ZodIssue[]): SoundSpec {
  const spec: Record<string, unknown> = isRecord(written) ? { ...written } : {};
  for (const list of ['sources', 'sections']) {
    const entries = Array.isArray(spec[list]) ? (spec[list] as unknown[]) : [];
    const unsound = new Set(issues.filter(({ path }) => path[0] === list).map(({ path }) => path[1]));
    spec[list] = unsound.has(undefined) ? [] : entries.map((entry, index) => (unsound.has(index) ? undefined : entry));
  }
  for (const { path } of issues) if (path[0] !== 'sources' && path[0] !== 'sections') delete spec[String(path[0])];
  return spec as unknown as SoundSpec;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
