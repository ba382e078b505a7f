import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlain } from '../../../src/articles/plain/read-plain.js';

const FIXTURES = join(import.meta.dirname, '../../fixtures/plain');

/** What each fixture states; a field that is not there must not be found. `first` and `last` open and close the body. */
interface Expected {
  readonly title: string;
  readonly deks?: readonly string[];
  readonly byline?: readonly string[];
  readonly outlet?: string;
  readonly dateline?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly paragraphs: readonly string[];
}

describe('scraped layouts', () => {
  const names = readdirSync(FIXTURES);
  it('are there, in nine languages', () => {
    expect(names.length).toBeGreaterThanOrEqual(25);
    expect(new Set(names.map((name) => name.slice(0, 2))).size).toBeGreaterThanOrEqual(9);
  });

  it.each(names)('%s', (name) => {
    const expected = JSON.parse(readFileSync(join(FIXTURES, name, 'expected.json'), 'utf8')) as Expected;
    const {
      provenance: _,
      warnings: __,
      ...draft
    } = readPlain(readFileSync(join(FIXTURES, name, 'source.txt'), 'utf8'));
    expect(draft).toEqual({ deks: [], byline: [], ...expected });
  });
});
