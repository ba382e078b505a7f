import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeAll } from '../../src/output/write-all.js';
import { findBrowser } from '../../src/pdf/browser.js';
import { systemBrowser } from '../../src/pdf/system.js';
import { build } from '../../src/pipeline.js';
import { hostOf as host } from '../pdf/host.js';
import { ARTICLE, chancery, project } from '../project.js';

const GUARD = 60_000;
const SPEC = 'title: Ministers agree to reopen the border crossing\nsources: [a.txt]\n';

describe('hostile places to write', () => {
  it(
    'row 8: an output folder that is a file is refused',
    async () => {
      const folder = project({ 'a.yaml': SPEC, 'a.txt': ARTICLE, out: 'a file' });
      const run = await chancery(['build', 'a.yaml', '--out-dir', 'out'], { cwd: folder });
      expect(run.code).toBe(2);
      expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('a file');
    },
    GUARD,
  );

  it(
    'row 8: a link or a folder where the PDF would go is neither followed nor replaced',
    async () => {
      const folder = project({ 'a.yaml': SPEC, 'a.txt': ARTICLE, 'precious.txt': 'precious' });
      mkdirSync(join(folder, 'linked'));
      symlinkSync(join(folder, 'precious.txt'), join(folder, 'linked/a.pdf'));
      mkdirSync(join(folder, 'blocked/a.pdf'), { recursive: true });
      for (const out of ['linked', 'blocked']) {
        const run = await chancery(['build', 'a.yaml', '--out-dir', out], { cwd: folder });
        expect(run.code).toBe(2);
        expect(run.stderr).toContain('neither followed nor replaced');
        expect(readdirSync(join(folder, out))).toEqual(['a.pdf']);
      }
      expect(readFileSync(join(folder, 'precious.txt'), 'utf8')).toBe('precious');
    },
    GUARD,
  );

  it(
    'row 24: a source edited between reading and writing stops the build',
    async () => {
      const folder = project({ 'a.yaml': SPEC, 'a.txt': ARTICLE });
      const edit = (step: string) => {
        if (step === 'proving')
          writeFileSync(join(folder, 'a.txt'), ARTICLE.replace('both parliaments', 'both Parliaments'));
      };
      const failure = await build(join(folder, 'a.yaml'), { onProgress: edit }).then(
        () => undefined,
        (error: Error & { exitCode?: number }) => error,
      );
      expect(failure?.exitCode).toBe(6);
      expect(failure?.message).toMatch(/a\.txt .*changed.*expected "[0-9a-f]{64}", found "[0-9a-f]{64}"/);
      expect(failure?.message).toContain('both parliaments can accept');
    },
    GUARD,
  );

  it(
    'row 25: what a killed run left is swept, what a living one works on is not',
    async () => {
      const folder = project({
        'out/a.pdf': 'old',
        'out/.chancery-999999999-1/a.pdf': 'half',
        [`out/.chancery-${process.ppid}-1/a.pdf`]: 'living',
      });
      await writeAll(join(folder, 'out'), [{ name: 'a.pdf', bytes: 'new' }]);
      expect(readdirSync(join(folder, 'out')).sort()).toEqual([`.chancery-${process.ppid}-1`, 'a.pdf']);
      expect(readFileSync(join(folder, 'out/a.pdf'), 'utf8')).toBe('new');
    },
    GUARD,
  );

  it(
    'row 25: a file that can’t be written leaves all old ones',
    async () => {
      const folder = project({ 'out/a.pdf': 'old' });
      const files = [
        { name: 'a.pdf', bytes: 'new' },
        { name: 'missing/b.pdf', bytes: 'b' },
      ];
      await expect(writeAll(join(folder, 'out'), files)).rejects.toThrow();
      expect(readdirSync(join(folder, 'out'))).toEqual(['a.pdf']);
      expect(readFileSync(join(folder, 'out/a.pdf'), 'utf8')).toBe('old');
    },
    GUARD,
  );

  it(
    'row 25: SIGINT ends with 130 and nothing half-written; SIGTERM with 143',
    async () => {
      for (const [signal, code] of [
        ['SIGINT', 130],
        ['SIGTERM', 143],
      ] as const) {
        const specs = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`s${i}.yaml`, SPEC]));
        const folder = project({ ...specs, 'a.txt': ARTICLE });
        const child = spawn(process.execPath, [resolve('dist/cli.js'), 'build', ...Object.keys(specs)], {
          cwd: folder,
        });
        const ended = new Promise<number | null>((done) => child.on('exit', done));
        await new Promise((done) => child.stdout.once('data', done));
        child.kill(signal);
        expect(await ended).toBe(code);
        const left = readdirSync(join(folder, 'output'));
        expect(left.filter((name) => name.startsWith('.'))).toEqual([]);
        for (const name of left.filter((each) => each.endsWith('.pdf'))) {
          expect(
            readFileSync(join(folder, 'output', name))
              .subarray(-6)
              .toString(),
          ).toBe('%%EOF\n');
        }
      }
    },
    GUARD,
  );

  it(
    'row 25: two builds to one place give one whole file',
    async () => {
      const folder = project({ 'a.yaml': SPEC, 'a.txt': ARTICLE });
      const runs = await Promise.all([1, 2].map(() => chancery(['build', 'a.yaml'], { cwd: folder })));
      expect(runs.map(({ code }) => code)).toEqual([0, 0]);
      expect(readdirSync(join(folder, 'output')).sort()).toEqual(['a.evidence.json', 'a.html', 'a.pdf']);
      expect((await chancery(['verify', 'output/a.pdf'], { cwd: folder })).code).toBe(0);
    },
    GUARD,
  );
});

