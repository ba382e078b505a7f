import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/articles/html/read-html.js';

const FIXTURES = join(import.meta.dirname, '../../fixtures/html');

/** What each fixture states; a field that is not there must not be found. */
interface Expected {
  readonly title: string;
  readonly deks?: readonly string[];
  readonly byline?: readonly string[];
  readonly outlet?: string;
  readonly dateline?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly url?: string;
  readonly language?: string;
  readonly paragraphs: readonly string[];
}

describe('pages in the manner of real sites', () => {
  const names = readdirSync(FIXTURES);
  it('are there', () => {
    expect(names.length).toBeGreaterThanOrEqual(12);
  });

  it.each(names)('%s', async (name) => {
    const expected = JSON.parse(readFileSync(join(FIXTURES, name, 'expected.json'), 'utf8')) as Expected;
    const { provenance, ...draft } = await readHtml(readFileSync(join(FIXTURES, name, 'source.html'), 'utf8'));
    expect(draft).toEqual({ deks: [], ...expected });
    const { paragraphs: _, deks, ...told } = draft;
    const fields = [...Object.keys(told), ...(deks?.length ? ['deks'] : [])];
    expect(Object.keys(provenance ?? {}).sort()).toEqual(fields.sort());
  });
});
