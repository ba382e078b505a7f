import { expect, it } from 'vitest';
import { isLocated } from '../../../src/selection/digest/locatives.js';

it.each([
  ['Protesters met in ', 'en', true],
  ['In ', 'en', true],
  ['The envoy of ', 'en', false],
  ['Talks begin ', 'en', false],
  ['Les ministres se réunissent à ', 'fr', true],
  ['Hij is in ', 'nl', false],
])('%s: puts an event in what follows, in %s: %s', (before, language, located) => {
  expect(isLocated(before, language)).toBe(located);
});
