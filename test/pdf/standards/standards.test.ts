import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageBox } from '../../../src/pdf/page-box.js';
import { openPrinter, type Printer } from '../../../src/pdf/printer.js';
import { meetStandards } from '../../../src/pdf/standards/meet-standards.js';
import { beginUpdate } from '../../../src/pdf/update.js';
import { claimsStandards } from '../../../src/pdf/xmp.js';
import { build } from '../../../src/pipeline.js';
import { MARKINGS } from '../../../src/spec/markings.js';
import { ARTICLE, project } from '../../project.js';
import { breachesOf } from './rules.js';

let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter();
});
afterAll(() => printer.close());

const KOREA = Object.fromEntries(
  ['nato-mission.html', 'nato-envoy.txt', 'nato-partners.md'].map((name) => [
    name,
    readFileSync(`briefings/sources/${name}`, 'utf8'),
  ]),
);
const german = `Minister einigen sich über den Grenzübergang

Berlin, 28. September 2022. Die Außenminister beider Länder haben sich am Dienstag darauf geeinigt, den Übergang nach neun Monaten wieder zu öffnen.

„Wir haben einen Weg gefunden, den beide Parlamente annehmen können“, sagte die Außenministerin Maria Tamm.

Die Seiten werden ein gemeinsames Zollamt mit 24 Beamten einrichten, das am 3. Oktober 2022 seine Arbeit aufnimmt.
`;
const russian = `Министры договорились открыть пункт пропуска

Министры иностранных дел двух стран договорились во вторник вновь открыть пункт пропуска после девяти месяцев перерыва.

Стороны создадут совместную таможню, где будут работать 24 сотрудника, говорится в сообщении министерства.
`;

/** Specs of many kinds: what stands under `title`, and further files. */
const SPECS: Readonly<Record<string, readonly [spec: string, files?: Readonly<Record<string, string>>]>> = {
  'the shortest': ['sources: [a.txt]'],
  'three outlets': [`sources: [${Object.keys(KOREA).join(', ')}]`, KOREA],
  'on Letter': ['sources: [a.txt]\npage: { size: Letter, count: 1 }'],
  'without a promise of pages': ['sources: [a.txt]\npage: { size: A4 }'],
  'with everything said': [
    'sources: [a.txt]\nfrom: Northern <Desk> & Co\nfor: "Director (acting)"\nreference: N/2022/1\ndate: 2022-09-29\nseries: Note\nfocus: [customs, "a & b"]',
  ],
  'facts alone': ['sources: [a.txt]\nsections: [key_facts]'],
  'no quotes, no sources': ['sources: [a.txt]\nsections: [bottom_line, context]'],
  'an assessment': [
    'sources: [a.txt]\nsections: [bottom_line, key_facts, { assessment: "It is likely to hold." }, sources]',
  ],
  'own words only': ['sources: [a.txt]\nsections: [{ bottom_line: "Ours." }, { context: "Ours too." }]'],
  'a source without a date': [
    'sources:\n  - path: a.txt\n    outlet: The Valga Post\n    url: "https://example.org/a?b=(c)&d=é"',
  ],
  'a source not read': ['sources:\n  - a.txt\n  - { path: gone.txt, optional: true }'],
  'in German': ['sources: [g.txt]', { 'g.txt': german }],
  'in German as its own language': ['language: de\nsources: [g.txt]', { 'g.txt': german }],
  'in Russian': ['sources: [r.txt]', { 'r.txt': russian }],
  'in three languages': ['sources: [a.txt, g.txt, r.txt]', { 'g.txt': german, 'r.txt': russian }],
  'pinned and edited': ['sources: [a.txt]\nreview:\n  edit:\n    - { ref: "a@REF", text: Our wording of it. }'],
  'of one long text': [
    'sources: [l.txt]',
    { 'l.txt': `${ARTICLE}\n`.repeat(1) + ARTICLE.replaceAll('Valga', 'Narva').replaceAll('400', '90') },
  ],
};

async function printed(name: string): Promise<Uint8Array> {
  const [body, files] = SPECS[name]!;
  const text = `title: Ministers agree to reopen the border crossing\n${body}\n`;
  const folder = project({ 'brief.yaml': text, 'a.txt': ARTICLE, ...files });
  if (!text.includes('REF')) return (await build(join(folder, 'brief.yaml'), { printer })).pdf;
  const { brief } = await build(
    join(project({ 'brief.yaml': 'title: One\nsources: [a.txt]\n', 'a.txt': ARTICLE }), 'brief.yaml'),
    { printer, dryRun: true },
  );
  const { ref } = brief.sections.find(({ name: section }) => section === 'key_facts')!.items[0]!;
  const edited = project({ 'brief.yaml': text.replace('a@REF', ref), 'a.txt': ARTICLE });
  return (await build(join(edited, 'brief.yaml'), { printer })).pdf;
}

