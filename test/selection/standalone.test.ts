import { describe, expect, it } from 'vitest';
import { standsAlone } from '../../src/selection/standalone.js';

describe('standsAlone', () => {
  it.each([
    ['The ministers agreed on Tuesday.', true],
    ['This week the ministers agreed.', true],
    ['These 32 missiles fell into the sea.', true],
    ['That NATO agreed is new.', true],
    ['He said that the ministers agreed.', false],
    ['This surprised the ministers.', false],
    ['“We agree,” she said on Tuesday.', false],
    ['“We agree,” the minister said.', true],
    ['Will the ministers agree?', false],
    ['The ministers agreed', false],
    ['The ministers agreed (on Tuesday.', false],
    ['The minister said "we agree.', false],
    ['', false],
  ])('%s → %s', (sentence, stands) => {
    expect(standsAlone(sentence, 'en')).toBe(stands);
  });

  it.each([
    ['de', 'Er sagte, dass man zustimme.', false],
    ['de', 'Der Minister stimmte zu.', true],
    ['zh', '他表示同意。', false],
    ['zh', '外交部表示同意。', true],
  ])('knows what points back in %s', (language, sentence, stands) => {
    expect(standsAlone(sentence, language)).toBe(stands);
  });
});
