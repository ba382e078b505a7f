import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../../src/pdf/reader.js';
import { chancery, project } from '../project.js';

const LANGUAGES = ['fr', 'de', 'es', 'ru', 'ar', 'he', 'ja', 'ko', 'zh', 'zh-Hant'] as const;
/** The heading of the chronology, and its day, as each language says them. */
const SAID: Readonly<Record<(typeof LANGUAGES)[number], readonly [string, string]>> = {
  fr: ['Chronologie', '27 septembre 2022'],
  de: ['Chronologie', '27. September 2022'],
  es: ['Cronología', '27 de septiembre de 2022'],
  ru: ['Хронология', '27 сентября 2022 г.'],
  ar: ['التسلسل الزمني', '27 سبتمبر 2022'],
  he: ['כרונולוגיה', '27 בספטמבר 2022'],
  ja: ['時系列', '2022年9月27日'],
  ko: ['일지', '2022년 9월 27일'],
  zh: ['大事记', '2022年9月27日'],
  'zh-Hant': ['大事記', '2022年9月27日'],
};
const TOWNS = ['Valga', 'Maren', 'Pelagia', 'Tarvia', 'Morland'];

const article = (town: string, index: number) =>
  `---\ntitle: ${town} opens its bridge\ndate: 2022-09-28\noutlet: Herald\n---\n\nThe bridge of ${town} opened on 27 September 2022 after ${index + 20} weeks of work.\n\nThe mayor said that ${index * 7 + 100} people from France had come to see the bridge of ${town}, and more of them from France.\n`;

const spec = (language: string) =>
  `kind: digest\nlanguage: ${language}\ntitle: ${TOWNS.length} towns open their bridges\nreference: WEEK/2022/39\nmarking: OFFICIAL\nweek: 2022-W39\ngroup_by: region\nsources: [in/*.md]\n`;

describe('a digest in another language', () => {
  const folder = project({
    ...Object.fromEntries(TOWNS.map((town, index) => [`in/${town}.md`, article(town, index)])),
    ...Object.fromEntries(LANGUAGES.map((language) => [`${language}.yaml`, spec(language)])),
  });
  const bare = (text: string) => text.replace(/\s+/g, '');
  beforeAll(async () => {
    const specs = LANGUAGES.map((language) => `${language}.yaml`);
    const run = await chancery(['build', ...specs, '--out-dir', '.', '--format', 'pdf,txt'], { cwd: folder });
    expect(run.stderr).toBe('');
    expect(run.code).toBe(0);
  }, 120_000);

  it.each(LANGUAGES)(
    '%s: says its headings, counts and dates in it, and is proven',
    async (language) => {
      const text = readFileSync(join(folder, `${language}.txt`), 'utf8');
      const page = bare(readPdf(readFileSync(join(folder, `${language}.pdf`))).text.join('\n'));
      for (const words of SAID[language]) {
        expect(text).toContain(words);
        if (language !== 'ar' && language !== 'he') expect(page).toContain(bare(words));
      }
      expect(text).not.toMatch(/\b(?:Stories|Story|Chronology|Method|outlets|Ahead)\b/);
      expect((await chancery(['verify', `${language}.pdf`, `${language}.txt`], { cwd: folder })).code).toBe(0);
    },
    30_000,
  );

  it('is not proven where it calls an English label its own', async () => {
    const evidence = readFileSync(join(folder, 'fr.evidence.json'), 'utf8');
    for (const [own, forged] of [
      ['Chronologie', 'Chronology'],
      ['Sources', 'By the numbers'],
      ['sujets', 'stories'],
    ] as const) {
      writeFileSync(join(folder, 'forged.evidence.json'), evidence.replaceAll(own, forged));
      const run = await chancery(['verify', 'forged.evidence.json', '--sources', '.'], { cwd: folder });
      expect(run.code, forged).toBe(6);
      expect(run.stderr).toContain('it calls words the document’s own that are not');
    }
  }, 30_000);
});
