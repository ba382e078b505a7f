import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../src/analysis/analyze.js';
import { rankFacts } from '../../../src/analysis/facts/rank.js';
import { splitSentences } from '../../../src/text/sentences.js';

const TEXT = [
  'The foreign ministers of Estonia and Latvia agreed on Tuesday to reopen the crossing at Valga after nine months.',
  'It is about time.',
  'The foreign ministers of Estonia and Latvia on Tuesday agreed to reopen the crossing at Valga after nine months of talks.',
  'The crossing handles 400 trucks a day and had been closed since January 2022 over customs papers.',
  'Hauliers lost about 12 million euros during the closure, according to the chamber of commerce in Riga.',
  'What will the two parliaments say of the customs office?',
  'We stand by our word and will do what our partners may want from us in the months ahead.',
].join(' ');

function rank(text: string, more: { title?: string; focus?: readonly string[] } = {}) {
  const sentences = splitSentences(text, [{ start: 0, end: text.length }], 'en');
  const facts = rankFacts({ text, language: 'en', sentences, quotes: [], ...more });
  return { facts, order: facts.map(({ sentence }) => sentence) };
}

describe('key facts', () => {
  it('are all sentences, each once, their scores falling', () => {
    const { facts, order } = rank(TEXT);
    expect([...order].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
    for (const [index, { score }] of facts.entries()) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(facts[index - 1]?.score ?? Number.POSITIVE_INFINITY);
    }
  });

  it('begin with what the article is about, and not with questions, first persons or fragments', () => {
    const { order } = rank(TEXT);
    expect(order.slice(0, 3).sort()).toEqual([0, 3, 4]);
  });

  it('put what a better fact says already behind what is new, and say so', () => {
    const { facts, order } = rank(TEXT);
    expect(order.indexOf(2)).toBeGreaterThan(order.indexOf(4));
    const repeated = facts.find(({ sentence }) => sentence === 2)!;
    expect(repeated.why['said already']).toBeLessThan(0.7);
    expect(repeated.why['new names']).toBeLessThan(0.2);
  });

  it('weigh the title and the focus', () => {
    const focused = rank(TEXT, { focus: ['chamber of commerce'] });
    const worth = (ranking: typeof focused) => ranking.facts.find(({ sentence }) => sentence === 4)!.score;
    const titled = rank(TEXT, { title: 'Hauliers lost 12 million euros' });
    expect(titled.order.indexOf(4)).toBeLessThanOrEqual(1);
    expect(worth(titled)).toBeGreaterThan(worth(rank(TEXT)));
    expect(worth(focused)).toBeGreaterThan(worth(rank(TEXT)));
    expect(focused.facts.find(({ sentence }) => sentence === 0)!.why['focus']).toBe(0);
    expect(rank(TEXT).facts[0]!.why).not.toHaveProperty('focus');
  });

  it('add up to their scores by their reasons', () => {
    const factors = new Set(['length', 'said already', 'long', 'question', 'first person', 'mostly quoted']);
    for (const { score, why } of rank(TEXT).facts) {
      const entries = Object.entries(why);
      const sum = entries.filter(([name]) => !factors.has(name)).reduce((total, [, value]) => total + value, 0);
      const product = entries.filter(([name]) => factors.has(name)).reduce((total, [, value]) => total * value, 1);
      expect(sum * product).toBeCloseTo(score, 3);
    }
  });

  it('are none of an empty text, and one of a text of one sentence', async () => {
    expect((await analyzeText('')).facts).toEqual([]);
    expect((await analyzeText('The crossing is open.')).facts).toHaveLength(1);
  });
});
