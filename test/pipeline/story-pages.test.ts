import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPrinter, type Printer } from '../../src/pdf/printer.js';
import { readPages } from '../../src/pdf/reader.js';
import { build } from '../../src/pipeline.js';
import type { PageBreaks } from '../../src/types/page.js';

const folder = mkdtempSync(join(tmpdir(), 'chancery-story-pages-'));
let printer: Printer;
beforeAll(async () => {
  cpSync('briefings/week-39.yaml', join(folder, 'week-39.yaml'));
  cpSync('briefings/sources', join(folder, 'sources'), { recursive: true });
  printer = await openPrinter();
});
afterAll(() => printer.close());

/** A browser whose layout breaks otherwise than its print. */
const lying = (told: (breaks: PageBreaks) => PageBreaks): Printer => ({
  ...printer,
  breaks: async (html, box) => told(await printer.breaks(html, box)),
  measure: async (html, box, options) => {
    const { stories: _, ...fitted } = await printer.measure(html, box, options);
    return fitted;
  },
});

it('contents name the pages of the print where the layout breaks otherwise', async () => {
  const later = lying((breaks) => ({ ...breaks, stories: breaks.stories.map(([number, page]) => [number, page + 1]) }));
  const { brief, pdf } = await build(join(folder, 'week-39.yaml'), { printer: later, env: {} });
  const { stories } = readPages(pdf);
  expect(brief.contents).toHaveLength(6);
  for (const { story, page } of brief.contents!) expect(page).toBe(stories.get(story));
});
