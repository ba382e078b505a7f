import type { Host } from '../../src/pdf/host.js';

/** A machine without any browser, for which there is no bundled one; `more` changes it. */
export const hostOf = (more: Partial<Host> = {}): Host => ({
  platform: 'linux',
  arch: 'arm64',
  env: {},
  exists: () => false,
  home: '/home/x',
  temp: '/tmp',
  isRoot: false,
  ...more,
});
