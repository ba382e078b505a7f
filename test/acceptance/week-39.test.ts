import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { findStories } from '../../src/index.js';
import type { Article } from '../../src/types/article.js';
import { chancery } from '../project.js';

/** Days that stand in the dateline alone, as the ready digest's spec gives them. */
const DATELINE: Readonly<Record<string, string>> = {
  'annexation-signing': '2022-09-30',
  'burkina-wire': '2022-09-30',
  'italy-markets': '2022-09-29',
  'korea-fourth-launch': '2022-10-01',
  'pipeline-wire': '2022-09-27',
};
const TOPIC = (id: string) => id.split('-')[0]!.replace('italie', 'italy');

const FOLDER = 'briefings/sources/week-39';
const files = readdirSync(FOLDER).map((name) => `${FOLDER}/${name}`);

describe('the articles of the ready digest', () => {
  let articles: readonly Article[];
  const of = (id: string) => articles.find((article) => article.id === id)!;
  beforeAll(async () => {
    const run = await chancery(['extract', ...files]);
    expect(run.code).toBe(0);
    articles = run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Article);
  });

  it('are 22 articles in three languages from seven outlets, each with a body of its own length', () => {
    expect(articles).toHaveLength(22);
    expect(new Set(articles.map(({ language }) => language))).toEqual(new Set(['de', 'en', 'fr']));
    expect(new Set(articles.flatMap(({ outlet }) => outlet ?? []))).toEqual(
      new Set([
        'Atlantic Courier',
        'Continental Wire',
        'La Gazette des Nations',
        'Norddeutscher Kurier',
        'Sahel Observer',
        'The Brussels Ledger',
        'The Han River Post',
      ]),
    );
    for (const { id, text } of articles) {
      const words = text.split(/\s+/).length;
      expect(words, id).toBeGreaterThan(150);
      expect(words, id).toBeLessThan(350);
    }
  });

  it('are dated within the week', () => {
    const days = articles.flatMap(({ published }) => published?.slice(0, 10) ?? []);
    expect(days.length).toBeGreaterThan(15);
    for (const day of days) expect(day >= '2022-09-26' && day <= '2022-10-02', day).toBe(true);
  });

  it('are read as they are written, whatever their kind', () => {
    expect(of('pipeline-kurier')).toMatchObject({
      title: 'Gas strömt bis Sonntag in die Ostsee',
      byline: ['Wiebke Harmsen'],
      published: '2022-09-28T18:05:00+02:00',
    });
    expect(of('burkina-demission')).toMatchObject({
      byline: ['Solène Guérin'],
      published: '2022-10-02',
      language: 'fr',
    });
    expect(of('pipeline-council')).toMatchObject({
      title: 'Explosives of several hundred kilos hit pipelines, UN Security Council is told',
      outlet: 'Continental Wire',
    });
    expect(of('annexation-signing').deks).toHaveLength(2);
    for (const { text, id } of articles)
      expect(text, id).not.toMatch(/newsletter|all rights reserved|alle rechte|Impressum/i);
  });

  it('hold a syndicated copy', () => {
    const own = new Set(of('pipeline-courier').text.split(/\n+/));
    const shared = of('pipeline-wire')
      .text.split(/\n+/)
      .filter((paragraph) => own.has(paragraph));
    expect(shared.length).toBeGreaterThan(4);
  });

  it('are six stories, each of the articles that its files’ names tell, in whatever language', async () => {
    const dated = articles.map((article) => ({ ...article, published: article.published ?? DATELINE[article.id]! }));
    const stories = await findStories(dated);
    const topics = stories.map(({ members }) => new Set(members.map((id) => TOPIC(id))));
    expect(topics.map((topic) => [...topic].join())).toEqual([
      'annexation',
      'burkina',
      'iran',
      'italy',
      'korea',
      'pipeline',
    ]);
  });
});
