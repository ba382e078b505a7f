import { describe, expect, it } from 'vitest';
import { otherTheme, readTheme, themeFolderProblem } from '../../../src/spec/rules/theme.js';

const place = () => ({ line: 1, column: 1 });

describe('readTheme', () => {
  it('tells a folder from a name', () => {
    expect(readTheme(undefined, '/b', place)).toEqual({ name: 'default', options: {}, places: new Map() });
    expect(readTheme('large', '/b', place)).toMatchObject({ name: 'large', options: {} });
    expect(readTheme('./house', '/b', place)).toMatchObject({ name: './house', folder: '/b/house' });
    expect(readTheme('themes/house', '/b', place)).toMatchObject({ folder: '/b/themes/house' });
    expect(readTheme({ name: 'letterhead', house: 'X' }, '/b', place)).toMatchObject({ options: { house: 'X' } });
  });
});

describe('otherTheme', () => {
  it('keeps the options of the same theme alone', () => {
    const own = readTheme({ name: './house', office: 'X' }, '/b', place);
    expect(otherTheme('./house', own, '/b')).toBe(own);
    expect(otherTheme('./house', own, '/elsewhere')).toEqual({
      name: './house',
      folder: '/elsewhere/house',
      options: {},
    });
    expect(otherTheme('large', own, '/b')).toEqual({ name: 'large', options: {} });
  });
});

describe('themeFolderProblem', () => {
  it('keeps a folder inside the spec’s', () => {
    expect(themeFolderProblem('./house', '/b', '/b')).toBeUndefined();
    expect(themeFolderProblem('large', '/b', '/b')).toBeUndefined();
    expect(themeFolderProblem('../house', '/b', '/')).toBeUndefined();
    for (const name of ['../house', '/etc/house', './a/../../house']) {
      expect(themeFolderProblem({ name }, '/b', '/b')).toContain('leaves the spec’s folder');
    }
  });
});
