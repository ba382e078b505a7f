import { describe, expect, it } from 'vitest';
import { findStories } from '../../src/stories/find-stories.js';
import type { Article } from '../../src/types/article.js';
import { articlesOf } from '../outlets.js';
import { analysesOf } from '../selection/chosen.js';

const QUAKE =
  'A strong earthquake shook the islands of Lower Pelagia on Sunday night and damaged a school and two bridges.';
const articles = [
  ...articlesOf(),
  ...articlesOf({
    quake: `${QUAKE}\n\nNobody was hurt, the islands’ rescue service said.`,
    shook: `${QUAKE.replace('A strong', 'Sunday’s')}\n\nThe school in Pelagia stays closed.`,
  }),
];

const stories = async (all: readonly Article[]) => findStories(all, await analysesOf(all));

describe('findStories', () => {
  it('puts every article into one story, with those that tell the same event', async () => {
    expect((await stories(articles)).map(({ members }) => members)).toEqual([
      ['north', 'south'],
      ['quake', 'shook'],
    ]);
  });

  it('finds what outlets agree and differ on, within a story', async () => {
    const [border, quake] = await stories(articles);
    expect(border!.agreements.length).toBeGreaterThan(0);
    expect(border!.disputes.map(({ of }) => of)).toEqual(['officers']);
    expect(quake!.disputes).toEqual([]);
  });

  it('names a story the same whatever the order of its articles', async () => {
    const ids = async (all: readonly Article[]) => (await stories(all)).map(({ id }) => id).sort();
    expect(await ids([...articles].reverse())).toEqual(await ids(articles));
    expect(new Set(await ids(articles)).size).toBe(2);
  });

  it('takes one article, none, and one without words', async () => {
    expect(await stories([])).toEqual([]);
    expect((await stories(articles.slice(0, 1))).map(({ members }) => members)).toEqual([['north']]);
    expect((await stories(articlesOf({ a: '', b: '' }))).map(({ members }) => members)).toEqual([['a'], ['b']]);
  });

  it('joins an article of another language to its story by names, numbers and countries', async () => {
    const english = `Georgia and Latvia reopened the ferry between Riga and Batumi on Tuesday, the transport minister Janis Ozols said. It will carry 2,400 lorries a month.

Ozols signed the papers in Batumi with his colleague Nino Beridze. The ferry had stood still since a storm in 2019 sank the Kolkheti.`;
    const german = `Lettland und Georgien haben am Dienstag die Fähre zwischen Riga und Batumi wieder eröffnet, wie der Verkehrsminister Janis Ozols mitteilte. Sie soll im Monat 2.400 Lastwagen befördern.

Ozols unterschrieb die Papiere in Batumi gemeinsam mit Nino Beridze. Die Fähre hatte stillgelegen, seit 2019 ein Sturm die Kolkheti versenkte.`;
    const other = `Die Regierung in Wien hat am Dienstag beschlossen, die Steuern auf Heizöl und Erdgas für ein Jahr zu senken, wie der Finanzminister Karl Huber sagte. Die Opposition nannte den Schritt zu klein.

Nach Angaben des Ministeriums fehlen dem Haushalt dadurch im kommenden Jahr einige hundert Millionen Euro, die an anderer Stelle eingespart werden sollen.`;
    const all = articlesOf({ english, german, other }).map((article) =>
      article.id === 'english' ? article : { ...article, language: 'de' },
    );
    expect((await stories(all)).map(({ members }) => members)).toEqual([['english', 'german'], ['other']]);
  });

  it('holds articles of one place together that are days apart, and not those that are months apart', async () => {
    const a = `Lisbon: the strike of Portugal’s port workers entered its second day. Ships waited off Setubal while union leader Rui Matos spoke of low pay and long shifts.`;
    const b = `Nothing was unloaded in the harbour of Sines near Porto Covo, and shops across Portugal ran short of fruit and fuel. A minister called for talks with Matos before Friday.`;
    const apart = (day: string) =>
      [...articlesOf(), ...articlesOf({ a, b })].map((each) => (each.id === 'b' ? { ...each, published: day } : each));
    const found = async (day: string) => (await stories(apart(day))).slice(1).map(({ members }) => members);
    expect(await found('2022-09-29')).toEqual([['a', 'b']]);
    expect(await found('2023-03-29')).toEqual([['a'], ['b']]);
  });
});
