import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../src/pdf/reader.js';
import { chancery, project } from '../project.js';

const bench = process.env['CHANCERY_BENCH'];

describe.skipIf(bench === undefined)('84 news texts as briefs (skipped without CHANCERY_BENCH)', () => {
  it('builds each as one page in one run, refuses none, and proves all', async () => {
    const texts = readFileSync(join(bench!, 'quotes/dev.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { text: string }).text);
    const names = texts.map((_, index) => `t${index}`);
    const folder = project(
      Object.fromEntries(
        texts.flatMap((text, index) => [
          [`t${index}.txt`, text],
          [`t${index}.yaml`, `title: What this article reports\nsources: [t${index}.txt]\n`],
        ]),
      ),
    );
    const run = await chancery(['build', ...names.map((name) => `${name}.yaml`), '--json', '--format', 'pdf'], {
      cwd: folder,
    });
    expect(run.code).toBe(0);
    expect(run.stdout.trim().split('\n')).toHaveLength(84);
    for (const name of names) expect(readPdf(readFileSync(join(folder, 'output', `${name}.pdf`))).pages).toBe(1);
    const proof = await chancery(['verify', ...names.map((name) => `output/${name}.pdf`)], { cwd: folder });
    expect(proof.stderr).toBe('');
    expect(proof.code).toBe(0);
  }, 180_000);
});
