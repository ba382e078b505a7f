import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../src/analysis/analyze.js';
import { paragraphsOf } from '../../src/text/paragraphs.js';
import type { Analysis, Entity, Quote } from '../../src/types/analysis.js';
import type { Span } from '../../src/types/span.js';
import { PHRASES, SIGNS } from './phrases.js';

/** The same texts each time: what fails here fails everywhere. */
const RUNS = { seed: 19610418, numRuns: 300 };

/** Phrases of a language, marks and breaks in any order, and now and then a run of characters that nobody wrote. */
function textsOf(language: string): fc.Arbitrary<string> {
  const phrase = fc.constantFrom(...PHRASES[language]!);
  const sign = fc.constantFrom(...SIGNS);
  const noise = fc.oneof(fc.string({ maxLength: 8 }), fc.string({ unit: 'binary', maxLength: 4 }));
  const part = fc.oneof(
    { weight: 6, arbitrary: phrase },
    { weight: 4, arbitrary: sign },
    { weight: 1, arbitrary: noise },
  );
  return fc.array(part, { minLength: 8, maxLength: 60, size: 'max' }).map((parts) => parts.join(''));
}

/** The digits of a number without point, group marks, and zeros at either end: a scale word changes none of them. */
const significant = (number: string) => number.replace(/[^\d]/g, '').replace(/^0+|0+$/g, '');
const folded = (words: string) => words.replace(/\s+/g, ' ').trim();

/** What opens a quote or a turn; a stray sign before it may still come with the quote. */
const MARK = /[“”"'‘’„«»「『`:：]/u;

/** Everything of an analysis that is not what it says, a line each. */
function untruths(text: string, analysis: Analysis): readonly string[] {
  const found: string[] = [];
  const words = ({ start, end }: Span) => text.slice(start, end);
  const hold = (what: string, span: Span, truth = true) => {
    const { start, end } = span;
    const lies = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
    if (!lies || words(span).trim() === '' || !truth) found.push(`${what} ${start}–${end} “${words(span)}”`);
  };
  const paragraphs = paragraphsOf(text);
  analysis.sentences.forEach((sentence, index) => {
    const within = paragraphs[sentence.paragraph];
    const inside = within !== undefined && within.start <= sentence.start && sentence.end <= within.end;
    hold('sentence', sentence, inside && (analysis.sentences[index - 1]?.end ?? 0) <= sentence.start);
  });
  analysis.quotes.forEach((quote, index) => {
    hold('quote before its like', quote, (analysis.quotes[index - 1]?.start ?? 0) <= quote.start);
    checkQuote(text, analysis, quote, hold);
  });
  for (const entity of analysis.entities) checkEntity(text, entity, hold);
  for (const date of analysis.dates) {
    const length = { day: 10, month: 7, year: 4, week: 8, vague: date.iso.length }[date.precision];
    const whole = date.iso.length !== 10 || new Date(`${date.iso}T00:00:00Z`).toISOString().startsWith(date.iso);
    hold(`date ${date.iso}`, date, date.iso.length === length && whole);
    const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(words(date))?.[0];
    hold(`date ${date.iso}`, date, year === undefined || date.iso.startsWith(year));
  }
  for (const { value, unit, of, ...span } of analysis.quantities) {
    const digits = /\d/.test(words(span)) ? significant(words(span)) === significant(String(value)) : value > 0;
    // the noun stands behind the figure, or before it in Japanese and Korean
    const said = words(span).toLowerCase();
    const noun = of?.toLowerCase();
    const counted = noun === undefined || said.endsWith(noun) || said.startsWith(noun);
    hold(`quantity ${value} ${unit} ${of}`, span, digits && unit !== '' && counted);
  }
  const ranked = analysis.facts.map(({ sentence }) => sentence);
  if (new Set(ranked).size !== ranked.length) found.push('facts: a sentence is ranked twice');
  if (ranked.some((index) => analysis.sentences[index] === undefined)) found.push('facts: no such sentence');
  return found;
}

type Hold = (what: string, span: Span, truth?: boolean) => void;

function checkQuote(text: string, { entities }: Analysis, { speaker, cue, ...quote }: Quote, hold: Hold): void {
  hold(quote.kind, quote, text.slice(quote.start, quote.end).trim() === text.slice(quote.start, quote.end));
  if (quote.kind === 'direct') hold('direct', quote, MARK.test(text.slice(Math.max(0, quote.start - 9), quote.end)));
  for (const stretch of quote.spoken ?? [])
    hold('spoken', stretch, quote.start <= stretch.start && stretch.end <= quote.end);
  if (cue !== null) hold('cue', cue);
  if (speaker === null) return;
  const { name, nameSpan, role, roleSpan, entity, pronoun } = speaker;
  const named = nameSpan ?? speaker;
  hold('speaker', speaker);
  hold(`speaker's name ${name}`, named, folded(text.slice(named.start, named.end)) === name);
  if (roleSpan !== undefined) hold(`role ${role}`, roleSpan, folded(text.slice(roleSpan.start, roleSpan.end)) === role);
  if (role !== undefined) hold(`role ${role} without a place`, speaker, roleSpan !== undefined);
  if (entity !== undefined)
    hold(
      `entity ${entity}`,
      speaker,
      entities.some(({ id }) => id === entity),
    );
  const alone = nameSpan === undefined && !speaker.certain && !/\s/.test(name);
  const hangs = /^(?:his|her|its|their|our|my|your)\s/i.test(name);
  if (pronoun === true) hold('pronoun', speaker, alone || hangs);
}

function checkEntity(text: string, { id, type, name, role, roleSpan, iso, mentions }: Entity, hold: Hold): void {
  for (const mention of mentions) hold(`mention of ${id}`, mention);
  if (type === 'person' || type === 'organisation') {
    const spelt = mentions.some(({ start, end }) => folded(text.slice(start, end)) === name);
    hold(`name ${name}`, mentions[0] ?? { start: 0, end: 0 }, spelt);
  }
  if (type === 'country') hold(`country ${iso}`, mentions[0] ?? { start: 0, end: 0 }, /^[A-Z]{2}$/.test(iso ?? ''));
  if (roleSpan !== undefined) hold(`role ${role}`, roleSpan, folded(text.slice(roleSpan.start, roleSpan.end)) === role);
}

describe('every span lies in its text and is what it says', () => {
  it.each(Object.keys(PHRASES))('%s', async (language) => {
    const seen = { sentences: 0, quotes: 0, dates: 0 };
    const property = fc.asyncProperty(textsOf(language), fc.boolean(), async (text, dated) => {
      const analysis = await analyzeText(text, { language, ...(dated ? { published: '2024-02-29T23:30+09:00' } : {}) });
      expect(untruths(text, analysis)).toEqual([]);
      for (const kind of ['sentences', 'quotes', 'dates'] as const) seen[kind] += analysis[kind].length;
    });
    await fc.assert(property, RUNS);
    expect(Math.min(seen.sentences, seen.quotes, seen.dates)).toBeGreaterThan(50);
  });

  it('finds an untruth', async () => {
    const text = 'Foreign Minister Anna Berg said on 3 May 2024 that 12 boats had left.';
    const analysis = await analyzeText(text);
    expect(untruths(text, analysis)).toEqual([]);
    expect(analysis.quotes).toHaveLength(1);
    expect(untruths(text.slice(1), analysis).length).toBeGreaterThan(2);
    expect(untruths(text.replace('Berg', 'Bergen'), analysis).length).toBeGreaterThan(0);
  });
});
