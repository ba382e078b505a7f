import { describe, expect, it } from 'vitest';
import { examineBrowser } from '../../src/pdf/doctor.js';
import type { Host } from '../../src/pdf/host.js';
import { hostOf as host } from './host.js';

const CHROME = '/usr/bin/google-chrome';

async function examine(more: Partial<Host>, options: { executablePath?: string; print?: () => Promise<string> } = {}) {
  const { findings } = await examineBrowser({ host: host(more), print: async () => 'Chrome/1', ...options });
  return Object.fromEntries(findings.map((finding) => [finding.name, finding]));
}

describe('examineBrowser', () => {
  it('finds the system’s browser, and that it prints', async () => {
    const found = await examine({ exists: (path) => path === CHROME });
    expect(found).toMatchObject({
      node: { ok: true },
      'bundled browser': { ok: false, detail: 'there is none for linux on arm64' },
      'system browser': { ok: true, detail: CHROME },
      launch: { ok: true, detail: 'system: Chrome/1' },
    });
  });

  it.each([
    ['linux', 'apt install chromium'],
    ['darwin', 'brew install --cask google-chrome'],
    ['win32', 'winget install Google.Chrome'],
  ] as const)('gives %s’s own remedy where nothing is found', async (platform, remedy) => {
    const found = await examine({ platform });
    expect(found['system browser']).toMatchObject({ ok: false, fix: expect.stringContaining(remedy) });
    expect(found['launch']).toMatchObject({ ok: false, fix: expect.stringContaining(remedy) });
  });

  it('says that a named one is missing, and what is wrong with one that prints nothing', async () => {
    const missing = await examine({ exists: (path) => path === CHROME }, { executablePath: '/gone' });
    expect(missing).toMatchObject({ 'named browser': { ok: false, detail: '/gone' }, launch: { ok: false } });
    const mute = await examine(
      { exists: (path) => path === CHROME },
      { print: () => Promise.reject(new Error('a printed page has no text')) },
    );
    expect(mute['launch']).toMatchObject({ ok: false, detail: 'a printed page has no text' });
  });
});
