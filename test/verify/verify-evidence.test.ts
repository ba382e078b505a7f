import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/types/article.js';
import type { Evidence, EvidenceItem } from '../../src/types/evidence.js';
import { verifyEvidence } from '../../src/verify/verify-evidence.js';

const TEXT = 'Meanwhile, the ministry said (in its weekly note) that 32 missiles were launched. He denied it.';
const article = {
  id: 'a',
  sha256: 'f'.repeat(64),
  title: 'A title',
  language: 'en',
  text: TEXT,
  published: '2022-09-28T08:00:00+09:00',
  byline: [],
  deks: [],
} as unknown as Article;

const span = (words: string) => {
  const start = TEXT.indexOf(words);
  return { article: 'a', field: 'text' as const, start, end: start + words.length };
};

function evidence(item: Partial<EvidenceItem>): Evidence {
  const full: EvidenceItem = {
    id: `${item.section ?? 'key_facts'}-1`,
    section: 'key_facts',
    kind: 'verbatim',
    text: '',
    pieces: [],
    spans: (item.pieces ?? []).flatMap(({ span: at }) => (at === undefined ? [] : [at])),
    citations: ['a'],
    ...item,
  };
  return {
    format: 1,
    tool: { name: 'chancery', version: '0' },
    spec: { name: 's', sha256: '' },
    theme: { name: 't', sha256: '' },
    document: { title: 't', language: 'en' },
    sources: [
      {
        id: 'a',
        number: 1,
        title: 'A title',
        sha256: article.sha256,
        textSha256: '',
        mediaType: 'text/plain',
        given: {},
      },
    ],
    furniture: ['the author’s judgement'],
    items: [{ ...full, text: full.text || full.pieces.map(({ text }) => text).join('') }],
  };
}

const proven = (item: Partial<EvidenceItem>) => verifyEvidence(evidence(item), [article]);

const SAID = '副長官：訪問団は40人です。明日出発します。';

it('takes an answer behind its speaker’s name and a colon, of whatever width, for speech', () => {
  for (const text of [SAID, SAID.replace('：', ': ')]) {
    const start = text.indexOf('訪');
    const words = text.slice(start);
    const said = { article: 'a', field: 'text' as const, start, end: text.length };
    const item = {
      id: 'quotes-1',
      section: 'quotes',
      text: words,
      pieces: [{ text: words, span: said }],
      spans: [said],
    };
    const { failures } = verifyEvidence(evidence(item as Partial<EvidenceItem>), [{ ...article, text }]);
    expect(failures).toEqual([]);
  }
});

