import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPrinter, type Printer } from '../../src/pdf/printer.js';
import { build } from '../../src/pipeline.js';
import { breachesOf } from '../pdf/standards/rules.js';
import { spoken } from '../pdf/standards/spoken.js';
import { project } from '../project.js';

/** A sentence in each of ten scripts that the sources report, tagged with its language. */
const SENTENCES = {
  en: 'The two ministers agreed on Tuesday to open the northern crossing again.',
  ru: 'Два министра договорились во вторник снова открыть северный переход.',
  el: 'Οι δύο υπουργοί συμφώνησαν την Τρίτη να ανοίξουν ξανά το πέρασμα.',
  ar: 'اتفق الوزيران يوم الثلاثاء على فتح المعبر الشمالي من جديد.',
  he: 'שני השרים הסכימו ביום שלישי לפתוח מחדש את המעבר הצפוני.',
  hi: 'दोनों मंत्रियों ने मंगलवार को उत्तरी सीमा चौकी फिर खोलने पर सहमति जताई।',
  ko: '두 장관은 화요일에 북쪽 검문소를 다시 열기로 합의했다.',
  ja: '両大臣は火曜日に北の検問所を再び開くことで合意した。',
  zh: '两国部长星期二同意重新开放北部口岸。',
  'zh-Hant': '兩國部長星期二同意重新開放北部口岸。',
} as const;

const bare = (text: string) => text.normalize('NFKC').replace(/[\s\u200e\u200f\u202a-\u202e]/gu, '');

function hasPdftotext(): boolean {
  return spawnSync('pdftotext', ['-v']).status === 0;
}

