import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A folder of its own with these files, for one test. */
export function project(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-test-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command as a process of its own. */
export function chancery(
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Run> {
  const env = { ...process.env, NO_COLOR: '1', ...options.env };
  return new Promise((done) => {
    execFile(
      process.execPath,
      [resolve('dist/cli.js'), ...args],
      { cwd: options.cwd, env, maxBuffer: 1 << 26 },
      (error, stdout, stderr) => {
        done({ code: error === null ? 0 : ((error.code as unknown as number) ?? 1), stdout, stderr });
      },
    );
  });
}

/** An article long enough to be one. */
export const ARTICLE = `Ministers agree to reopen the border crossing

The foreign ministers of the two countries agreed on Tuesday to reopen the border crossing at Valga after a closure of nine months.

The crossing handles some 400 trucks a day and had been closed since a dispute over customs papers in January 2022.

"We have found a way that both parliaments can accept," said Maria Tamm, the foreign minister of the northern neighbour.

The two sides will set up a joint customs office with 24 officers, who are to start their work on 3 October 2022.

Hauliers in the region have lost about 12 million euros during the closure, according to the chamber of commerce.

A commission of both governments will report on the working of the office within six months of its opening.
`;
