import { describe, expect, it } from 'vitest';
import { bylineOf, holderOf, openerOf } from '../../../src/articles/plain/credits.js';

describe('openerOf', () => {
  it('reads a reporter line and a dateline', () => {
    expect(openerOf('[Harbour Daily Reporter Mina Stroud] Norland')).toMatchObject({
      outlet: 'Harbour Daily',
      names: ['Mina Stroud'],
    });
    expect(openerOf('VARN, Oct. 11 (Meridian) — The council met.')).toMatchObject({
      dateline: 'VARN, Oct. 11 (Meridian)',
      agency: 'Meridian',
    });
  });

  it('takes no sentence for one', () => {
    for (const text of [
      'NATO — founded in 1949 — met.',
      'The alliance (NATO) – founded in 1949 – met.',
      'Mr. Foss spoke.',
      '(He did not.)',
      'SOURCES DENY — The president was taken to hospital.',
      'UNLESS VARN WITHDRAWS — The alliance will send soldiers.',
      'Kein Rücktritt – Die Kanzlerin hat ihr Amt niedergelegt.',
    ])
      expect(openerOf(text)).toBeUndefined();
  });
});

it.each([
  ['By Ann Lee and Bo Roe', ['Ann Lee', 'Bo Roe']],
  ['Von Karla Winter und Moritz Ahn', ['Karla Winter', 'Moritz Ahn']],
  ['이하늘 기자 sky@example.org', ['이하늘']],
  ['Автор: Вера Лунина', ['Вера Лунина']],
])('the byline %s', (line, names) => {
  expect(bylineOf(line)?.names).toEqual(names);
});

it.each(['by the way they met', 'par la suite rien', 'von heute an'])('no byline: %s', (line) => {
  expect(bylineOf(line)).toBeUndefined();
});

it.each([
  ['© 2024 The Strait Courier. All rights reserved.', 'The Strait Courier'],
  ['Copyright © 2025 環海社 版權所有', '環海社'],
  ['All rights reserved.', undefined],
])('the holder in %s', (line, holder) => {
  expect(holderOf(line)).toBe(holder);
});