describe('ten scripts in one brief', () => {
  let printer: Printer;
  beforeAll(async () => {
    printer = await openPrinter();
  }, 60_000);
  afterAll(() => printer.close());

  it('are all printed, proven, and read by an independent reader as they stand in the spec', async () => {
    const context = Object.values(SENTENCES).join(' ');
    const folder = project({
      'a.txt': `The northern crossing opens again\n\n${SENTENCES.en}\n\nThe crossing had been closed for nine months.\n`,
      'a.yaml': `title: The northern crossing opens again\nsources: [a.txt]\nsections:\n  - bottom_line\n  - context: "${context}"\n  - sources\n`,
    });
    const { pdf, html } = await build(`${folder}/a.yaml`, { printer });
    const document = await getDocument({ data: new Uint8Array(pdf), useSystemFonts: false, verbosity: 0 }).promise;
    const items = (await (await document.getPage(1)).getTextContent()).items;
    const page = bare(items.map((item) => ('str' in item ? item.str : '')).join(''));
    // this reader passes over ActualText and takes what the fonts’ maps say
    for (const [language, sentence] of Object.entries(SENTENCES)) expect(page, language).toContain(bare(sentence));
    expect(html.match(/font-family:"Chancery Script"/g)!.length).toBeGreaterThan(10);
  }, 60_000);

  it('are said by a tagged PDF as they stand in their sources, character by character, over every line’s end', async () => {
    const names = Object.keys(SENTENCES) as readonly (keyof typeof SENTENCES)[];
    // long enough to run over several lines
    const article = (name: keyof typeof SENTENCES) =>
      `${SENTENCES[name]}\n\n${SENTENCES[name].slice(0, -1)} ${name === 'en' ? 'as' : '–'} ${SENTENCES[name]}\n`;
    const files = Object.fromEntries(names.map((name) => [`${name}.txt`, article(name)]));
    const folder = project({
      ...files,
      'a.yaml': `title: The northern crossing opens again\npage: { size: A4 }\nsources:\n${names.map((name) => `  - { path: ${name}.txt, language: ${name} }\n`).join('')}sections:\n  - key_facts: { max: 10 }\n  - context: "${Object.values(SENTENCES).join(' ')}"\n  - sources\n`,
    });
    const { pdf, evidence } = await build(`${folder}/a.yaml`, { printer });
    expect(breachesOf(pdf)).toEqual([]);
    const blocks = spoken(pdf).map(({ text }) => text);
    const printed = evidence.items.map(({ text }) => text);
    expect(printed.length).toBeGreaterThan(15);
    for (const text of printed)
      expect(
        blocks.some((block) => block.includes(text)),
        `${text}\n in \n${blocks.join('\n')}`,
      ).toBe(true);
  }, 60_000);

  it.runIf(hasPdftotext())(
    'are read by Poppler, which takes the text from the letters’ places',
    async () => {
      const folder = project({
        'a.txt': `The northern crossing opens again\n\n${SENTENCES.en}\n`,
        'a.yaml': `title: The northern crossing opens again\nsources: [a.txt]\nsections:\n  - bottom_line: "${Object.values(SENTENCES).join(' ')}"\n`,
      });
      const { pdf } = await build(`${folder}/a.yaml`, { printer });
      writeFileSync(`${folder}/a.pdf`, pdf);
      const read = execFileSync('pdftotext', [`${folder}/a.pdf`, '-'], { encoding: 'utf8' });
      const words = read.replace(/[\u200e\u200f\u202a-\u202e]/gu, '').split(/[\s.]+/);
      for (const word of SENTENCES.ar.slice(0, -1).split(' ')) expect(words).toContain(word);
      for (const word of SENTENCES.hi.split(' ')) expect(words).toContain(word);
    },
    60_000,
  );

  it.each(['ar', 'he', 'ko', 'ja', 'zh', 'zh-Hant'] as const)(
    'makes a document in %s in its own labels',
    async (language) => {
      const folder = project({
        'a.txt': `${SENTENCES[language].slice(0, 14)}\n\n${SENTENCES[language]}\n\n${SENTENCES[language].replace(/^\S/u, '$&')}\n`,
        'a.yaml': `title: "${SENTENCES[language].slice(0, 14)}"\nlanguage: ${language}\ndate: 2022-09-28\nsources: [{path: a.txt, language: ${language}}]\nsections:\n  - bottom_line: "${SENTENCES[language]}"\n  - sources\n`,
      });
      const { brief, html, pdf } = await build(`${folder}/a.yaml`, { printer });
      expect(brief.direction).toBe(['ar', 'he'].includes(language) ? 'rtl' : 'ltr');
      expect(html).toContain(`lang="${language}" dir="${brief.direction}"`);
      expect(brief.sourcesHeading).not.toBe('Sources');
      expect(breachesOf(pdf)).toEqual([]);
    },
    60_000,
  );

  it.each(['ar', 'he'])(
    'sets a %s document from English sources: speakers, outlets and differing figures each their own way',
    async (language) => {
      const names = ['nato-mission.html', 'nato-envoy.txt', 'nato-partners.md'];
      const folder = project({
        ...Object.fromEntries(names.map((name) => [name, readFileSync(`briefings/sources/${name}`, 'utf8')])),
        'a.yaml': `title: "${SENTENCES[language as 'ar']}"\nlanguage: ${language}\nsources: [${names.join(', ')}]\n`,
      });
      const { brief, evidence } = await build(`${folder}/a.yaml`, { printer });
      const items = brief.sections.flatMap((section) => section.items);
      expect(items.some(({ disputes }) => disputes.length > 0)).toBe(true);
      expect(items.some(({ speaker, outlet }) => speaker !== undefined && outlet !== undefined)).toBe(true);
      expect(evidence.sources).toHaveLength(3);
    },
    60_000,
  );

  it.each([
    ['ar', 'وقال الوزير إن «المعبر (الشمالي) سيفتح قريبا» أمام [الشاحنات] في 2022 من البلدين كليهما.'],
    ['he', 'השר אמר כי «המעבר (הצפוני) ייפתח בקרוב» בפני [המשאיות] בשנת 2022 משתי המדינות.'],
  ])(
    'proves brackets and marks within a text in %s, which are drawn mirrored',
    async (language, sentence) => {
      const own = SENTENCES[language as 'ar'];
      const folder = project({
        'a.txt': `${own.slice(0, 14)}\n\n${own}\n\n${sentence}\n`,
        'a.yaml': `title: "${own.slice(0, 14)}"\nlanguage: ${language}\nsources: [{path: a.txt, language: ${language}}]\nsections: [key_facts]\n`,
      });
      const { brief } = await build(`${folder}/a.yaml`, { printer });
      expect(brief.sections[0]!.items.map(({ text }) => text)).toContain(sentence);
    },
    60_000,
  );

  it.each(['ar', 'he'])(
    'proves a whole digest in %s, its spans of dates and its tables’ heads over pages',
    async (language) => {
      const spec = readFileSync('briefings/week-39.yaml', 'utf8').replace(
        'kind: digest',
        `kind: digest\nlanguage: ${language}`,
      );
      const { evidence, pdf } = await build('briefings/week-39.yaml', { printer, specBytes: Buffer.from(spec) });
      expect(evidence.sources.length).toBeGreaterThan(20);
      expect(breachesOf(pdf)).toEqual([]);
    },
    60_000,
  );

  it('costs a document in the theme’s own scripts nothing', async () => {
    const folder = project({
      'a.txt': `The northern crossing opens again\n\n${SENTENCES.en}\n`,
      'a.yaml': 'title: The northern crossing opens again\nsources: [a.txt]\n',
    });
    const { html } = await build(`${folder}/a.yaml`, { printer });
    expect(html).not.toContain('"Chancery Script"');
    expect(readFileSync('fonts/VERSIONS.txt', 'utf8')).toContain('noto-sans-kr');
  }, 60_000);
});
