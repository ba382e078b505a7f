import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../src/analysis/analyze.js';
import type { Span } from '../../src/types/span.js';

/** Pieces that sentences of news are made of, and what breaks them. */
const PIECES = [
  'Anna Berg',
  'Kim Gun',
  'Mr. Haddad',
  'the ministry',
  'NATO',
  'he',
  'She',
  'who',
  'said',
  'told Karl Weber',
  'according to',
  'adding that',
  'that',
  'of',
  'South Korea',
  'Georgia',
  'the road is open',
  'a spokesman for the council',
  '“',
  '”',
  '"',
  "''",
  "'''",
  '‘',
  '’',
  ',',
  '.',
  '?',
  ':',
  '—',
  '(',
  ')',
  '\n\n',
  'KIM: ',
  '«',
  '»',
  '「',
  '」',
  '林芳表示：',
  '😀',
  '\u0301',
];

const texts = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string() }), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(' '));
const languages = fc.constantFrom('en', 'en', 'en', 'en', 'en', 'de', 'fr', 'es', 'ru', 'ar', 'zh', 'ja', 'ko');

describe('the spans of any text', () => {
  it('lie in it, in order, and are what they say', async () => {
    await fc.assert(
      fc.asyncProperty(texts, languages, async (text, language) => {
        const { quotes, entities } = await analyzeText(text, { language });
        const inside = ({ start, end }: Span) => expect(start >= 0 && start < end && end <= text.length).toBe(true);
        const folded = ({ start, end }: Span) => text.slice(start, end).replace(/\s+/g, ' ');
        for (const quote of quotes) {
          const { speaker, cue, spoken = [] } = quote;
          [quote, ...spoken, ...(cue === null ? [] : [cue]), ...(speaker === null ? [] : [speaker])].forEach(inside);
          for (const span of spoken) expect(span.start >= quote.start && span.end <= quote.end).toBe(true);
          if (speaker === null) continue;
          if (speaker.roleSpan !== undefined) expect(folded(speaker.roleSpan)).toBe(speaker.role);
          expect(folded(speaker.nameSpan ?? speaker)).toBe(speaker.name);
        }
        for (const { mentions, roleSpan, role } of entities) {
          expect(mentions.length).toBeGreaterThan(0);
          mentions.forEach(inside);
          if (roleSpan !== undefined) expect(folded(roleSpan)).toBe(role);
        }
        expect(quotes.map(({ start }) => start)).toEqual(quotes.map(({ start }) => start).sort((a, b) => a - b));
      }),
      { numRuns: 400, seed: 4 },
    );
  });
});
