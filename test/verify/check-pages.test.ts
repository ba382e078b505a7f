import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/types/evidence.js';
import { checkPages } from '../../src/verify/check-pages.js';

const HASH = '0123456789abcdef'.repeat(4);
const evidence = {
  tool: { name: 'chancery', version: '1.2.3' },
  sources: [
    { id: 'a', number: 1, sha256: HASH },
    { id: 'b', number: 2, sha256: HASH },
  ],
  items: [
    { id: 'i0', section: 'key_facts', text: 'Ministers met.', citations: ['a'] },
    { id: 'i1', section: 'key_facts', text: 'They agreed on 24 officers.', citations: ['a', 'b'] },
    { id: 'i2', section: 'header', text: 'NATO', citations: [] },
  ],
  furniture: ['Briefing note', 'Key facts', 'Page', 'of', 'Evidence'],
  document: { title: 'T', language: 'en' },
} as unknown as Evidence;
const page = (more = '') =>
  `Briefing note Page 1 of 1 Chancery 1.2.3 · Evidence ${HASH.slice(0, 16)} Key facts Ministers met. [1] They agreed on 24
   officers. [1] [2] NATO ${more}`;

describe('checkPages', () => {
  it('finds every word accounted for, wherever lines break', () => {
    expect(checkPages([page()], evidence, HASH)).toEqual([]);
  });

  it('parts a page number from the figure that opens the page', () => {
    const figure = { id: 'x', section: 'numbers', text: '9 miles', citations: [] };
    const claimed = { ...evidence, items: [...evidence.items, figure] } as unknown as Evidence;
    const first = page().replace('1 of 1', '1 of 2');
    expect(checkPages([first, 'Page 2 of 2 9 miles'], claimed, HASH)).toEqual([]);
    expect(checkPages([first, 'Page 2 of 3 9 miles'], claimed, HASH)).toHaveLength(1);
  });

  it('lets no minus stand before a figure that has none', () => {
    const figure = { id: 'x', section: 'numbers', text: '5 percent', citations: [] };
    const claimed = { ...evidence, items: [...evidence.items, figure] } as unknown as Evidence;
    for (const honest of ['5 percent', '· 5 percent', '- 5 percent'])
      expect(checkPages([page(honest)], claimed, HASH), honest).toEqual([]);
    for (const forged of ['-5 percent', '(-5 percent)', '\u22125 percent'])
      expect(checkPages([page(forged)], claimed, HASH), forged).toHaveLength(1);
    const below = { id: 'y', section: 'numbers', text: 'a rate of -5 percent', citations: [] };
    const both = { ...claimed, items: [...claimed.items, below] } as unknown as Evidence;
    expect(checkPages([page('5 percent a rate of -5 percent')], both, HASH)).toEqual([]);
  });

  it('takes for page numbers only those that there are, in the language’s own words', () => {
    for (const forged of [
      'Key facts 2000 of 1',
      'Key facts 7 Evidence 1',
      'Page 2 of 1',
      'Page 0 of 1',
      'Page 01 of 1',
    ])
      expect(checkPages([page(forged)], evidence, HASH)).toHaveLength(1);
    const german = {
      ...evidence,
      document: { title: 'T', language: 'de' },
      furniture: ['Briefing note', 'Key facts', 'Seite', 'von', 'Evidence'],
    } as unknown as Evidence;
    const seite = page().replace('Page 1 of 1', 'Seite 1 von 1');
    expect(checkPages([seite], german, HASH)).toEqual([]);
    expect(checkPages([seite.replace('Seite 1', 'Seite 11')], german, HASH)).toHaveLength(1);
  });

  it.each([
    ['a sentence', 'Nobody knew.', 'Nobodyknew'],
    ['a figure', '25', '25'],
    ['a citation of no source', '[3]', '3'],
  ])('names %s that no evidence proves', (_, words, left) => {
    expect(checkPages([page(words)], evidence, HASH)).toMatchObject([{ actual: left }]);
  });

  it('takes a page number in a citation only where an item claims it', () => {
    const pages = [{ article: 'b', first: 3, last: 3, text: 'p.\u00a03' }];
    const sources = [
      { id: 'a', number: 1, sha256: HASH },
      { id: 'b', number: 2, sha256: HASH },
    ];
    const claimed = {
      ...evidence,
      sources,
      items: [...evidence.items, { id: 'x', section: 'key_facts', text: 'NATO', citations: ['b'], pages }],
    } as unknown as Evidence;
    expect(checkPages([page('[2, p. 3]')], claimed, HASH)).toEqual([]);
    expect(checkPages([page('[2, p. 4]')], claimed, HASH)).toMatchObject([{ item: 'x' }]);
    expect(checkPages([page('[2, p. 3] [1, p. 3]')], claimed, HASH)).toHaveLength(1);
  });

  it('names an item that the pages cite another source for', () => {
    const swapped = page().replace('met. [1]', 'met. [2]');
    expect(checkPages([swapped], evidence, HASH)).toMatchObject([{ item: 'i0' }]);
    expect(checkPages([page().replace('officers. [1] [2]', 'officers. [2]')], evidence, HASH)).toMatchObject([
      { item: 'i1' },
    ]);
  });

  it('refuses a citation that is added to an item’s own', () => {
    const added = [
      page().replace('met. [1]', 'met. [1] [1] [2]'),
      page().replace('met. [1]', 'met. [1] [2]'),
      page().replace('officers. [1] [2]', 'officers. [1] [2] [1]'),
    ];
    for (const forged of added) expect(checkPages([forged], evidence, HASH)).toHaveLength(1);
  });

  it('lets a figure stand before words that more sources give, and a quote’s citation behind its speaker', () => {
    const beside = [
      { id: 'numbers-1-figure', section: 'numbers', text: '24', citations: ['a'] },
      { id: 'numbers-1', section: 'numbers', text: 'They sent 24', citations: ['a', 'b'] },
      { id: 'quotes-1', section: 'quotes', text: 'Enough.', citations: ['b'] },
      { id: 'quotes-1-speaker', section: 'quotes', text: 'Kim', citations: ['b'] },
    ];
    const claimed = { ...evidence, items: [...evidence.items, ...beside] } as unknown as Evidence;
    const words = '24 They sent 24 [1] [2] “Enough.” Kim [2]';
    expect(checkPages([page(words)], claimed, HASH)).toEqual([]);
    expect(checkPages([page(words.replace('Kim [2]', 'Kim [2] [1]'))], claimed, HASH)).not.toEqual([]);
  });

  it('takes a space inside a figure for another figure, and a line’s end for none', () => {
    expect(checkPages([page().replace('24', '2 4')], evidence, HASH)).toMatchObject([{ item: 'i1' }]);
    expect(checkPages([page().replace('They agreed', 'They\nagreed')], evidence, HASH)).toEqual([]);
  });

  it('names an item that the pages lack, or say otherwise', () => {
    const changed = page().replace('24', '42');
    expect(checkPages([changed], evidence, HASH)).toMatchObject([
      { item: 'i1', expected: 'They agreed on 24 officers.' },
    ]);
  });

  describe('of the author’s words', () => {
    const own = (more: object) => ({ section: 'key_facts', kind: 'author', citations: ['a'], ...more });
    const items = [
      own({ id: 'key_facts-1', ref: 'author:add-1', text: 'Mine.' }),
      own({ id: 'key_facts-2', ref: 'author:add-2', text: 'Mine too.' }),
      own({ id: 'key_facts-3', original: 'They met.', text: 'They sat.' }),
      { id: 'quotes-1', section: 'quotes', kind: 'verbatim', text: 'Enough.', citations: ['a'] },
      own({ id: 'quotes-1-speaker', section: 'quotes', text: 'Kim' }),
      own({ id: 'quotes-1-role', section: 'quotes', text: 'envoy' }),
      own({ id: 'assessment-1', section: 'assessment', citations: [], text: 'So be it.' }),
      own({ id: 'assessment-2', section: 'assessment', citations: [], text: 'Amen.' }),
    ];
    const labels = [
      ...['the author’s words', 'the author’s judgement'],
      ...['author’s wording', 'speaker named by the author'],
    ];
    const claimed = {
      ...evidence,
      items: [...evidence.items, ...items],
      furniture: [...evidence.furniture, ...labels],
    } as unknown as Evidence;
    const printed = page(
      `Mine. [1] the author’s words Mine too. [1] the author’s words They sat. [1] author’s wording “Enough.” Kim, envoy [1]
       speaker named by the author the author’s judgement So be it. Amen.`,
    );

    it('finds them labelled: an item, a quote’s speaker, a section', () => {
      expect(checkPages([printed], claimed, HASH)).toEqual([]);
    });

    it.each(labels)('names them where the pages lack "%s" once', (label) => {
      expect(checkPages([printed.replace(label, '')], claimed, HASH)).toMatchObject([
        { problem: 'the pages do not label the author’s words' },
      ]);
    });

    it.each(labels)('names them where "%s" stands at another line', (label) => {
      for (const line of ['Ministers met. [1]', 'officers. [1] [2]']) {
        const moved = printed.replace(label, '').replace(line, `${line} ${label}`);
        expect(checkPages([moved], claimed, HASH), line).toMatchObject([
          { problem: 'the pages do not label the author’s words' },
        ]);
      }
    });

    it.each(labels)('names a source’s line that is labelled "%s" as well', (label) => {
      const added = printed.replace('Ministers met. [1]', `Ministers met. [1] ${label}`);
      expect(checkPages([added], claimed, HASH)).toMatchObject([
        { problem: 'the pages label words as the author’s that are not', actual: label },
      ]);
    });

    it('lets a source say the very same without a label, and the author not', () => {
      const same = own({ id: 'key_facts-4', original: 'They sat.', text: 'Ministers met.' });
      const lines = evidence.items.map((item) => ({ ...item, id: item.id.replace('i', 'key_facts-1') }));
      const both = { ...claimed, items: [...lines, ...items, same] } as unknown as Evidence;
      expect(checkPages([`${printed} Ministers met. [1] author’s wording`], both, HASH)).toEqual([]);
      expect(checkPages([`${printed} Ministers met. [1]`], both, HASH)).toMatchObject([{ item: 'key_facts-4' }]);
    });

    it('takes no fact’s label for that of the section behind it, nor the section’s for the fact’s', () => {
      const shared = printed.replace('the author’s words Mine too. [1]', 'Mine too. [1]');
      expect(checkPages([shared], claimed, HASH)).toHaveLength(1);
      const [fact, section] = ['Mine too. [1] the author’s words', 'the author’s judgement So be it. Amen.'];
      const side = printed.replace(fact, '').replace(section, '');
      expect(checkPages([`${side} Mine too. [1] the author’s words So be it. Amen.`], claimed, HASH)).toHaveLength(1);
      expect(checkPages([`${side} ${fact} ${section}`], claimed, HASH)).toEqual([]);
    });
  });

  describe('of quotation marks', () => {
    const items = [
      { id: 'quotes-1', section: 'quotes', text: 'Enough.', citations: ['b'] },
      { id: 'quotes-1-speaker', section: 'quotes', text: 'Kim', citations: ['b'] },
      { id: 'key_facts-3', section: 'key_facts', text: 'It is a “sham vote”, she said.', citations: ['a'] },
      { id: 'story-1-headline', section: 'stories', text: 'Kim has enough', citations: ['b'] },
      { id: 'source-2-outlet', section: 'sources', text: 'The Wire', citations: ['b'] },
      { id: 'source-2-title', section: 'sources', text: 'Kim has enough', citations: ['b'] },
    ];
    const claimed = { ...evidence, items: [...evidence.items, ...items] } as unknown as Evidence;
    const printed = page(
      'Kim has enough [2] It is a “sham vote”, she said. [1] “Enough.” Kim [2] Key facts [2] The Wire, “Kim has enough”',
    );
    const check = (from: string, to: string) => checkPages([printed.replace(from, to)], claimed, HASH);

    it('finds them round quotes and titles, in any language’s form, and in a source’s own words', () => {
      expect(check('', '')).toEqual([]);
      expect(check('“Enough.”', '« Enough. »')).toEqual([]);
      expect(check('The Wire, “Kim has enough”', '„Kim has enough,“ The Wire')).toEqual([]);
    });

    it.each([
      ['a paraphrase', 'Ministers met.', '“Ministers met.”'],
      ['a headline', 'Kim has enough [2]', '“Kim has enough” [2]'],
      ['a name', 'NATO', '"NATO"'],
      ['words before a quote', 'NATO Kim has enough [2]', '“NATO Kim has enough [2]”'],
      ['a whole sentence with a quote in it', 'It is a “sham vote”, she said.', '“It is a “sham vote”, she said.”'],
      ['what follows a quote', '“Enough.” Kim', '“Enough.” “Kim”'],
      ['a quote and more', '“Enough.” Kim', '“Enough. Kim”'],
    ])('refuses them round %s', (_, from, to) => {
      expect(check(from, to)).toMatchObject([
        { problem: 'the pages put quotation marks round words that are no quote' },
      ]);
    });
  });

  it('refuses a quote that is given to another speaker', () => {
    const quote = (number: number, text: string, speaker: string) => [
      { id: `quotes-${number}`, section: 'quotes', text, citations: ['b'] },
      { id: `quotes-${number}-speaker`, section: 'quotes', text: speaker, citations: ['b'] },
    ];
    const items = [...evidence.items, ...quote(1, 'Enough.', 'Kim'), ...quote(2, 'Never.', 'Li')];
    const claimed = { ...evidence, items } as unknown as Evidence;
    const check = (words: string) => checkPages([page(words)], claimed, HASH);
    expect(check('“Enough.” Kim [2] “Never.” Li [2]')).toEqual([]);
    for (const forged of ['“Enough.” Li [2] “Never.” Kim [2]', 'Kim “Enough.” [2] “Never.” Li [2]'])
      expect(check(forged), forged).toMatchObject([{ problem: 'the pages attribute it otherwise', expected: 'Kim' }]);
  });

  describe('of a digest’s stories', () => {
    const story = (number: number) => [
      { id: `story-${number}-headline`, section: 'stories', text: `Headline ${number}x`, citations: ['a'] },
    ];
    const sources = [
      { id: 'a', number: 1, sha256: HASH, outlet: 'One', textSha256: 't1' },
      { id: 'b', number: 2, sha256: HASH, outlet: 'Two', textSha256: 't2' },
      { id: 'c', number: 0, sha256: HASH, outlet: 'Three', textSha256: 't3' },
    ];
    const lines = evidence.items.map((item) => ({ ...item, id: item.id.replace('i', 'key_facts-') }));
    const record = [
      { headline: 'Headline 1x', since: '2022-10-03', texts: ['t1', 't2', 't3'] },
      { headline: 'Headline 2x', since: '2022-09-26', texts: ['t1'] },
    ];
    const reports = ['Reported by 3 outlets', 'Reported by 1 outlet'];
    const states = ['new', 'continuing since 26 September 2022'];
    const claimed = {
      ...evidence,
      sources,
      items: [...lines, ...story(1), ...story(2)],
      furniture: [...evidence.furniture, 'Story 1', 'Story 2', ...reports, ...states, '2 outlets'],
      digest: { date: '2022-10-03', stories: record, follows: { date: '2022-09-26', stories: [record[1]] } },
    } as unknown as Evidence;
    const told = (first: string, second: string, note = '2 outlets') =>
      checkPages(
        [
          page(`Story 1 · ${first} Headline 1x [1] Story 2 · ${second} Headline 2x [1]`).replace(
            'officers. [1] [2]',
            `officers. [1] [2] ${note}`,
          ),
        ],
        claimed,
        HASH,
      );

    it('finds how many report them, and their place in the series, above each', () => {
      expect(told(`${reports[0]} · ${states[0]}`, `${reports[1]} · ${states[1]}`)).toEqual([]);
    });

    it.each([
      ['how many report it', told(reports[1]!, reports[0]!)],
      ['that it is new', told('', states[0]!)],
      ['that it goes on', told(states[1]!, '')],
      ['how many report a line', told('2 outlets', '')],
    ])('refuses %s at another one', (_, failures) => {
      expect(failures).toMatchObject([{ problem: 'the pages say it of another line or story' }]);
    });

    it('refuses to take one line’s outlets for another’s', () => {
      const moved = page('Story 1').replace('Ministers met. [1]', 'Ministers met. [1] 2 outlets');
      const brief = { ...claimed, items: lines, digest: undefined } as unknown as Evidence;
      expect(checkPages([moved], brief, HASH)).toMatchObject([{ actual: '2 outlets' }]);
    });
  });

  it('refuses the hash of other evidence', () => {
    expect(checkPages([page()], evidence, 'f'.repeat(64))).toHaveLength(1);
  });
});
