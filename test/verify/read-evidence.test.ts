import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../src/verify/read-evidence.js';

const story = { id: 's', headline: 'H', since: '2026-01-01', texts: [], words: 'w', language: 'en' };
const digest = { days: { from: '2026-01-01', to: '2026-01-07' }, date: '2026-01-08', stories: [story] };
const item = {
  id: 'key_facts-1',
  section: 'key_facts',
  kind: 'verbatim',
  text: 'He denied it.',
  pieces: [{ text: 'He denied it.', span: { article: 'a', field: 'text', start: 0, end: 13 } }],
  spans: [],
  citations: ['a'],
};
const source = { id: 'a', number: 1, title: 'T', sha256: 'f', textSha256: 'e', mediaType: 'text/plain', given: {} };
const good = {
  format: 1,
  tool: { name: 'chancery', version: '1' },
  document: { title: 'T', language: 'zh-Hant' },
  sources: [source],
  items: [item],
  furniture: [],
  digest: { ...digest, follows: { ...digest, name: 'n', sha256: '0' } },
};
const read = (value: unknown) => readEvidence(new TextEncoder().encode(JSON.stringify(value)), 'x.evidence.json');

describe('readEvidence', () => {
  it('reads evidence, whatever an older or newer version adds', () => {
    expect(read({ ...good, more: 1 })).toEqual({ ...good, more: 1 });
    const pages = [{ article: 'a', first: 1, last: 2, text: 'pp. 1–2' }];
    expect(read({ ...good, items: [{ ...item, pages }] }).items[0]?.pages).toEqual(pages);
  });

  it.each([
    ['document.language', { document: { title: 'T', language: '!!' } }],
    ['sources.0.retrievedAt', { sources: [{ ...source, retrievedAt: 5 }] }],
    ['sources.0.outlet', { sources: [{ ...source, outlet: {} }] }],
    ['items.0.pages', { items: [{ ...item, pages: {} }] }],
    ['items.0.pages.0.text', { items: [{ ...item, pages: [{ article: 'a', first: 1, last: 1 }] }] }],
    ['items.0.original', { items: [{ ...item, original: [] }] }],
    ['items.0.ref', { items: [{ ...item, ref: 7 }] }],
    ['items.0.spans.0.field', { items: [{ ...item, spans: [{ article: 'a', field: 'pages', start: 0, end: 1 }] }] }],
    ['digest.stories.0.language', { digest: { ...digest, stories: [{ ...story, language: '!!' }] } }],
    [
      'digest.follows.stories.0.language',
      { digest: { ...digest, follows: { ...good.digest.follows, stories: [{ ...story, language: '' }] } } },
    ],
    ['hint.root', { hint: { root: 5 } }],
  ])('says that %s is not as it should be', (path, more) => {
    expect(() => read({ ...good, ...more })).toThrow(`${path} is not as it should be`);
  });

  it('says that other bytes are none', () => {
    expect(() => readEvidence(new Uint8Array([0xff]), 'x')).toThrow('this is no evidence file');
  });
});
