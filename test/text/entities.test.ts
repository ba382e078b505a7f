import { expect, it } from 'vitest';
import { decodeEntities } from '../../src/text/entities.js';

it.each([
  ['Grain &amp; timber', 'Grain & timber'],
  ['&ldquo;Yes&rdquo; &#8211; &#x2014;', '“Yes” – —'],
  ['AT&T, &unknown; &#0; &#xD800; &#99999999;', 'AT&T, &unknown; &#0; &#xD800; &#99999999;'],
])('%s', (text, expected) => {
  expect(decodeEntities(text)).toBe(expected);
});
