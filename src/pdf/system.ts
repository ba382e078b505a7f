import { join } from 'node:path';
import type { Host } from './host.js';

/** Where Chrome, Chromium and Edge live; the quick headless shell first. */
const LINUX = [
  '/usr/lib/chromium/chromium-headless-shell',
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
] as const;

const MACOS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium',
] as const;

const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
] as const;

/** The first browser that this system has at a place of its own, if any. */
export function systemBrowser(host: Host): string | undefined {
  return placesOf(host).find(host.exists);
}

function placesOf({ platform, env, home }: Host): readonly string[] {
  if (platform === 'darwin') {
    return ['/Applications', join(home, 'Applications')].flatMap((folder) => MACOS.map((app) => `${folder}/${app}`));
  }
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
    return roots.flatMap((folder) => WINDOWS.map((path) => `${folder}\\${path}`));
  }
  return LINUX;
}

/** What a user of this system does to get a browser. */
export function browserRemedy({ platform }: Pick<Host, 'platform'>): string {
  if (platform === 'win32') return 'Edge comes with Windows; or install Chrome: winget install Google.Chrome';
  if (platform === 'darwin') return 'install Chrome: brew install --cask google-chrome';
  return 'install one: apt install chromium (Debian), dnf install chromium (Fedora), or name one with PUPPETEER_EXECUTABLE_PATH';
}
