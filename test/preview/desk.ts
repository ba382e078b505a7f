import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A preview running as a process of its own over a copy of the example, or over other files. */
export interface Running {
  readonly folder: string;
  readonly spec: string;
  readonly address: string;
  readonly process: ChildProcess;
  close(): Promise<void>;
}

export async function runPreview(
  folder = exampleFolder(),
  name = 'nato-mission.yaml',
  ...more: readonly string[]
): Promise<Running> {
  const spec = join(folder, name);
  const out = join(folder, 'out');
  const child = spawn(process.execPath, [resolve('dist/cli.js'), 'preview', spec, '--out-dir', out, ...more]);
  let said = '';
  child.stderr.on('data', (text: Buffer) => {
    said += text.toString();
  });
  const address = await new Promise<string>((done, fail) => {
    child.stdout.once('data', (text: Buffer) => done(text.toString().trim()));
    child.once('exit', () => fail(new Error(said)));
  });
  return {
    folder,
    spec,
    address,
    process: child,
    async close() {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGINT');
      await ended;
    },
  };
}

export function exampleFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-test-'));
  cpSync('briefings', folder, { recursive: true });
  return folder;
}
