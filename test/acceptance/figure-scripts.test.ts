import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPages } from '../../src/pdf/reader.js';
import { chancery, project } from '../project.js';

/** A report, and five dated events of the same story. */
const STORIES: Readonly<Record<string, { readonly title: string; readonly sentences: readonly string[] }>> = {
  ja: {
    title: '港湾計画の経緯',
    sentences: [
      '日本政府は2022年9月27日、フランスと共同で横浜港の施設を5000億円で整備する計画を発表した。',
      '2022年9月1日、日本政府は横浜港の計画の検討を始めた。',
      '2022年9月5日、日本とフランスの担当者が東京で会談した。',
      '2022年9月12日、横浜市議会は港湾計画を承認した。',
      '2022年9月19日、建設会社は横浜港の調査を終えた。',
      '2022年9月26日、日本政府は横浜港の計画をまとめた。',
    ],
  },
  'zh-Hant': {
    title: '政府公布新港口計劃',
    sentences: [
      '法國政府2022年9月27日宣布與德國合作發展新港口，總投資額為50億元。',
      '2022年9月1日，法國政府開始研究港口計劃。',
      '2022年9月5日，法國與德國的官員在巴黎會談。',
      '2022年9月12日，法國國會通過港口計劃。',
      '2022年9月19日，建築公司完成港口調查。',
      '2022年9月26日，法國政府公布港口計劃。',
    ],
  },
  ar: {
    title: 'مصر وفرنسا توقعان اتفاق الموانئ',
    sentences: [
      'وقعت مصر وفرنسا في 27 سبتمبر 2022 في القاهرة اتفاقا لتطوير الموانئ على البحر المتوسط بكلفة 400 مليون دولار.',
      'بدأت مصر في 1 سبتمبر 2022 دراسة اتفاق الموانئ.',
      'التقى وزراء مصر وفرنسا في 5 سبتمبر 2022 في باريس.',
      'وافق برلمان مصر في 12 سبتمبر 2022 على خطة الموانئ.',
      'أنهت الشركة في 19 سبتمبر 2022 دراسة الموانئ في مصر.',
      'أعلنت مصر في 26 سبتمبر 2022 خطة الموانئ.',
    ],
  },
};

it.each(Object.entries(STORIES))(
  'a timeline and a map in letters of their own are printed and proven: %s',
  async (language, { title, sentences }) => {
    const article = (outlet: string) =>
      `---\ntitle: ${title}\noutlet: ${outlet}\npublished: 2022-09-28\n---\n\n${sentences.join('\n\n')}\n`;
    const folder = project({
      'in/a.md': article('Herald'),
      'in/b.md': article('Post'),
      'week.yaml': `kind: digest\nlanguage: ${language}\ntitle: ${title}\nweek: 2022-W39\nsources: [{ path: in/*.md, language: ${language} }]\nsections: [stories, map, sources]\n`,
    });
    const run = await chancery(['build', 'week.yaml', '--out-dir', '.', '--format', 'pdf,html'], { cwd: folder });
    expect(run.code, run.stderr).toBe(0);
    const html = readFileSync(join(folder, 'week.html'), 'utf8');
    const labels = html.match(/<text [^>]*lang="[^"]+"/g) ?? [];
    expect(labels.length).toBeGreaterThanOrEqual(5);
    expect(readPages(readFileSync(join(folder, 'week.pdf'))).shapeless).toEqual([0]);
    expect((await chancery(['verify', 'week.pdf'], { cwd: folder })).code).toBe(0);
  },
  60_000,
);
