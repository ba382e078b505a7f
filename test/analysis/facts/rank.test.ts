import { describe, expect, it } from 'vitest';
import { type RankInput, rankFacts } from '../../../src/analysis/facts/rank.js';
import { paragraphsOf } from '../../../src/text/paragraphs.js';

const SENTENCES = [
  'Ministers of both countries agreed on Tuesday to reopen the border crossing at Valga.',
  'The weather over the hills was mild and the road quite dry for the time of the year.',
  'Will anybody in the region remember the long closure of the border crossing at Valga?',
  'The crossing at Valga handles 400 trucks a day and had been closed since January 2022.',
];
const TEXT = SENTENCES.join('\n\n');
const rank = (more: Partial<RankInput> = {}) =>
  rankFacts({ text: TEXT, language: 'en', sentences: paragraphsOf(TEXT), quotes: [], ...more });
const scoreOf = (facts: ReturnType<typeof rankFacts>, sentence: number) =>
  facts.find((fact) => fact.sentence === sentence)!;

describe('rankFacts', () => {
  it('ranks every sentence, the lead first and a question last', () => {
    const order = rank().map(({ sentence }) => sentence);
    expect([...order].sort()).toEqual([0, 1, 2, 3]);
    expect([order[0], order[3]]).toEqual([0, 2]);
  });

  it('says what gave how much, and the factors multiply what was added', () => {
    const { score, why } = scoreOf(rank(), 2);
    const { question, ...added } = why;
    expect(question).toBeLessThan(1);
    expect(score).toBeCloseTo(Object.values(added).reduce((sum, value) => sum + value, 0) * question!, 10);
  });

  it('lifts what speaks of the focus and of the title', () => {
    expect(scoreOf(rank({ focus: ['weather'] }), 1).score).toBeGreaterThan(scoreOf(rank(), 1).score);
    expect(scoreOf(rank({ title: 'Mild weather over the hills' }), 1).score).toBeGreaterThan(scoreOf(rank(), 1).score);
  });

  it('damps what is mostly quoted', () => {
    const [first] = paragraphsOf(TEXT);
    const quote = { ...first!, kind: 'direct' as const, speaker: null, cue: null };
    expect(scoreOf(rank({ quotes: [quote] }), 0).why['quoted']).toBeLessThan(1);
  });

  it('ranks nothing in an empty text, and a text without words', () => {
    expect(rankFacts({ text: '', language: 'en', sentences: [], quotes: [] })).toEqual([]);
    expect(
      rankFacts({ text: '…', language: 'en', sentences: [{ start: 0, end: 1 }], quotes: [] })[0]?.score,
    ).toBeGreaterThan(0);
  });
});
