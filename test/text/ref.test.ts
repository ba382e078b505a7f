import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../src/text/paragraphs.js';
import { sentenceRefs } from '../../src/text/ref.js';

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);

describe('sentenceRefs', () => {
  it('names a sentence by the hash of its folded words, and a repeat with ~2', () => {
    const text = 'They met.\n\nThey\n met.\n\nThey left.\n\nThey met.';
    expect(sentenceRefs('wire', text, paragraphsOf(text))).toEqual([
      `wire@${digest('They met.')}`,
      `wire@${digest('They met.')}~2`,
      `wire@${digest('They left.')}`,
      `wire@${digest('They met.')}~3`,
    ]);
  });
});