describe('PDF/UA-1 and PDF/A-3a', () => {
  it.each(Object.keys(SPECS))('hold for a brief: %s', async (name) => {
    const pdf = await printed(name);
    expect(claimsStandards(pdf)).toBe(true);
    expect(breachesOf(pdf)).toEqual([]);
  });

  it('tell the language of each passage', async () => {
    const pdf = Buffer.from(await printed('in three languages')).toString('latin1');
    for (const language of ['de', 'ru']) {
      const elements = [...pdf.matchAll(/\/S \/\w+\n\/Lang \((\w+)\)/g)].filter(([, own]) => own === language);
      expect(elements.length).toBeGreaterThanOrEqual(2);
    }
  });

  it.each(MARKINGS.map(({ text }) => text))('hold with the marking %s', async (marking) => {
    const folder = project({ 'b.yaml': `title: Marked\nmarking: "${marking}"\nsources: [a.txt]\n`, 'a.txt': ARTICLE });
    expect(breachesOf((await build(join(folder, 'b.yaml'), { printer })).pdf)).toEqual([]);
  });

  const FRAGMENTS: Readonly<Record<string, string>> = {
    'a table whose head repeats': `<table><thead><tr><th scope="col">Day</th><th scope="col">Event</th></tr></thead><tbody>${'<tr><td>1 May</td><td>Talks in Valga</td></tr>'.repeat(80)}</tbody></table>`,
    'row heads':
      '<table><tr><th scope="row">Trucks</th><td>400</td></tr><tr><th scope="row">Officers</th><td>24</td></tr></table>',
    'a drawing':
      '<svg role="img" aria-label="Two bars: 24 and 30" width="200" height="40"><title>Bars</title><rect width="120" height="12" fill="#1d3557"/><text x="0" y="30">24 officers</text></svg>',
    'a figure with its caption':
      '<figure><svg role="img" aria-label="A line" width="90" height="9"><path d="M0 0L90 9" stroke="#000"/></svg><figcaption>The border</figcaption></figure>',
    'links within':
      '<p><a href="#there">Trade</a></p><div style="break-before: page"></div><h2 id="there">Trade</h2><p>It grows.</p>',
    'lists in lists':
      '<ul><li>One<ul><li>Within</li></ul></li></ul><ol><li>First</li><li>Second <a href="https://example.org/">there</a></li></ol>',
    'asides and marks':
      '<aside><h2>Note</h2><p><em>So</em> <strong>far</strong> H<sub>2</sub>O <q>said</q> <cite>x</cite></p></aside><dl><dt>Term</dt><dd>Meaning</dd></dl>',
    'boxes, shadows, gradients':
      '<p style="background: linear-gradient(#eee, #fff); box-shadow: 1px 1px 3px #000; border: 1px solid">Boxed</p><hr>',
    'a word of another language':
      '<p>The <span lang="de">Außenministerin</span> and <bdi dir="rtl" lang="he">x</bdi>.</p>',
    sections:
      '<article><section><h2>One</h2><h3>Deeper</h3><p>a</p></section><section><h2>Two</h2><blockquote><p>b</p></blockquote></section></article><footer>end</footer>',
  };
  it.each(Object.entries(FRAGMENTS))('hold for %s', async (name, fragment) => {
    const html = `<!DOCTYPE html><html lang="en"><head><title>${name}</title><style>@page{@bottom-right{content:"Page " counter(page)}} h2::before{content:"▪ "}</style></head><body><main><h1>A heading</h1>${fragment}</main></body></html>`;
    const pdf = await printer.print(html, {
      ...pageBox({ size: 'A4' }),
      title: name,
      author: 'Desk',
      subject: 'S',
      keywords: ['k'],
      language: 'en',
    });
    expect(breachesOf(pdf)).toEqual([]);
  });
});

describe('what the rules find', () => {
  it('of the browser’s own bytes is what has to be mended', async () => {
    const spoiled = (pdf: Uint8Array, from: string, to: string) => {
      const text = Buffer.from(pdf).toString('latin1');
      expect(text).toContain(from);
      return Buffer.from(text.replaceAll(from, to.padEnd(from.length)), 'latin1');
    };
    const pdf = await printed('three outlets');
    expect(breachesOf(spoiled(pdf, '/S /LBody', '/S /Lbody')).join()).toContain('14.8.4');
    expect(breachesOf(spoiled(pdf, '<pdfuaid:part>1', '<pdfuaid:part>2')).join()).toContain('14289-1 5');
    expect(breachesOf(spoiled(pdf, '/S /H1', '/S /H2')).join()).toContain('7.4.2');
    expect(breachesOf(spoiled(pdf, '/OutputIntents', '/Outputintents')).join()).toContain('6.2.3');
    expect(breachesOf(spoiled(pdf, '/Contents <FEFF', '/Kontents <FEFF')).join()).toContain('7.18.5');
  });

  it.each([
    [
      'a drawing that says nothing',
      '<svg role="img" width="9" height="9"><rect width="9" height="9"/></svg>',
      'a drawing without an alternative text',
    ],
    ['text that is half transparent', '<p style="opacity: .5">Half</p>', 'tagged content within a form'],
  ])('a document with %s claims nothing, and says why', async (_, fragment, why) => {
    const told: string[] = [];
    const html = `<!DOCTYPE html><html lang="en"><title>T</title><main><h1>A heading</h1>${fragment}</main></html>`;
    const pdf = await printer.print(html, {
      ...pageBox({ size: 'A4' }),
      title: 'T',
      language: 'en',
      onPlain: (own) => told.push(own),
    });
    expect(claimsStandards(pdf)).toBe(false);
    expect(told).toEqual([why]);
  });

  it('a document of another layout claims nothing', async () => {
    const { finishPdf } = await import('../../../src/pdf/finish.js');
    const raw = readFileSync('test/pdf/standards/untagged.pdf');
    const pdf = finishPdf(raw, { ...pageBox({ size: 'A4' }), title: 'Plain', language: 'en' }, 'Plain');
    expect(claimsStandards(pdf)).toBe(false);
    expect(Buffer.from(pdf).includes('/OutputIntents')).toBe(false);
  });

  it('a mistake in the mending itself is no unknown layout', async () => {
    const html = '<!DOCTYPE html><html lang="en"><title>T</title><main><h1>A heading</h1></main></html>';
    const update = beginUpdate(await printer.draft(html));
    expect(meetStandards(update)).toHaveProperty('catalogue');
    const broken = { ...update, stream: () => undefined as unknown as Buffer };
    expect(() => meetStandards(broken)).toThrow(TypeError);
  });
});
