import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const STAGES = 'spec sources articles text analysis stories selection brief render pdf verify preview output'.split(
  ' ',
);
const PURE = new Set(['text', 'analysis', 'stories', 'selection', 'brief']);
/** Who alone may import what. */
const OWNED: Readonly<Record<string, string>> = {
  yaml: 'spec',
  handlebars: 'render',
  puppeteer: 'pdf',
  undici: 'sources',
  'node:http': 'preview',
  'node:https': 'sources',
  'node:net': 'sources',
  'node:dns/promises': 'sources',
  'robots-parser': 'sources',
};
const LONGEST = 400;

interface File {
  readonly path: string;
  readonly source: string;
}

/** Every breach of the house's rules in a file under src/. */
function breaches({ path, source }: File): readonly string[] {
  const stage = path.split('/').length > 1 ? path.split('/')[0]! : '';
  const found: string[] = [];
  const say = (what: string) => found.push(`${path}: ${what}`);
  if (/utils?\b/i.test(path)) say('no file is called utils');
  if (source.split('\n').length > LONGEST) say(`longer than ${LONGEST} lines`);
  for (const { fileName } of ts.preProcessFile(source, true, true).importedFiles) {
    const owner = OWNED[fileName] ?? OWNED[fileName.split('/')[0]!];
    if (owner !== undefined && owner !== stage) say(`${fileName} belongs to ${owner}/`);
    if (PURE.has(stage) && fileName.startsWith('node:')) say(`${stage}/ is pure and imports ${fileName}`);
    if (!fileName.startsWith('.') || !STAGES.includes(stage)) continue;
    const target = relative('.', join(path, '..', fileName))
      .split('/')[0]!
      .replace(/\.js$/, '');
    const allowed = new Set(
      stage === 'verify' ? ['verify', 'types', 'errors'] : [stage, 'types', 'text', 'errors', 'version'],
    );
    if (!allowed.has(target)) say(`${stage}/ imports ${target}`);
  }
  if (PURE.has(stage) && /\b(?:Date\.now\(\)|new Date\(\)|process\.|Math\.random)/.test(source))
    say(`${stage}/ is pure and reads the clock, the environment or chance`);
  return found;
}

function filesUnder(folder: string): File[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path: path.replaceAll('\\', '/'), source: readFileSync(join(folder, path), 'utf8') }));
}

describe('the house', () => {
  it('keeps its rules in every file', () => {
    const files = filesUnder('src');
    expect(files.length).toBeGreaterThan(80);
    expect(files.flatMap(breaches)).toEqual([]);
  });

  it.each([
    ['selection/a.ts', "import { x } from '../brief/x.js';", 'selection/ imports brief'],
    ['selection/a.ts', "const x = await import('../pdf/x.js');", 'selection/ imports pdf'],
    ['verify/a.ts', "import { x } from '../text/x.js';", 'verify/ imports text'],
    ['text/a.ts', "import fs from 'node:fs';", 'text/ is pure and imports node:fs'],
    ['brief/a.ts', 'const now = Date.now();', 'brief/ is pure and reads the clock'],
    ['render/a.ts', "import yaml from 'yaml';", 'yaml belongs to spec/'],
    ['render/a.ts', "import yaml from 'yaml/util';", 'yaml/util belongs to spec/'],
    ['text/utils.ts', '', 'no file is called utils'],
  ])('finds a breach in %s', (path, source, message) => {
    expect(breaches({ path, source }).join('\n')).toContain(message);
  });
});
