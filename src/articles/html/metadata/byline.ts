import { bylineOf } from '../../plain/credits.js';
import { afterHelpersLabel } from '../phrases/index.js';
import type { Asker } from './asker.js';
import { clean } from './clean.js';
import { peopleIn } from './names.js';
import { PLACES } from './places.js';

const MOST_AUTHORS = 6;
const LONGEST_BYLINE = 160;

/** People, and where in the page they are named. */
interface Byline {
  readonly names: readonly string[];
  readonly from: string;
}

/** What machines are told of the authors, unless the page shows its readers the same names and more. */
export function bylineOfPage(
  ask: Asker,
  shown: readonly (readonly Element[])[],
  outlet: string | undefined,
): Byline | undefined {
  const told = PLACES.byline
    .map((place) =>
      people(
        place,
        ask.all([place]).map(({ value }) => value),
        outlet,
      ),
    )
    .find(({ names }) => names.length > 0);
  const lines = shown.map((elements) => elements.map(lineOf));
  const helpers = new Set(lines.flat().flatMap((line) => peopleIn(afterHelpersLabel(line) ?? '', outlet)));
  const bylines = lines
    .flatMap((list) => list.map((line) => people('byline', [namesIn(line)], outlet, 2)))
    .map((byline) => without(byline, helpers))
    .filter(({ names }) => names.length > 0);
  const first = told ?? bylines[0];
  if (first === undefined) return undefined;
  const fuller = bylines.filter(
    ({ names }) =>
      names.length > first.names.length &&
      names.length <= MOST_AUTHORS &&
      first.names.every((name) => names.includes(name)),
  );
  if (fuller[0] !== undefined || told === undefined) return fuller[0] ?? first;
  // Machines are told of editors and helpers too; where the page names some of those alone, they are the authors.
  const named = new Set(bylines.flatMap(({ names }) => names));
  const authors = told.names.filter((name) => named.has(name));
  return without(authors.length > 0 ? { ...told, names: authors } : told, helpers);
}

function people(from: string, texts: readonly string[], outlet: string | undefined, fewestWords = 1): Byline {
  const names = [...new Set(texts.flatMap((text) => peopleIn(text, outlet)))];
  return { from, names: names.filter((name) => name.split(' ').length >= fewestWords || !/[a-z]/i.test(name)) };
}

/** Those of a byline who did more than help; all, where it names none but helpers. */
function without({ names, from }: Byline, helpers: ReadonlySet<string>): Byline {
  const authors = names.filter((name) => !helpers.has(name));
  return { from, names: authors.length > 0 ? authors : names };
}

function lineOf(element: Element): string {
  const text = clean(element.textContent ?? '');
  return text.length > LONGEST_BYLINE ? '' : text;
}

function namesIn(line: string): string {
  return afterHelpersLabel(line) === undefined ? bylineOf(line)?.names.join(', ') || line : '';
}
