import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/types/span.js';
import { type Entry, type Found, type Gold, KINDS, loadGolds } from './gold.js';

/** How many entries may still be marked `open`. Lower it when one is closed; it never grows. */
const OPEN = 0;
/** How much of what two clauses cover together they must share. */
const SHARED = 0.9;

const golds = await loadGolds();
const open = golds.flatMap((gold) => [
  ...gold.entries.flatMap((entry) => entry.open ?? []),
  ...Object.values(gold.extra),
]);

function shared(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function fits(entry: Entry, found: Found): boolean {
  if (entry.kind === 'entities' && entry.fields['type'] !== found.fields['type']) return false;
  return shared(entry, found) >= (entry.loose ? SHARED : 1);
}

/** What is wrong with an entry, as one line; undefined where it holds. */
function fault({ text, found }: Gold, entry: Entry): string | undefined {
  const match = found[entry.kind].find((each) => fits(entry, each));
  if (entry.none) return match === undefined ? undefined : `found ${said(match.fields)}`;
  if (match === undefined && entry.either) return undefined;
  if (match === undefined) {
    const near = found[entry.kind].filter((each) => shared(entry, each) > 0);
    return `not found${near.map((each) => `, but “${text.slice(each.start, each.end)}” ${said(each.fields)}`).join('')}`;
  }
  const wrong = Object.keys(entry.fields).filter((field) => entry.fields[field] !== match.fields[field]);
  return wrong.length === 0 ? undefined : wrong.map((field) => `${field} is ${match.fields[field]}`).join(', ');
}

const said = (fields: Found['fields']) => JSON.stringify(fields);

describe.each(golds)('$name', (gold) => {
  it.for(gold.entries)('$kind: $words', (entry, { skip }) => {
    const wrong = fault(gold, entry);
    if (wrong !== undefined && entry.open !== undefined) skip(entry.open);
    if (wrong !== undefined) expect.fail(wrong);
  });

  it.for(KINDS.filter((kind) => kind !== 'entities'))('finds no %s but these', (kind, { skip }) => {
    const listed = gold.entries.filter((entry) => entry.kind === kind);
    const more = gold.found[kind].filter((each) => listed.every((entry) => shared(entry, each) === 0));
    const why = gold.extra[kind];
    if (more.length > 0 && why !== undefined) skip(why);
    if (more.length > 0)
      expect.fail(more.map(({ start, end, fields }) => `“${gold.text.slice(start, end)}” ${said(fields)}`).join('; '));
  });
});

it('has forty articles in nine languages, about half of them English', () => {
  const languages = golds.map(({ language }) => language.split('-')[0]);
  expect(golds.length).toBeGreaterThanOrEqual(40);
  expect(new Set(languages)).toEqual(new Set('en de fr es ru ar zh ja ko'.split(' ')));
  const english = languages.filter((language) => language === 'en').length / golds.length;
  expect(english).toBeGreaterThan(0.4);
  expect(english).toBeLessThan(0.65);
});

it('has no more open entries than it had', () => {
  expect(open.length).toBeLessThanOrEqual(OPEN);
});
