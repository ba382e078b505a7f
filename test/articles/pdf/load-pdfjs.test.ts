import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { chancery, project } from '../../project.js';

/** Makes every look for a canvas fail, as where optional packages were left out. */
const WITHOUT_CANVAS = `const { Module } = require('node:module');
const find = Module._resolveFilename;
Module._resolveFilename = function (name, ...rest) {
  if (name === '@napi-rs/canvas') throw Object.assign(new Error('not installed'), { code: 'MODULE_NOT_FOUND' });
  return find.call(this, name, ...rest);
};`;

it('a PDF is read where no canvas is installed, and nothing is said of it', async () => {
  const folder = project({
    'without-canvas.cjs': WITHOUT_CANVAS,
    'a.pdf': readFileSync('test/fixtures/kinds/sources/communique.pdf'),
  });
  const hook = `--require ${resolve(folder, 'without-canvas.cjs')}`;
  const probe = ['-e', "try { require('@napi-rs/canvas') } catch (error) { process.stdout.write(error.message) }"];
  expect(execFileSync(process.execPath, probe, { env: { ...process.env, NODE_OPTIONS: hook } }).toString()).toBe(
    'not installed',
  );
  const run = await chancery(['extract', 'a.pdf'], { cwd: folder, env: { NODE_OPTIONS: hook } });
  expect(run.stderr).toBe('');
  expect(JSON.parse(run.stdout)).toMatchObject({ title: 'Varania and Teland agree to share the waters of the Sarne' });
});
