import { describe, expect, it } from 'vitest';
import { checkDate } from '../../src/commands/check-date.js';

describe('checkDate', () => {
  it('lets a day of the calendar pass, and none given', () => {
    checkDate('--date', '2024-02-29');
    checkDate('--date', undefined);
  });

  it.each(['2022-02-30', '2022-9-1', 'tomorrow', '', '2022-09', '2022-09-29T10:00'])('refuses %j', (date) => {
    expect(() => checkDate('--published', date)).toThrow(
      expect.objectContaining({ kind: 'usage', message: expect.stringContaining(`--published ${date} is no date`) }),
    );
  });
});
