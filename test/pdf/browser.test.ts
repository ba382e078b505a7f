import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findBrowser } from '../../src/pdf/browser.js';
import { bundledPackage, unpackBundled } from '../../src/pdf/bundled.js';
import { cacheFolder, thisHost } from '../../src/pdf/host.js';
import { ARTICLE, chancery, project } from '../project.js';
import { hostOf } from './host.js';

const hasBundled = bundledPackage(thisHost()) !== undefined;

describe('the browser that is found', () => {
  const exists = (...paths: readonly string[]) => ({ exists: (path: string) => paths.includes(path) });

  it('is the one that the caller names, then the one that the environment names', async () => {
    const env = { PUPPETEER_EXECUTABLE_PATH: '/env/chrome' };
    const host = hostOf({ env, ...exists('/own/chrome', '/env/chrome', '/usr/bin/chromium') });
    expect(await findBrowser(host, '/own/chrome')).toMatchObject({ path: '/own/chrome', origin: 'named' });
    expect(await findBrowser(host)).toMatchObject({ path: '/env/chrome', origin: 'named' });
    expect(await findBrowser({ ...host, env: { PUPPETEER_EXECUTABLE_PATH: '' } })).toMatchObject({ origin: 'system' });
  });

  it('is never another one than the one that is named', async () => {
    const failed = findBrowser(hostOf(exists('/usr/bin/chromium')), '/gone/chrome');
    await expect(failed).rejects.toMatchObject({
      kind: 'browser',
      message: expect.stringContaining('no browser at /gone/chrome'),
    });
  });

  it.each([
    ['linux', 'arm64', {}, '/usr/bin/chromium'],
    ['darwin', 'arm64', {}, '/home/x/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    [
      'win32',
      'x64',
      { LOCALAPPDATA: 'C:\\Users\\x\\AppData\\Local' },
      'C:\\Users\\x\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
    ],
  ] as const)('is a system one where none is bundled: %s on %s', async (platform, arch, env, path) => {
    expect(await findBrowser(hostOf({ platform, arch, env, ...exists(path) }))).toMatchObject({
      path,
      origin: 'system',
    });
  });

  it.runIf(hasBundled)('is the bundled one before the system’s', async () => {
    const found = await findBrowser({
      ...thisHost({ ...process.env, PUPPETEER_EXECUTABLE_PATH: '' }),
      exists: () => true,
    });
    expect(found).toMatchObject({ origin: 'bundled', version: '147.0.0' });
    expect(found.env['FONTCONFIG_FILE']).toContain('fonts.conf');
  });
});

describe('cacheFolder', () => {
  it.each([
    ['linux', {}, '/home/x/.cache/chancery'],
    ['linux', { XDG_CACHE_HOME: '/cache' }, '/cache/chancery'],
    ['darwin', {}, '/home/x/Library/Caches/chancery'],
    ['win32', { LOCALAPPDATA: 'L' }, join('L', 'chancery')],
    ['linux', { CHANCERY_CACHE: '/mine', XDG_CACHE_HOME: '/cache' }, '/mine'],
  ] as const)('on %s with %o', (platform, env, folder) => {
    expect(cacheFolder(hostOf({ platform, env }))).toBe(folder);
  });
});

describe.runIf(hasBundled)('the bundled browser', () => {
  const folder = bundledPackage(thisHost())!;
  const emptyFolder = () => {
    const made = mkdtempSync(join(tmpdir(), 'chancery-unpack-'));
    onTestFinished(() => rmSync(made, { recursive: true, force: true }));
    return made;
  };

  it('is unpacked once, whole, when three processes start at once', async () => {
    const cache = emptyFolder();
    const work = project({ 'a.yaml': 'title: Ministers agree to reopen\nsources: [a.txt]\n', 'a.txt': ARTICLE });
    const env = { CHANCERY_CACHE: cache, PUPPETEER_EXECUTABLE_PATH: '' };
    const runs = await Promise.all(
      ['x', 'y', 'z'].map((out) => chancery(['build', 'a.yaml', '--out-dir', out], { cwd: work, env })),
    );
    expect(runs.map(({ code, stderr }) => [code, stderr.includes('unexpected')])).toEqual(Array(3).fill([0, false]));
    expect(readdirSync(cache).filter((name) => name !== 'code')).toEqual(['chromium-147.0.0']);
    const hashes = ['x', 'y', 'z'].map((out) =>
      createHash('sha256')
        .update(readFileSync(join(work, out, 'a.pdf')))
        .digest('hex'),
    );
    expect(new Set(hashes).size).toBe(1);
  });

  it('goes to the temporary folder where the cache can’t be written, into a place that is ours alone', async () => {
    const blocked = emptyFolder();
    writeFileSync(join(blocked, 'file'), '');
    const temp = emptyFolder();
    const host = { ...thisHost({ CHANCERY_CACHE: join(blocked, 'file', 'cache') }), temp };
    const { path } = await unpackBundled(host, folder);
    expect(path.startsWith(temp)).toBe(true);
    expect(statSync(join(path, '..', '..')).mode & 0o077).toBe(0);
    chmodSync(join(path, '..', '..'), 0o777);
    await expect(unpackBundled(host, folder)).rejects.toMatchObject({
      kind: 'browser',
      message: expect.stringContaining('CHANCERY_CACHE'),
    });
  });

  it('says so as a browser’s failure where there is no place for it', async () => {
    const blocked = emptyFolder();
    writeFileSync(join(blocked, 'file'), '');
    const host = { ...thisHost({ CHANCERY_CACHE: join(blocked, 'file', 'a') }), temp: join(blocked, 'file', 'b') };
    await expect(unpackBundled(host, folder)).rejects.toMatchObject({ kind: 'browser' });
  });
});
