import { describe, expect, it } from 'vitest';
import { printedDate } from '../../src/brief/dates.js';

describe('printedDate', () => {
  it.each([
    ['2022-09-28', 'en', '28 September 2022'],
    ['2022-09-28T23:30:00+09:00', 'en', '28 September 2022'],
    ['2022-11', 'en', 'November 2022'],
    ['2024', 'en', '2024'],
    ['2022-09-28', 'de', '28. September 2022'],
    ['2022-09-28', 'fr', '28 septembre 2022'],
    ['2022-09-28', 'en-US', 'September 28, 2022'],
    ['soon', 'en', 'soon'],
  ])('%s in %s is %s', (iso, language, printed) => {
    expect(printedDate(iso, language)).toBe(printed);
  });
});
