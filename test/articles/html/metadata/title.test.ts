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

  it('leaves out a rubric that the heading holds, and keeps what a colon joins to the title', () => {
    const title = 'What the ferry is for in winter';
    expect(titleOf([`Opinion ${title}`], told(title), undefined)?.value).toBe(title);
    expect(titleOf([`Islands: ${title}`], told(title), undefined)?.value).toBe(`Islands: ${title}`);
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
    [
      'Coast Review | A campaign against the ferry line: Coast Review’s worst idea of the year',
      'A campaign against the ferry line: Coast Review’s worst idea of the year',
    ],
    ['Ferry opens: a first ship - and a last', 'Ferry opens: a first ship - and a last'],
    ['Politics | The ferry line opens after four years', 'The ferry line opens after four years'],
  ])('%s', (title, bare) => {
    expect(withoutSite(title, 'Coast Review')).toBe(bare);
  });
});
