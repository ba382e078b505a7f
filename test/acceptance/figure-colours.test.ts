import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPdf } from '../../src/pdf/pdf-file.js';
import { openPrinter, type Printer } from '../../src/pdf/printer.js';
import { build } from '../../src/pipeline.js';
import { project } from '../project.js';

const ARTICLE =
  'The explosion in the harbour of Lagos killed 41 people, the government of Nigeria said on Tuesday.\n\nThe government of Nigeria asked Ghana for doctors, and Ghana sent 12 of them.\n';
const SPEC = (theme: string) =>
  `kind: digest\ntitle: An explosion destroys a harbour\n${theme}\nsections: [stories, map, sources]\nsources:\n  - path: a.txt\n    title: Explosion in Lagos\n    outlet: Herald\n    published: 2022-09-27\n`;

describe('figures', () => {
  let printer: Printer;
  beforeAll(async () => {
    printer = await openPrinter();
  }, 60_000);
  afterAll(() => printer.close());

  /** Fills and strokes of the pages as #rrggbb. */
  async function coloursOf(theme: string): Promise<ReadonlySet<string>> {
    const { pdf } = await build(join(project({ 'week.yaml': SPEC(theme), 'a.txt': ARTICLE }), 'week.yaml'), {
      printer,
    });
    const file = openPdf(pdf);
    const contents = file.numbers.flatMap((number) =>
      /\/Type\s*\/Page\b(?!s)/.test(file.object(number))
        ? [...(/\/Contents (?:\d+ 0 R|\[[^\]]*\])/.exec(file.object(number))?.[0] ?? '').matchAll(/(\d+) 0 R/g)]
        : [],
    );
    const streams = contents.map(([, number]) => file.stream(Number(number)).toString('latin1'));
    const set = streams.join('\n').matchAll(/([\d.]+) ([\d.]+) ([\d.]+) (?:rg|RG)\b/g);
    const hex = (share: string) =>
      Math.round(Number(share) * 255)
        .toString(16)
        .padStart(2, '0');
    return new Set([...set].map(([, r, g, b]) => `#${hex(r!)}${hex(g!)}${hex(b!)}`));
  }

  it('are painted in the theme’s colours', async () => {
    const navy = '#1d3557';
    const green = '#14532d';
    const plain = await coloursOf('theme: default');
    expect([plain.has(navy), plain.has(green)]).toEqual([true, false]);
    const dressed = await coloursOf(`theme: { name: letterhead, accent: "${green}" }`);
    expect([dressed.has(navy), dressed.has(green)]).toEqual([false, true]);
    // a country of the map, a quarter of the accent's colour on white
    expect([...dressed].some((colour) => /^#c[0-3]d[0-5]c[5-9a-f]$/.test(colour))).toBe(true);
  }, 60_000);
});
