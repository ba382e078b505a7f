import { describe, expect, it } from 'vitest';
import { composeBrief } from '../../src/brief/compose.js';
import { doesNotFit } from '../../src/brief/does-not-fit.js';
import { evidenceHash, evidenceOf } from '../../src/brief/evidence.js';
import { select } from '../../src/selection/select.js';
import { findStories } from '../../src/stories/find-stories.js';
import type { Brief } from '../../src/types/brief.js';
import type { Spec } from '../../src/types/spec.js';
import { articlesOf } from '../outlets.js';
import { analysesOf, section, specOf } from '../selection/chosen.js';

const articles = articlesOf();
const itemsOf = (brief: Brief) => brief.sections.flatMap(({ items }) => items);

async function composer(spec: Spec) {
  const analyses = await analysesOf(articles);
  const selection = select(spec, articles, analyses, findStories(articles, analyses), { after: '2022-09-28' });
  return (more: Parameters<typeof composeBrief>[3] = {}) => composeBrief(spec, selection, articles, more);
}

const standing = (...ids: readonly string[]) => ({ standing: ids, fill: 1, size: 10, fits: true, over: 0 });

describe('composeBrief', () => {
  it('has the sections in the spec’s order, without those that are empty, each item once', async () => {
    const brief = (
      await composer(
        specOf({
          sections: [
            section('watch'),
            section('key_facts'),
            section('assessment', { text: 'Ours.' }),
            section('sources'),
          ],
        }),
      )
    )();
    expect(brief.sections.map(({ name }) => name)).toEqual(['watch', 'key_facts', 'assessment']);
    const ids = itemsOf(brief).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(brief.sections[0]!.items[0]).toMatchObject({ lead: '14 March 2023' });
  });

  it('keeps to what stands, and numbers the sources anew as the page first cites them', async () => {
    const compose = await composer(specOf());
    const south = itemsOf(compose()).find(
      ({ citations, disputes }) => citations.length === 1 && citations[0]!.article === 'south' && disputes.length === 0,
    )!;
    const brief = compose({ standing: standing(south.id) });
    expect(itemsOf(brief).map(({ id }) => id)).toEqual([south.id]);
    expect(brief.sources.map(({ number, article }) => [number, article])).toEqual([[1, 'south']]);
    expect(itemsOf(brief)[0]!.citations).toEqual([{ article: 'south', number: 1 }]);
  });

  it('offers what lies beyond the budgets only when it is asked for', async () => {
    const compose = await composer(specOf({ sections: [section('key_facts')] }));
    expect(itemsOf(compose({ beyond: true })).length).toBeGreaterThanOrEqual(itemsOf(compose()).length);
    expect(
      itemsOf(compose())
        .slice(0, 5)
        .every(({ reserve }) => !reserve),
    ).toBe(true);
    expect(
      itemsOf(compose())
        .slice(5)
        .every(({ reserve }) => reserve),
    ).toBe(true);
  });

  it('tells context in the order of its article', async () => {
    const compose = await composer(specOf({ sections: [section('context', { sources: ['south'] })] }));
    const starts = itemsOf(compose({ beyond: true })).map(({ evidence }) => evidence[0]!.start);
    expect(starts.length).toBeGreaterThan(2);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('puts the context into the other column where the page asks for it, and keeps it there for what stands', async () => {
    const compose = await composer(
      specOf({ sections: [section('quotes'), section('context', { sources: ['south'] })] }),
    );
    const columnIn = (brief: Brief) => brief.sections.find(({ name }) => name === 'context')!.column;
    const [usual, moved] = [compose({ beyond: true }), compose({ beyond: true, contextMoved: true })];
    expect([columnIn(usual), columnIn(moved)].sort()).toEqual(['main', 'side']);
    const all = itemsOf(moved).map(({ id }) => id);
    const final = compose({ standing: { ...standing(...all), contextMoved: true } });
    expect(columnIn(final)).toBe(columnIn(moved));
  });

  it('notes how many outlets report a fact, and another’s figure beside a disputed one', async () => {
    const items = itemsOf((await composer(specOf({ sections: [section('key_facts'), section('sources')] })))());
    expect(items.find(({ text }) => text.includes('400 trucks'))!.notes).toEqual(['2 outlets']);
    const { disputes, text } = items.find((each) => each.text.includes('officers'))!;
    expect(disputes.map(({ figure }) => figure)).toEqual([text.includes('24') ? '30 officers' : '24 officers']);
  });

  it('proves each printed word: text, speaker, role, outlet, dates, source lines', async () => {
    const brief = (await composer(specOf()))({ date: '2022-09-29' });
    const proven = new Set(brief.evidence.map(({ text }) => text));
    for (const { text, speaker, role, outlet, date, lead } of itemsOf(brief))
      for (const words of [text, speaker, role, outlet, date, lead])
        if (words !== undefined) expect(proven).toContain(words);
    for (const { title, outlet, date } of brief.sources)
      for (const words of [title, outlet, date]) expect(proven).toContain(words);
    for (const { value } of brief.meta) expect(proven).toContain(value);
    expect(new Set(brief.evidence.map(({ id }) => id)).size).toBe(brief.evidence.length);
  });
});

describe('evidenceOf', () => {
  const context = (spec: Spec) => ({
    version: '1.2.3',
    spec,
    specName: 'brief.yaml',
    theme: { name: 'default', sha256: 'f'.repeat(64), words: [] },
    articles,
    origins: new Map([['north', { kind: 'file', path: 'sources/north.txt' } as const]]),
  });

  it('names each cited source by its number, with or without a list on the page', async () => {
    for (const last of [[section('sources')], []]) {
      const spec = specOf({ sections: [section('key_facts'), ...last] });
      const { sources } = evidenceOf((await composer(spec))(), context(spec));
      expect(sources.map(({ number }) => number)).toEqual([1, 2]);
    }
  });

  it('has a hash that the sidecar’s hint does not change, and every item does', async () => {
    const spec = specOf();
    const evidence = evidenceOf((await composer(spec))(), context(spec));
    expect(evidenceHash({ ...evidence, hint: { root: '..' } })).toBe(evidenceHash(evidence));
    expect(evidenceHash({ ...evidence, items: evidence.items.slice(1) })).not.toBe(evidenceHash(evidence));
  });
});

describe('doesNotFit', () => {
  it('says how many pages it takes, how many words are over, and which blocks', () => {
    const item = (id: string, words: number) => ({ id, words });
    const brief = {
      kind: 'brief',
      sections: [
        { name: 'key_facts', items: [item('a', 150), item('hidden', 500)] },
        { name: 'watch', items: [item('w', 40)] },
      ],
    } as unknown as Brief;
    const box = {
      size: 'A4',
      width: 1,
      height: 1000,
      margin: { top: 0, right: 0, bottom: 0, left: 0 },
      count: 1,
    } as const;
    const error = doesNotFit(brief, { standing: ['a', 'w'], fill: 1, size: 9.5, fits: false, over: 250 }, box);
    expect(error.message).toBe(
      '2 pages: over by about 38 words. Over budget: key facts 150/100\n      unpin an item, or shorten your own text',
    );
    expect(error.exitCode).toBe(5);
  });
});
