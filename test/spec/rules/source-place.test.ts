import { expect, it } from 'vitest';
import { entriesPicked, feedPlace, webAddress } from '../../../src/spec/rules/source-place.js';

it.each([
  [{ path: 'a.txt', since: '2022-09-20' }, 'since: only a feed has entries to pick'],
  [{ url: 'https://example.org', match: ['NATO'], limit: 2 }, 'match, limit: only a feed has entries to pick'],
  [{ feed: 'a.xml', since: '2022-09-20', until: '2022-09-19' }, 'since is after until'],
  [{ feed: 'a.xml', since: '2022-09-20', until: '2022-09-20', limit: 1 }, undefined],
])('%j: %s', (source, message) => {
  expect(entriesPicked(source)).toBe(message);
});

it.each([
  ['http://example.org:PORT/a', 'is no web address that can be read'],
  ['https://', 'only http and https'],
  ['ftp://example.org/a', 'only http and https'],
])('%s is no address', (address, message) => {
  expect(webAddress(address)).toContain(message);
  expect(feedPlace(address, '/specs', '/specs')).toContain(message);
});
