import { describe, expect, it } from 'vitest';
import { authorCandidates } from '../../src/selection/author.js';
import { section, textOf } from './chosen.js';

const items = (text: string) => authorCandidates(section('assessment', { text }), 'en').map(textOf);

describe('authorCandidates', () => {
  it('makes an item of each paragraph, its lines joined', () => {
    expect(items('The pact\nwill hold.\n\nIt costs little.')).toEqual(['The pact will hold.', 'It costs little.']);
  });

  it.each(['-', '*', '•'])('makes an item of each line that opens with %s', (sign) => {
    expect(items(`Three points:\n${sign} The team is\n  small.\n ${sign} The money is there.\n`)).toEqual([
      'Three points:',
      'The team is small.',
      'The money is there.',
    ]);
  });

  it('keeps the numbers of a numbered list', () => {
    expect(items('1. The team.\n2. The money.')).toEqual(['1. The team.', '2. The money.']);
  });

  it('takes no figure, dash or year within a paragraph for a list', () => {
    expect(items('It began in\n2021. The rest - as\n-known - followed.')).toHaveLength(1);
  });
});
