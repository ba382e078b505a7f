import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { findBrowser } from '../../src/pdf/browser.js';
import { thisHost } from '../../src/pdf/host.js';
import { launch } from '../../src/pdf/launch.js';
import { project } from '../project.js';

it('a browser that died as it started, once, is started again', async () => {
  const host = thisHost();
  const found = await findBrowser(host);
  const folder = project({});
  const path = join(folder, 'headless_shell');
  const marker = join(folder, 'died');
  writeFileSync(
    path,
    `#!/bin/sh\n[ -e '${marker}' ] || { : > '${marker}'; kill -SEGV $$; }\nexec '${found.path}' "$@"\n`,
  );
  chmodSync(path, 0o755);
  const browser = await launch({ ...found, path }, host);
  onTestFinished(() => browser.close());
  expect(await browser.version()).toContain('Chrome');
});
