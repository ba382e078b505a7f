import { expect, it } from 'vitest';
import { messageDate } from '../../src/text/message-date.js';

it.each([
  ['Wed, 28 Sep 2022 10:15:00 +0200', '2022-09-28T10:15:00+02:00'],
  ['1 Jan 2023 00:05 GMT', '2023-01-01T00:05Z'],
  ['yesterday', undefined],
  [undefined, undefined],
])('the date %s is %s', (value, iso) => {
  expect(messageDate(value)).toBe(iso);
});
