import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../src/text/paragraphs.js';
import { splitSentences } from '../../src/text/sentences.js';

const split = (text: string, language = 'en') =>
  splitSentences(text, paragraphsOf(text), language).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['titles and initials', 'Gen. A. Novak met Dr. Sato. They spoke.', ['Gen. A. Novak met Dr. Sato.', 'They spoke.']],
    ['figures', 'It rose 2.5 percent. Exports fell.', ['It rose 2.5 percent.', 'Exports fell.']],
    ['an abbreviation that goes on', 'The U.S. envoy left. He returned.', ['The U.S. envoy left.', 'He returned.']],
    [
      'an abbreviation that ends',
      'They flew to the U.S. The talks failed.',
      ['They flew to the U.S.', 'The talks failed.'],
    ],
    ['a quote that closes with its sentence', '“We agree.” She left.', ['“We agree.”', 'She left.']],
    ['a lower-case word after a mark', '“Why?” he asked. Nobody knew.', ['“Why?” he asked.', 'Nobody knew.']],
    ['several marks', 'Really?! Yes…', ['Really?!', 'Yes…']],
  ])('keeps to %s', (_, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('knows each language’s own abbreviations', () => {
    expect(split('Das Treffen fand z.B. in Bonn statt. Es war kurz.', 'de')).toHaveLength(2);
  });

  it('ends nothing between a day and its month', () => {
    expect(split('Das Treffen ist für den 3. März 2026 geplant. Am 14. Mai folgt ein zweites.', 'de')).toHaveLength(2);
    expect(split('Es kamen 103. März hieß ihr Sprecher.', 'de')).toHaveLength(2);
    expect(split('The ships numbered 32. March brought more.')).toHaveLength(2);
    expect(split('Im Hafen lagen 32. Die Schiffe warten.', 'de')).toHaveLength(2);
  });

  it('ends a sentence without white space in unspaced scripts, and closes a quote with it', () => {
    expect(split('会议结束。双方同意。', 'zh')).toEqual(['会议结束。', '双方同意。']);
    expect(split('彼は「来週会う。必ずだ」と述べた。', 'ja').at(-1)).toContain('」と述べた。');
    expect(split('他说：“我们同意。”会议结束。', 'zh')).toEqual(['他说：“我们同意。”', '会议结束。']);
  });

  it('numbers each sentence’s paragraph and never crosses one', () => {
    const text = 'No mark at the end\n\nThe next. And one more.';
    expect(splitSentences(text, paragraphsOf(text), 'en').map(({ paragraph }) => paragraph)).toEqual([0, 1, 1]);
  });
});
