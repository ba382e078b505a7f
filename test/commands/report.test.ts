import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { report } from '../../src/commands/report.js';
import { ChanceryError } from '../../src/errors.js';

let said = '';
beforeEach(() => {
  said = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

describe('report', () => {
  it('says what, where and how to mend it, with the kind’s code and no stack', () => {
    const error = new ChanceryError('source', {
      file: 'a.yaml',
      line: 2,
      column: 5,
      message: 'is gone',
      fix: 'Look again.',
    });
    expect(report(error, false)).toBe(4);
    expect(said).toBe('a.yaml:2:5  is gone\n      Look again.\n');
  });

  it('names a file as a path from the working folder, where it lies in it', () => {
    const at = (file: string) => report(new ChanceryError('spec', { file, message: 'is wrong' }), false);
    at(resolve('briefs', 'a.yaml'));
    at(resolve('..', 'b.yaml'));
    expect(said).toBe(`${join('briefs', 'a.yaml')}  is wrong\n${resolve('..', 'b.yaml')}  is wrong\n`);
  });

  it('says every problem of one error', () => {
    expect(report(new ChanceryError('spec', [{ message: 'one' }, { message: 'two' }]), false)).toBe(3);
    expect(said).toBe('one\ntwo\n');
  });

  it('calls anything else unexpected, and shows where only for --debug', () => {
    expect(report(new TypeError('x is undefined'), false)).toBe(1);
    expect(said).toMatch(/^unexpected: x is undefined\n.*--debug/);
    expect(said).not.toContain('report.test');
    expect(report('a string', false)).toBe(1);
    said = '';
    report(new TypeError('again'), true);
    expect(said).toContain('report.test');
  });

  it('takes an abort for an interruption', () => {
    expect(report(Object.assign(new Error('aborted'), { name: 'AbortError' }), false)).toBe(130);
  });
});
