import { describe, expect, it } from 'vitest';
import { titleOf, withoutSite } from '../../../../src/articles/html/metadata/title.js';

const told = (value: string) => [{ value, from: 'meta og:title' }];

describe('titleOf', () => {
  it('takes the heading that is like what the page tells others', () => {
    const headings = ['Coast Review', 'Ferry line opens again after four years'];
    expect(titleOf(headings, told('Ferry line opens after four years | Coast Review'), 'Coast Review')).toEqual({
      value: 'Ferry line opens again after four years',
      from: 'h1',
    });
  });

  it('takes the only heading of several words, else what is told', () => {
    expect(titleOf(['A small ship and a large step'], told('Ferry opens'), undefined)?.value).toBe(
      'A small ship and a large step',
    );
    expect(titleOf(['Politics'], told('Ferry opens'), undefined)).toEqual({
      value: 'Ferry opens',
      from: 'meta og:title',
    });
    expect(titleOf([], [], undefined)).toBeUndefined();
  });
});

describe('withoutSite', () => {
  it.each([
    ['Ferry opens | Coast Review', 'Ferry opens'],
    ['Coast Review - Ferry opens', 'Ferry opens'],
    ['Ferry opens: a first ship - and a last', 'Ferry opens: a first ship - and a last'],
    ['Politics | The ferry line opens after four years', 'The ferry line opens after four years'],
  ])('%s', (title, bare) => {
    expect(withoutSite(title, 'Coast Review')).toBe(bare);
  });
});
