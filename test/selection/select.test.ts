import { describe, expect, it } from 'vitest';
import { articlesOf } from '../outlets.js';
import { choose, refOf, section, specOf, textOf } from './chosen.js';

const articles = articlesOf();
const AFTER = { after: '2022-09-28' };

describe('select', () => {
  it('says nothing twice on the page', async () => {
    const { sections } = await choose(articles, specOf(), AFTER);
    const places = Object.values(sections)
      .flat()
      .map(({ article, position }) => `${article}:${position?.start}`);
    expect(places.length).toBeGreaterThan(6);
    expect(new Set(places).size).toBe(places.length);
  });

  it('repeats neither the bottom line nor a quote among the key facts', async () => {
    const { texts } = await choose(articles, specOf(), AFTER);
    const [bottom] = texts('bottom_line');
    const beside = [...texts('key_facts'), ...texts('context')];
    expect(beside.length).toBeGreaterThan(2);
    expect(beside).not.toContain(bottom);
    for (const quote of texts('quotes')) expect(beside.join('\n')).not.toContain(quote.slice(0, 30));
  });

  it('tells a fact of two outlets once, with both cited, and a differing figure as disputed', async () => {
    const { sections } = await choose(articles, specOf({ sections: [section('key_facts')] }), AFTER);
    const trucks = sections.key_facts!.filter((candidate) => textOf(candidate).includes('400 trucks'));
    expect(trucks.map(({ citations, reportedBy }) => [[...citations].sort(), reportedBy])).toEqual([
      [['north', 'south'], 2],
    ]);
    const officers = sections.key_facts!.filter((candidate) => textOf(candidate).includes('officers'));
    expect(officers).toHaveLength(1);
    const [other] = officers[0]!.disputedBy;
    const figure = articles.find(({ id }) => id === other!.article)!.text.slice(other!.start, other!.end);
    expect([textOf(officers[0]!).includes('24') ? '30 officers' : '24 officers']).toEqual([figure]);
  });

  it('takes an article whose outlet is not known for no outlet of its own', async () => {
    const without = (...ids: readonly string[]) =>
      articles.map(({ outlet, ...article }) => (ids.includes(article.id) ? article : { ...article, outlet: outlet! }));
    const trucks = async (told: typeof articles) => {
      const { sections } = await choose(told, specOf({ sections: [section('key_facts')] }), AFTER);
      return sections.key_facts!.filter((each) => textOf(each).includes('400 trucks')).map((each) => each.reportedBy);
    };
    expect(await trucks(articles)).toEqual([2]);
    expect(await trucks(without('north'))).toEqual([1]);
    expect(await trucks(without('north', 'south'))).toEqual([1]);
  });

  it('binds `max` in every section', async () => {
    const sections = (['key_facts', 'quotes', 'watch'] as const).map((name) => section(name, { max: 1 }));
    const chosen = await choose(articles, specOf({ sections }), AFTER);
    for (const name of ['key_facts', 'quotes', 'watch'] as const) expect(chosen.texts(name)).toHaveLength(1);
  });

  it('keeps to the sources that a section names', async () => {
    const sections = [section('key_facts', { sources: ['south'] }), section('context')];
    const chosen = await choose(articles, specOf({ sections }), AFTER);
    expect(new Set(chosen.sections.key_facts!.map(({ article }) => article))).toEqual(new Set(['south']));
  });

  it('offers the best voices in turn, and of `from` that speaker alone', async () => {
    const voices = await choose(articles, specOf({ sections: [section('quotes')] }));
    expect(voices.sections.quotes!.map(({ quote }) => textOf({ pieces: quote!.speaker!.pieces })).sort()).toEqual([
      'Maria Tamm',
      'Peter Hale',
    ]);
    const hale = await choose(articles, specOf({ sections: [section('quotes', { from: ['hale'] })] }));
    expect(hale.texts('quotes')).toEqual(['Nobody should expect the old queues to vanish within a week']);
  });

  it('leaves the author’s own text as it is, and repeats none of it', async () => {
    const text =
      'The ministers of Tarvia and Morland agreed on Tuesday to reopen the crossing at Valga.\n\nWe welcome it.';
    const { sections, texts } = await choose(
      articles,
      specOf({ sections: [section('bottom_line', { text }), section('key_facts')] }),
    );
    expect(texts('bottom_line')).toHaveLength(2);
    expect(sections.bottom_line!.every(({ kind, pinned }) => kind === 'author' && pinned)).toBe(true);
    expect(texts('key_facts').join()).not.toContain('agreed on Tuesday to reopen');
  });

  it('puts a sentence in another language below its equals', async () => {
    const german = articles.map((article) => (article.id === 'north' ? { ...article, language: 'de' } : article));
    const of = async (all: typeof articles) =>
      (await choose(all, specOf({ sections: [section('key_facts')] }))).sections.key_facts!.find(
        ({ article }) => article === 'north',
      )!;
    expect((await of(german)).why['other language']).toBeLessThan(1);
    expect((await of(articles)).why['other language']).toBeUndefined();
  });

  it('finds nothing where there is nothing', async () => {
    expect((await choose([], specOf())).sections).toMatchObject({ bottom_line: [], key_facts: [], quotes: [] });
    expect((await choose(articlesOf({ a: '' }), specOf())).texts('key_facts')).toEqual([]);
  });
});

