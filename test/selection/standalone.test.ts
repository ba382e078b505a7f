import { describe, expect, it } from 'vitest';
import { standsAlone } from '../../src/selection/standalone.js';

describe('a sentence that stands alone', () => {
  it.each([
    ['en', 'The crossing is open again.'],
    ['en', 'This week the crossing opened again.'],
    ['en', 'Both Estonia and Latvia opened it.'],
    ['en', 'The crossing is open to lorries from the U.S.'],
    ['en', '“The crossing is open,” the minister said.'],
    ['en', '“Open borders” is what the ministers call “the new normal.”'],
    ['de', 'Der Übergang ist wieder offen.'],
    ['ja', '両国は検問所の再開で合意した。'],
  ])('%s: %s', (language, sentence) => expect(standsAlone(sentence, language)).toBe(true));
});

describe('a sentence that hangs on another', () => {
  it.each([
    ['en', 'He said the crossing is open.'],
    ['en', 'This is not the only one.'],
    ['en', 'Both said so.'],
    ['en', 'These talks went on.'],
    ['en', 'The latter is closed.'],
    ['en', 'Will the crossing open?'],
    ['en', 'October 3, 2022 at 6:39 pm | The crossing is open.'],
    ['en', 'The Valga Hour Aired October 3, 2022 THIS IS A RUSH TRANSCRIPT.'],
    ['en', 'On Tuesday Foreign Minister S.M.'],
    ['en', 'The crossing, open again'],
    ['en', '“The crossing is open.'],
    ['en', 'The crossing (open again.'],
    ['en', '“The crossing is open,” he said.'],
    ['en', '“The crossing opens in May. Both sides pay for it.”'],
    ['en', '"The crossing opens in May."'],
    ['de', '„Der Übergang öffnet im Mai.“'],
    ['fr', '« Le passage ouvrira en mai. »'],
    ['de', 'Er sagte, der Übergang sei offen.'],
    ['ja', 'これは最初の会談だ。'],
  ])('%s: %s', (language, sentence) => expect(standsAlone(sentence, language)).toBe(false));
});
