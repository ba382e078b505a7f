import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/types/span.js';
import { type Entry, type Found, type Gold, KINDS, type Kind, loadGolds } from './gold.js';

/** How many entries may still be marked `open`. Lower it when one is closed; it never grows. */
const OPEN = 59;
/** How much of what two clauses cover together they must share. */
const SHARED = 0.9;

const golds = await loadGolds();

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

/** What is found beyond what is listed, as one line; undefined where nothing is. */
function excess({ text, entries, found }: Gold, kind: Kind): string | undefined {
  const listed = entries.filter((entry) => entry.kind === kind);
  const more = found[kind].filter((each) => listed.every((entry) => shared(entry, each) === 0));
  if (more.length === 0) return undefined;
  return more.map(({ start, end, fields }) => `“${text.slice(start, end)}” ${said(fields)}`).join('; ');
}

const LISTED = KINDS.filter((kind) => kind !== 'entities');
const verdicts = golds.flatMap((gold) => [
  ...gold.entries.map((entry) => ({
    of: `${entry.kind}: ${entry.words}`,
    gold,
    wrong: fault(gold, entry),
    open: entry.open,
  })),
  ...LISTED.map((kind) => ({ of: `no ${kind} but these`, gold, wrong: excess(gold, kind), open: gold.extra[kind] })),
]);
const open = verdicts.filter((verdict) => verdict.open !== undefined);

for (const gold of golds) {
  describe(gold.name, () => {
    for (const { of, wrong, open } of verdicts.filter((verdict) => verdict.gold === gold))
      it(of, ({ skip }) => {
        if (wrong !== undefined && open !== undefined) skip(open);
        if (wrong !== undefined) expect.fail(wrong);
      });
  });
}

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

it('marks as open only what is', () => {
  const closed = open.filter(({ wrong }) => wrong === undefined).map(({ gold, of }) => `${gold.name}, ${of}`);
  expect(closed).toEqual([]);
});
