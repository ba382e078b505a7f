import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ARTICLE, chancery, project } from '../project.js';

const spec = (theme: string) => `title: Ministers agree\ntheme: ${theme}\nsources: [a.txt]\n`;

it('init writes a theme that builds as it stands, and with its options', async () => {
  const cwd = project({
    'plain.yaml': spec('./desk'),
    'full.yaml': spec('{ name: ./desk, office: Embassy in Valga, accent: "#14532d" }'),
    'other.yaml': spec('default'),
    'a.txt': ARTICLE,
  });
  expect(await chancery(['init', 'desk', '--theme', 'desk'], { cwd })).toMatchObject({ code: 0, stdout: 'desk\n' });
  expect(readFileSync(join(cwd, 'desk/theme.yaml'), 'utf8')).toMatch(/^name: desk$/m);
  const built = await chancery(['build', 'plain.yaml', 'full.yaml', '--quiet'], { cwd });
  expect(built).toMatchObject({ code: 0, stdout: expect.stringContaining('full.pdf') });
  expect(readFileSync(join(cwd, 'output/full.html'), 'utf8')).toContain('Embassy in Valga');
  expect(await chancery(['build', 'other.yaml', '--theme', './desk', '--quiet'], { cwd })).toMatchObject({ code: 0 });
  const { theme } = JSON.parse(readFileSync(join(cwd, 'output/other.evidence.json'), 'utf8'));
  expect(theme).toEqual(JSON.parse(readFileSync(join(cwd, 'output/plain.evidence.json'), 'utf8')).theme);
});

it('init writes over no folder, and names a name that is none', async () => {
  const cwd = project({ 'desk/a.txt': '' });
  expect(await chancery(['init', 'desk', '--theme', 'desk'], { cwd })).toMatchObject({ code: 2 });
  const bad = await chancery(['init', 'new', '--theme', 'My House'], { cwd });
  expect(bad).toMatchObject({ code: 2, stderr: expect.stringContaining('no name for a theme') });
  expect(existsSync(join(cwd, 'new'))).toBe(false);
});
