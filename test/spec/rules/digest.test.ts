import { describe, expect, it } from 'vitest';
import type { ChanceryError } from '../../../src/errors.js';
import { parseSpec } from '../../../src/spec/load.js';
import { starterSpec } from '../../../src/spec/starter.js';

const load = (lines: string) =>
  parseSpec(Buffer.from(`title: What a week has brought\nsources: [a.txt]\n${lines}\n`), '/tmp/x/week.yaml');

function problems(lines: string): string {
  try {
    load(lines);
    return '';
  } catch (error) {
    return (error as ChanceryError).problems.map(({ message }) => message).join('\n');
  }
}

describe('the spec of a digest', () => {
  it('has its period, its grouping, what it picks, and at most eight pages', () => {
    const spec = load(
      'kind: digest\nweek: 2022-W39\ngroup_by: theme\nthemes: {Energy: [gas, pipeline], War: front}\npick: {match: NATO, language: [en, fr], limit: 40}',
    );
    expect(spec.digest).toEqual({
      period: { from: '2022-09-26', to: '2022-10-02', week: '2022-W39' },
      groupBy: 'theme',
      themes: [
        { name: 'Energy', words: ['gas', 'pipeline'] },
        { name: 'War', words: ['front'] },
      ],
      pick: { match: ['NATO'], language: ['en', 'fr'], limit: 40 },
    });
    expect(spec.page).toEqual({ size: 'A4', count: 8 });
    expect(spec.sections.map(({ name }) => name)).toEqual([
      ...['top_lines', 'stories', 'chronology', 'quotes', 'numbers', 'map', 'ahead', 'sources', 'method'],
    ]);
  });

  it.each([
    ['week: 2022-W39', 'only a digest has it'],
    ['sections: [chronology]', 'chronology belongs to a digest'],
    ['kind: digest\nsections: [key_facts]', 'key_facts belongs to a brief'],
    ['kind: digest\nweek: 2022-W53', 'the calendar has no week 2022-W53'],
    ['kind: digest\nweek: 2022-W39\nperiod: {from: 2022-09-26, to: 2022-10-02}', 'there is a period already'],
    ['kind: digest\nperiod: {from: 2022-10-02, to: 2022-09-26}', 'from is after to'],
    ['kind: digest\ngroup_by: theme', 'themes are word lists of your own'],
    ['kind: digest\nsections: [ahead: {trends: {Iran: worse}}]', 'they belong to stories'],
    ['kind: digest\nsections: [stories: {text: Mine.}]', 'your own belong into assessment'],
  ])('holds the rule behind %s', (lines, message) => {
    expect(problems(lines)).toContain(message);
  });

  it('has a starter that loads', () => {
    const spec = parseSpec(Buffer.from(starterSpec('digest')), '/tmp/x/new.yaml');
    expect(spec.digest?.period?.week).toBe('2022-W39');
    expect(spec.sections.map(({ name }) => name)).toContain('chronology');
  });
});