describe('row 29: without a browser', () => {
  it.each([
    ['linux', 'apt install chromium'],
    ['darwin', 'brew install --cask google-chrome'],
    ['win32', 'winget install Google.Chrome'],
  ] as const)('says what mends it on %s', async (platform, remedy) => {
    const failure = await findBrowser(host({ platform })).then(
      () => undefined,
      (error: Error & { exitCode?: number }) => error,
    );
    expect(failure).toMatchObject({ exitCode: 7 });
    expect(failure?.message).toContain(remedy);
  });

  it('knows where Edge and Chrome live', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const windows = host({
      platform: 'win32',
      env: { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
      exists: (path) => path === edge,
    });
    expect(systemBrowser(windows)).toBe(edge);
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(systemBrowser(host({ platform: 'darwin', exists: (path) => path === chrome }))).toBe(chrome);
  });

  it(
    'exits with 7 for a named one that is not there, and for one that does not start',
    async () => {
      const folder = project({ 'a.yaml': SPEC, 'a.txt': ARTICLE });
      const missing = await chancery(['build', 'a.yaml'], {
        cwd: folder,
        env: { PUPPETEER_EXECUTABLE_PATH: '/nowhere/chrome' },
      });
      expect(missing.code).toBe(7);
      expect(missing.stderr).toContain('there is no browser at /nowhere/chrome');
      const refused = project({
        'a.yaml': SPEC,
        'a.txt': ARTICLE,
        'chrome.sh': '#!/bin/sh\necho "FATAL: No usable sandbox! Update your kernel" >&2\nexit 1\n',
      });
      const { chmodSync } = await import('node:fs');
      chmodSync(join(refused, 'chrome.sh'), 0o755);
      const run = await chancery(['build', 'a.yaml', '--browser', join(refused, 'chrome.sh')], { cwd: refused });
      expect(run.code).toBe(7);
      expect(run.stderr).toContain('CHANCERY_NO_SANDBOX=1');
      expect(existsSync(join(refused, 'output/a.pdf'))).toBe(false);
    },
    GUARD,
  );
});
