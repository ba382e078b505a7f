import { describe, expect, it } from 'vitest';
import { type Asked, refusal } from '../../src/preview/guard.js';

const OWN: Asked = {
  method: 'POST',
  host: '127.0.0.1:4000',
  origin: 'http://127.0.0.1:4000',
  site: 'same-origin',
  token: 'secret',
};
const asked = (more: Partial<Asked>) => refusal({ ...OWN, ...more }, 4000, 'secret');

describe('a request of the preview', () => {
  it('passes from its own page, and as an address that was typed', () => {
    expect(asked({})).toBeUndefined();
    expect(asked({ method: 'GET', origin: undefined, site: 'none' })).toBeUndefined();
    expect(asked({ host: 'localhost:4000', origin: 'http://localhost:4000' })).toBeUndefined();
  });

  it.each([
    ['another host name, rebound to this address', { host: 'evil.example:4000' }, 421],
    ['another port', { host: '127.0.0.1:4001' }, 421],
    ['no host', { host: undefined }, 421],
    ['a foreign page', { origin: 'https://evil.example' }, 403],
    ['a sandboxed page', { origin: 'null' }, 403],
    ['a change without an origin', { origin: undefined }, 403],
    ['a page of another site that only reads', { method: 'GET', origin: undefined, site: 'cross-site' }, 403],
    ['no token', { token: undefined }, 403],
    ['a wrong token', { token: 'secreT' }, 403],
    ['a part of the token', { token: 'secre' }, 403],
  ] as const)('is refused from %s', (_, more, status) => {
    expect(asked(more as Partial<Asked>)).toBe(status);
  });
});
