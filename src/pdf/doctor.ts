import { findBrowser } from './browser.js';
import { bundledPackage } from './bundled.js';
import { cacheFolder, type Host, thisHost } from './host.js';
import { browserRemedy, systemBrowser } from './system.js';

/** One thing that was looked for. */
export interface Finding {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
  readonly fix?: string;
}

/** What was found of Node, browsers and fonts; `launch` says whether a page really prints. */
export async function examineBrowser(
  options: { readonly executablePath?: string; readonly host?: Host; readonly print?: typeof printsText } = {},
): Promise<{ readonly findings: readonly Finding[] }> {
  const host = options.host ?? thisHost();
  const found = [nodeVersion(), named(host, options.executablePath), bundled(host), system(host)];
  return { findings: [...found, await launches(host, options.executablePath, options.print ?? printsText)] };
}

function nodeVersion(): Finding {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const ok = major! > 20 || (major === 20 && minor! >= 19);
  return { name: 'node', ok, detail: process.versions.node, ...(ok ? {} : { fix: 'install Node 20.19 or newer' }) };
}

function named(host: Host, executablePath: string | undefined): Finding {
  const path = executablePath ?? host.env['PUPPETEER_EXECUTABLE_PATH'];
  if (!path) return { name: 'named browser', ok: true, detail: 'none named; the bundled one comes first' };
  const ok = host.exists(path);
  return {
    name: 'named browser',
    ok,
    detail: path,
    ...(ok ? {} : { fix: 'mend PUPPETEER_EXECUTABLE_PATH or --browser' }),
  };
}

function bundled(host: Host): Finding {
  const folder = bundledPackage(host);
  if (folder !== undefined)
    return { name: 'bundled browser', ok: true, detail: `installed; unpacked into ${cacheFolder(host)}` };
  const there = host.platform === 'linux' && host.arch === 'x64';
  const detail = there ? 'not installed' : `there is none for ${host.platform} on ${host.arch}`;
  return {
    name: 'bundled browser',
    ok: false,
    detail,
    fix: there ? 'run npm ci without --omit=optional' : 'a system browser is used instead',
  };
}

function system(host: Host): Finding {
  const path = systemBrowser(host);
  if (path !== undefined) return { name: 'system browser', ok: true, detail: path };
  return { name: 'system browser', ok: false, detail: 'none at its usual places', fix: browserRemedy(host) };
}

async function launches(host: Host, executablePath: string | undefined, print: typeof printsText): Promise<Finding> {
  try {
    const browser = await findBrowser(host, executablePath);
    return { name: 'launch', ok: true, detail: `${browser.origin}: ${await print(executablePath)}` };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { name: 'launch', ok: false, detail: message, fix: browserRemedy(host) };
  }
}

/** Prints a line of text and reads it back; answers with the browser's product name. */
async function printsText(executablePath: string | undefined): Promise<string> {
  const [{ openPrinter }, { readPdf }, { pageBox }] = await Promise.all([
    import('./printer.js'),
    import('./reader.js'),
    import('./page-box.js'),
  ]);
  const printer = await openPrinter(executablePath === undefined ? {} : { executablePath });
  try {
    const html = '<!DOCTYPE html><html lang="en"><title>Doctor</title><main><p>A page prints.</p></main></html>';
    const pdf = await printer.print(html, { ...pageBox({ size: 'A4', count: 1 }), title: 'Doctor', language: 'en' });
    if (!readPdf(pdf).text.join('').replace(/\s/g, '').includes('Apageprints.'))
      throw new Error('a printed page has no text');
    return printer.browser.product;
  } finally {
    await printer.close();
  }
}