describe('review', () => {
  const words = { trucks: 'handles 400 trucks', party: 'street party', hale: 'Nobody should expect' };
  const facts = specOf({ sections: [section('key_facts', { max: 2 }), section('sources')] }).sections;

  it('keeps what is pinned, over `max` and over what reads badly alone', async () => {
    const all = articlesOf({ a: 'Talks began in Valga on Monday.\n\nThey failed.\n\nIt was late.\n\nBut it held.' });
    const pin = await Promise.all(['They failed', 'It was late', 'But it held'].map((each) => refOf(all, each)));
    const { texts, sections } = await choose(all, specOf({ sections: facts, review: { pin } }));
    expect([...texts('key_facts')].sort()).toEqual(['It held.', 'It was late.', 'They failed.']);
    expect(sections.key_facts!.every(({ pinned }) => pinned)).toBe(true);
  });

  it('keeps both of two pinned sentences that tell the same', async () => {
    const pin = (await Promise.all(articles.map((article) => refOf([article], words.trucks)))).sort();
    const { sections } = await choose(articles, specOf({ review: { pin } }), AFTER);
    const standing = Object.values(sections).flat();
    expect(
      standing
        .filter(({ pinned }) => pinned)
        .map(({ ref }) => ref)
        .sort(),
    ).toEqual(pin);
  });

  it('keeps a pinned sentence that the bottom line tells already', async () => {
    const all = articlesOf({
      a: 'The crossing at Valga handles 400 trucks a day, the customs office of the county said.',
      b: 'Some 400 trucks a day are handled at the Valga crossing, said the county customs office.',
    });
    const pin = [await refOf(all, 'Some 400 trucks')];
    const { sections, texts } = await choose(all, specOf({ review: { pin } }), AFTER);
    expect(texts('bottom_line')[0]).toMatch(/^The crossing at Valga/);
    expect(sections.key_facts!.map(({ ref }) => ref)).toContain(pin[0]);
  });

  it('leaves out what is dropped everywhere, the quote in it too', async () => {
    const drop = [await refOf(articles, words.party), await refOf(articles, words.hale)];
    const { sections } = await choose(articles, specOf({ review: { drop } }), AFTER);
    const text = Object.values(sections).flat().map(textOf).join('\n');
    expect(text).toContain('400 trucks');
    expect(text).not.toContain('street party');
    expect(text).not.toContain('queues');
  });

  it('makes an edited sentence no bottom line that it would not be unedited', async () => {
    const before = await choose(articles, specOf());
    const edit = [{ ref: await refOf(articles, 'Shopkeepers'), text: 'Shopkeepers held a party.' }];
    const { texts } = await choose(articles, specOf({ review: { edit } }));
    expect(texts('bottom_line')).toEqual(before.texts('bottom_line'));
    expect(texts('key_facts')).toContain('Shopkeepers held a party.');
  });

  it('prints every edit as the author’s wording, over `max`', async () => {
    const refs = await Promise.all(['handles 400', 'street party', '12 million'].map((each) => refOf(articles, each)));
    const edit = refs.map((ref, index) => ({ ref, text: `The author words it so, number ${index}.` }));
    const { sections, texts } = await choose(articles, specOf({ sections: facts, review: { edit } }));
    expect([...texts('key_facts')].sort()).toEqual(edit.map(({ text }) => text));
    expect(sections.key_facts!.every(({ kind, original }) => kind === 'author' && original !== undefined)).toBe(true);
  });

  it('prints a quote that was reworded as a fact in the author’s words, and as no quote', async () => {
    const edit = [{ ref: await refOf(articles, words.hale), text: 'The minister expects queues for a while.' }];
    const { sections, texts } = await choose(articles, specOf({ review: { edit } }), AFTER);
    expect(texts('quotes').join()).not.toContain('queues');
    expect(Object.values(sections).flat().map(textOf)).toContain(edit[0]!.text);
  });

  it('orders the key facts as told', async () => {
    const order = [await refOf(articles, words.party), await refOf(articles, '12 million euros')];
    const { sections } = await choose(articles, specOf({ sections: [section('key_facts')], review: { order } }));
    expect(sections.key_facts!.slice(0, 2).map(({ ref }) => ref)).toEqual(order);
  });

  it('gives a quote the speaker and role that the author knows, as the author’s', async () => {
    const ref = await refOf(articles, words.hale);
    const speaker = [{ ref, name: 'Anna Berg', role: 'a diplomat' }];
    const { sections } = await choose(articles, specOf({ review: { speaker } }));
    const { quote } = sections.quotes!.find((each) => each.ref === ref)!;
    expect(quote?.speaker).toEqual({ pieces: [{ text: 'Anna Berg' }], role: [{ text: 'a diplomat' }], given: true });
  });

  it('prints a translation as one, with the words behind it', async () => {
    const ref = await refOf(articles, words.trucks);
    const translate = [{ ref, text: 'Vierhundert Lastwagen am Tag.' }];
    const { sections } = await choose(articles, specOf({ review: { translate, pin: [ref] } }));
    const found = Object.values(sections)
      .flat()
      .find((each) => each.ref === ref)!;
    expect(found).toMatchObject({
      kind: 'author',
      translated: true,
      pieces: [{ text: 'Vierhundert Lastwagen am Tag.' }],
    });
    expect(textOf({ pieces: found.original! })).toContain('400 trucks');
  });

  it('names every reference that is lost, and the sentence that a misspelt one is of', async () => {
    const ref = await refOf(articles, words.party);
    const near = `${ref.slice(0, -1)}${ref.endsWith('0') ? '1' : '0'}`;
    const failed = choose(articles, specOf({ review: { pin: [near], drop: ['south@00000000'] } }));
    await expect(failed).rejects.toMatchObject({
      kind: 'spec',
      problems: [
        {
          file: '/briefs/brief.yaml',
          message: expect.stringContaining(`review.pin: no sentence is ${near}`),
          fix: expect.stringContaining(`the nearest is ${ref}: "Shopkeepers`),
        },
        {
          message: expect.stringContaining('review.drop: no sentence is south@00000000'),
          fix: 'chancery analyze --why lists the sentences that there are',
        },
      ],
    });
  });

  it('names for a lost edit the sentence that is like its words, and none for words that are like no sentence', async () => {
    const source = articlesOf({
      a: 'The quota is 48,000 tonnes of cod for the season.\n\nThe coast guards share radar data.',
    });
    const lost = 'a@00000000';
    const edited = (text: string) => choose(source, specOf({ review: { edit: [{ ref: lost, text }] } }));
    await expect(edited('The quota is 45,000 tonnes of cod.')).rejects.toMatchObject({
      problems: [{ fix: expect.stringContaining('"The quota is 48,000 tonnes') }],
    });
    await expect(edited('Nobody knows what comes next.')).rejects.toMatchObject({
      problems: [{ fix: expect.not.stringContaining('nearest') }],
    });
  });

  const speech = articlesOf({
    a: 'The council met in Valga for two days.\n\n"We opened the road for every haulier in the region today. The customs house opens after the winter holidays," said Maria Tamm, the minister.\n\nThe council meets again.',
  });

  it('drops a quote with any of its sentences', async () => {
    const drop = [await refOf(speech, 'customs house')];
    const { sections } = await choose(speech, specOf({ review: { drop } }));
    expect(Object.values(sections).flat().map(textOf).join()).not.toContain('customs house');
  });

  it('pins a quote, and gives it a speaker, by any of its sentences', async () => {
    const ref = await refOf(speech, 'customs house');
    const { sections } = await choose(
      speech,
      specOf({ sections: [section('quotes')], review: { pin: [ref], speaker: [{ ref, name: 'Anna Berg' }] } }),
    );
    expect(sections.quotes).toMatchObject([{ pinned: true, quote: { speaker: { pieces: [{ text: 'Anna Berg' }] } } }]);
  });

  it('says of a given speaker that no quote is there, or that it is dropped', async () => {
    const [none, first, second] = [
      await refOf(speech, 'two days'),
      await refOf(speech, 'opened the road'),
      await refOf(speech, 'customs house'),
    ];
    const speaker = [none, first].map((ref) => ({ ref, name: 'Anna Berg' }));
    const { warnings } = await choose(speech, specOf({ review: { speaker, drop: [second] } }));
    expect(warnings).toEqual([
      `review.speaker: ${none} holds no quote, so it has no speaker`,
      `review.speaker: the quote of ${first} is dropped, its speaker with it`,
    ]);
    const used = await choose(speech, specOf({ review: { speaker: [{ ref: first, name: 'Anna Berg' }] } }));
    expect(used.warnings).toEqual([]);
  });

  it('refuses a pin that no section can take', async () => {
    const pin = [await refOf(articles, words.party)];
    const failed = choose(articles, specOf({ sections: [section('quotes'), section('sources')], review: { pin } }));
    await expect(failed).rejects.toMatchObject({
      kind: 'spec',
      message: expect.stringContaining(`review.pin: ${pin[0]} stands in no section`),
    });
  });
});