describe('verifyEvidence', () => {
  it('proves words at their place', () => {
    expect(proven({ pieces: [{ text: 'He denied it.', span: span('He denied it.') }] })).toMatchObject({
      ok: true,
      checked: 1,
    });
  });

  it('refuses words that the source does not say', () => {
    const verdict = proven({ pieces: [{ text: 'He denies it.', span: span('He denied it.') }] });
    expect(verdict.ok).toBe(false);
    expect(verdict.failures[0]).toMatchObject({
      item: 'key_facts-1',
      source: 'a',
      expected: 'He denies it.',
      actual: 'He denied it.',
    });
  });

  it('proves the page that a citation names, as it is printed', () => {
    const words = { pieces: [{ text: 'He denied it.', span: span('He denied it.') }], spans: [span('He denied it.')] };
    const paged = { ...article, pages: [0, TEXT.indexOf('He denied')] };
    const claim = (text: string, page: number) => ({
      ...words,
      pages: [{ article: 'a', first: page, last: page, text }],
    });
    const prove = (item: Partial<EvidenceItem>, source: Article) => verifyEvidence(evidence(item), [source]).failures;
    expect(prove(claim('p.\u00a02', 2), paged)).toEqual([]);
    for (const [item, source] of [
      [claim('p.\u00a01', 1), paged],
      [claim('p.\u00a01', 2), paged],
      [claim('p.\u00a02', 2), article],
    ] as const)
      expect(prove(item, source)[0]?.problem).toBe('it does not stand on the page that it cites');
  });

  it('proves a deletion that is named, and a capital after it', () => {
    const pieces = [
      { text: 'The ministry said', span: span('the ministry said') },
      { text: ' […] ' },
      { text: 'that 32 missiles were launched.', span: span('that 32 missiles were launched.') },
    ];
    const deleted = ['Meanwhile, ', ' (in its weekly note)'].map((text) => ({ ...span(text), text }));
    expect(proven({ kind: 'shortened', pieces, deleted })).toMatchObject({ ok: true });
    expect(proven({ kind: 'shortened', pieces, deleted: [deleted[0]!] }).failures[0]?.problem).toContain(
      'not named as deleted',
    );
    expect(proven({ kind: 'shortened', pieces, deleted: [deleted[1]!] }).ok).toBe(false);
  });

  it('refuses words of its own between the pieces', () => {
    const pieces = [
      { text: 'the ministry', span: span('the ministry') },
      { text: ' never ' },
      { text: 'said', span: span('said') },
    ];
    expect(
      proven({ kind: 'shortened', pieces })
        .failures.map(({ problem }) => problem)
        .join(),
    ).toContain('no source gives');
  });

  it('refuses a claim without a place, and a citation of no source', () => {
    expect(proven({ text: 'Anything.', pieces: [{ text: 'Anything.' }] }).ok).toBe(false);
    const own = { kind: 'author', section: 'assessment', text: 'Mine.', pieces: [{ text: 'Mine.' }] } as const;
    expect(proven({ ...own, citations: ['b'] }).ok).toBe(false);
    expect(proven({ ...own, citations: [] }).ok).toBe(true);
    const unlabelled = { ...evidence({ ...own, citations: [] }), furniture: [] };
    expect(verifyEvidence(unlabelled, [article]).ok).toBe(false);
    expect(verifyEvidence({ ...unlabelled, furniture: ['NATO expelled a member.'] }, [article]).ok).toBe(false);
  });

  it('takes a fact of the author’s own where it is labelled and cited, and nowhere else', () => {
    const fact = { kind: 'author', section: 'key_facts', id: 'key_facts-1', ref: 'author:add-1', spans: [] } as const;
    const words = { text: 'Mine.', pieces: [{ text: 'Mine.' }] };
    expect(proven({ ...fact, ...words }).ok).toBe(true);
    expect(proven({ ...fact, ...words, citations: [] }).ok).toBe(false);
    expect(proven({ ...fact, ...words, section: 'quotes', id: 'quotes-1' }).ok).toBe(false);
    expect(verifyEvidence({ ...evidence({ ...fact, ...words }), furniture: [] }, [article]).ok).toBe(false);
    expect(proven({ ...fact, ...words, original: 'Nobody said this.' }).ok).toBe(false);
  });

  it.each([
    ['the author’s words among the facts', { kind: 'author', section: 'key_facts' }],
    ['the author’s words among the quotes', { kind: 'author', section: 'quotes', id: 'quotes-1' }],
    ['the spec’s words among the facts', { kind: 'spec', section: 'key_facts' }],
    ['the spec’s words in the context', { kind: 'spec', section: 'context' }],
    ['an outlet that the spec does not give', { kind: 'spec', section: 'sources' }],
    ['a kind that there is not', { kind: 'magic' as 'author', section: 'assessment' }],
  ] as const)('refuses %s', (_, forged) => {
    const text = 'NATO expelled a member.';
    expect(proven({ ...forged, text, pieces: [{ text }], spans: [] }).ok).toBe(false);
  });

  it('refuses words of a source that is not cited, and words without a citation', () => {
    const words = { pieces: [{ text: 'He denied it.', span: span('He denied it.') }], spans: [span('He denied it.')] };
    expect(proven({ ...words, citations: [] }).ok).toBe(false);
    expect(proven(words).ok).toBe(true);
  });

  it('refuses half a sentence as a fact', () => {
    const half = span('32 missiles were launched.');
    const item = { id: 'key_facts-1', pieces: [{ text: '32 missiles were launched.', span: half }], spans: [half] };
    expect(proven(item).failures.map(({ problem }) => problem)).toEqual([
      'it is a part of a sentence, and what is left out is not named',
    ]);
    const whole = span('He denied it.');
    expect(proven({ ...item, pieces: [{ text: 'He denied it.', span: whole }], spans: [whole] }).ok).toBe(true);
  });

  const FEWER = 'Others say 20 were.';
  const fewer = { ...article, text: `${TEXT} ${FEWER}` } as Article;
  const of = (words: string) => {
    const at = { ...span(TEXT), start: fewer.text.indexOf(words), end: fewer.text.indexOf(words) + words.length };
    return { text: words, pieces: [{ text: words, span: at }], spans: [at] };
  };

  it('takes words about a figure as those of a dispute only where another side differs', () => {
    const words = 'Meanwhile, the ministry said (in its weekly note) that 32 missiles were launched';
    const side = { id: 'story-1-dispute-1-said-1', section: 'stories', ...of(words) };
    const prove = (...others: Partial<EvidenceItem>[]) => {
      const items = [side, ...others].map((item) => evidence(item).items[0]!);
      return verifyEvidence({ ...evidence(side), items }, [fewer]).failures.map(({ problem }) => problem);
    };
    const alone = ['it stands as one of figures that differ, and no other differs from it'];
    expect(prove({ ...side, id: 'story-1-dispute-1-said-2', ...of(FEWER) })).toEqual([]);
    expect(prove()).toEqual(alone);
    expect(prove({ ...side, id: 'story-1-dispute-2-said-2', ...of(FEWER) })).toEqual([...alone, ...alone]);
    expect(prove({ ...side, id: 'story-1-dispute-1-figure-1', ...of('20') })).toEqual([...alone, ...alone]);
    expect(prove({ ...side, id: 'story-1-dispute-1-said-2' })).toEqual([...alone, ...alone]);
  });

  it.each([
    ['stories-1-x', 'stories'],
    ['story-1-lead', 'stories'],
    ['i', 'key_facts'],
    ['key_facts-1', 'watch'],
    ['key_facts-1', 'header'],
    ['source-1-date', 'sources'],
    ['story-1-headline', 'stories'],
    ['key_facts-9-figure-1', 'key_facts'],
  ])('refuses the words of a sentence as %s in %s', (id, section) => {
    expect(proven({ id, section, pieces: [{ text: 'denied it.', span: span('denied it.') }] }).ok).toBe(false);
  });

  it('refuses an item whose places are not those of its words', () => {
    const half = { pieces: [{ text: 'denied it.', span: span('denied it.') }] };
    for (const spans of [[], [span('He denied it.')]])
      expect(proven({ ...half, spans }).failures.map(({ problem }) => problem)).toContain(
        'its places are not those of its words',
      );
  });

  it('holds a figure in large to the sentence beside it', () => {
    const beside = (words: string, figure: string) => {
      const row = evidence({ section: 'numbers', ...of(words) });
      const large = evidence({ id: 'numbers-1-figure', section: 'numbers', ...of(figure) });
      return verifyEvidence({ ...row, items: [...row.items, ...large.items] }, [fewer]).failures;
    };
    expect(beside(FEWER, '20')).toEqual([]);
    expect(beside(FEWER, '32 missiles')).toMatchObject([
      { item: 'numbers-1-figure', problem: 'the figure is of other words than those beside it' },
    ]);
  });

  it('takes the words about a differing figure up to a mark, and no further cut', () => {
    const said = (words: string) => {
      const at = span(words);
      const item = { id: 'story-1-dispute-1-said-1', section: 'stories', text: words };
      const side = evidence({ ...item, pieces: [{ text: words, span: at }] });
      const other = { ...side.items[0]!, id: 'story-1-dispute-1-said-2', ...of(FEWER) };
      return verifyEvidence({ ...side, items: [...side.items, other] }, [fewer]).ok;
    };
    const clause = 'Meanwhile, the ministry said (in its weekly note) that 32 missiles were launched';
    expect(said(clause)).toBe(true);
    expect(said(clause.replace(/ \S+$/, ''))).toBe(false);
    expect(said(clause.replace(/^\S+ /, ''))).toBe(false);
  });

  it('refuses a deletion that turns the sentence round, or leaves no mark', () => {
    const text = 'The ministry did not say that 32 missiles were launched.';
    const other = { ...article, text } as Article;
    const at = (words: string) => ({
      ...span('He'),
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    });
    const forged = (glue: string, cut: string, head: string, tail: string) =>
      verifyEvidence(
        evidence({
          kind: 'shortened',
          pieces: [{ text: head, span: at(head) }, { text: glue }, { text: tail, span: at(tail) }],
          deleted: [{ ...at(cut), text: cut }],
        }),
        [other],
      ).ok;
    expect(forged(' […] ', ' did not ', 'The ministry', 'say that 32 missiles were launched.')).toBe(false);
    expect(forged(' ', ' say ', 'The ministry did not', 'that 32 missiles were launched.')).toBe(false);
    expect(forged(' […] ', ' 32 ', 'The ministry did not say that', 'missiles were launched.')).toBe(false);
    expect(forged(' […] ', ' say ', 'The ministry did not', 'that 32 missiles were launched.')).toBe(true);
  });

  it('takes an agency out of a sentence’s head where the sentence follows on its heels, and no name', () => {
    const headless = (text: string, head: string) => {
      const other = { ...article, text } as Article;
      const rest = {
        article: 'a',
        field: 'text' as const,
        start: text.length - 'The crossing is open.'.length,
        end: text.length,
      };
      const cut = { ...rest, start: 0, end: head.length, text: head };
      const pieces = [{ text: 'The crossing is open.', span: rest }];
      return verifyEvidence(evidence({ kind: 'shortened', pieces, deleted: [cut] }), [other]).ok;
    };
    expect(headless('Valga (NW)The crossing is open.', 'Valga (NW)')).toBe(true);
    expect(headless('Valga (NW) The crossing is open.', 'Valga (NW)')).toBe(false);
    expect(headless('Valga denies itThe crossing is open.', 'Valga denies it')).toBe(false);
  });

  describe('a head with a dash', () => {
    const headless = (head: string, language = 'en', rest = 'The crossing is open.') => {
      const other = { ...article, language, text: head + rest } as Article;
      const span = { article: 'a', field: 'text' as const, start: head.length, end: head.length + rest.length };
      const deleted = [{ ...span, start: 0, end: head.length, text: head }];
      return verifyEvidence(evidence({ kind: 'shortened', pieces: [{ text: rest, span }], deleted }), [other]).ok;
    };

    it.each([
      ['en', 'VALGA — '],
      ['en', 'PORT MAREN, N.Y., Oct. 3 (NW) — '],
      ['en', 'Valga, Estonia (NW) - '],
      ['fr', 'PAS-DE-CALAIS — '],
      ['en', 'Deir al Varn  (NW) - '],
      ['en', 'Newcastle upon Tyne (NW) -- '],
      ['de', 'Walga – '],
      ['de', 'Bad Walga am See, 3. Oktober – '],
      ['fr', 'Valga, 1er octobre (ADN) – '],
      ['es', 'Valga, 2 oct (ADN).- '],
      ['en', '(NW) — '],
    ])('goes where it is a dateline, in %s: %s', (language, head) => {
      expect(headless(head, language)).toBe(true);
    });

    it.each([
      ['en', 'Sources deny - '],
      ['en', 'SOURCES DENY — '],
      ['en', 'Sources Deny (NW) — '],
      ['en', 'Unless Moscow withdraws — '],
      ['en', 'UNLESS MOSCOW WITHDRAWS — '],
      ['en', 'Sources, 3 soldiers – '],
      ['en', 'Valga 3 – '],
      ['en', 'Israel – '],
      ['en', 'NATO – '],
      ['en', 'Valga (Sources deny) — '],
      ['en', '(Unconfirmed) — '],
      ['de', 'Kein Rücktritt - '],
      ['fr', 'Pas de trêve — '],
      ['en', 'He was told: '],
    ])('stays where it says something, in %s: %s', (language, head) => {
      expect(headless(head, language)).toBe(false);
    });
  });

  it('refuses evidence that names nothing, or numbers two sources alike', () => {
    const good = evidence({ pieces: [{ text: 'He denied it.', span: span('He denied it.') }] });
    expect(verifyEvidence({ ...good, items: [] }, [article]).ok).toBe(false);
    const twins = { ...good, sources: [good.sources[0]!, { ...good.sources[0]!, id: 'b' }] };
    expect(verifyEvidence(twins, [article, { ...article, id: 'b' }]).ok).toBe(false);
  });

  it('holds a printed date to the source’s own', () => {
    const published = { article: 'a', field: 'published' as const, start: 0, end: 10 };
    const date = (text: string, iso: string) =>
      proven({ id: 'source-1-date', section: 'sources', pieces: [{ text, span: published }], iso });
    expect(date('28 September 2022', '2022-09-28').ok).toBe(true);
    expect(date('27 September 2022', '2022-09-28').ok).toBe(false);
    expect(date('27 September 2022', '2022-09-27').ok).toBe(false);
  });

  it('names a source that has changed, with both hashes', () => {
    const changed = { ...article, sha256: '0'.repeat(64) };
    const { ok, failures } = verifyEvidence(
      evidence({ pieces: [{ text: 'He denied it.', span: span('He denied it.') }] }),
      [changed],
    );
    expect(ok).toBe(false);
    expect(failures[0]).toMatchObject({ source: 'a', expected: article.sha256, actual: changed.sha256 });
  });

  it('calls words moved that stand elsewhere, in the text or only in the source itself', () => {
    const item = evidence({ pieces: [{ text: 'He denied it.', span: { ...span('He'), end: 3 } }] });
    expect(verifyEvidence(item, [article])).toMatchObject({ ok: true, moved: ['key_facts-1'] });
    const shorter = { ...article, text: 'Nothing of it.' } as Article;
    expect(verifyEvidence(item, [shorter]).ok).toBe(false);
    expect(verifyEvidence(item, [shorter], new Map([['a', TEXT]]))).toMatchObject({ ok: true, moved: ['key_facts-1'] });
  });

  describe('of a date that is read in the text', () => {
    const text = 'The envoy arrived on Tuesday. He denied it. The talks go on next Monday, the week before 10 March.';
    const own = { textSha256: '', mediaType: 'text/plain', published: article.published! };
    const dated = { ...article, ...own, text, language: 'en' } as Article;
    const at = (words: string) => {
      const start = text.indexOf(words);
      return { article: 'a', field: 'text' as const, start, end: start + words.length };
    };
    const row = (words: string): EvidenceItem => {
      const place = { section: 'chronology', kind: 'verbatim', citations: ['a'] } as const;
      return {
        ...place,
        id: 'chronology-1',
        text: words,
        pieces: [{ text: words, span: at(words) }],
        spans: [at(words)],
      };
    };
    const date = (words: string, iso: string, printed: string): EvidenceItem => {
      const item = { ...row(words), id: 'chronology-1-date', text: printed, iso };
      return { ...item, pieces: [{ text: printed, span: at(words) }] };
    };
    const base = evidence({});
    const sources = [{ ...base.sources[0]!, ...own }];
    const prove = (items: readonly EvidenceItem[], source = dated) =>
      verifyEvidence({ ...base, sources, items }, [source]);
    const arrival = row('The envoy arrived on Tuesday.');

    it('holds it to what the words can mean', () => {
      expect(prove([arrival, date('Tuesday', '2022-09-27', '27 September 2022')]).failures).toEqual([]);
      for (const [words, iso, printed] of [
        ['Tuesday', '2022-09-28', '28 September 2022'],
        ['Tuesday', '2022-09-20', '20 September 2022'],
        ['Tuesday', '2022-09-27', '26 September 2022'],
        ['envoy', '2022-09-20', '20 September 2022'],
      ] as const)
        expect(prove([arrival, date(words, iso, printed)]).failures, iso).toMatchObject([
          { item: 'chronology-1-date', problem: 'the date is not the source’s' },
        ]);
    });

    it('does not take the figures of a date for one another', () => {
      const last = row('The talks go on next Monday, the week before 10 March.');
      expect(prove([last, date('10 March', '2023-03-10', '10 March 2023')]).ok).toBe(true);
      expect(prove([last, date('10 March', '2022-10-03', '3 October 2022')]).ok).toBe(false);
    });

    it('holds it to the words that it stands beside', () => {
      const stray = date('next Monday', '2022-10-03', '3 October 2022');
      expect(prove([row('He denied it.'), stray]).failures).toMatchObject([
        { problem: 'the date is of other words than those beside it' },
      ]);
      const deleted = [{ ...at('on Tuesday'), text: 'on Tuesday' }];
      const shortened = { ...row('The envoy arrived'), kind: 'shortened' as const, deleted };
      const { failures } = prove([shortened, date('Tuesday', '2022-09-27', '27 September 2022')]);
      expect(failures.filter(({ item }) => item === 'chronology-1-date')).toEqual([]);
    });

    it('seeks it in its row where a newer reading has moved the row', () => {
      const anew = { ...dated, text: `In short: ${text}`, textSha256: 'anew' };
      const items = [arrival, date('Tuesday', '2022-09-27', '27 September 2022')];
      expect(prove(items, anew)).toMatchObject({ ok: true, moved: ['chronology-1'] });
      expect(prove([arrival, date('Tuesday', '2022-09-28', '28 September 2022')], anew).ok).toBe(false);
    });
  });
});
