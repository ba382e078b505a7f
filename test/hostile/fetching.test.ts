import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ChanceryError } from '../../src/errors.js';
import { isPublicAddress } from '../../src/sources/fetch/addresses.js';
import { fetchUrl, LIMITS } from '../../src/sources/fetch/fetch-url.js';
import { PUBLIC_GATE } from '../../src/sources/fetch/gate.js';
import { fetchSources } from '../../src/sources/fetch-sources.js';
import { loadSpec } from '../../src/spec/load.js';
import { chancery, project } from '../project.js';
import { failureOf, folderWith, specIn } from '../sources/folder.js';
import { loopbackGate, pages, serve } from '../sources/server.js';

const GUARD = 10_000;
const problemsOf = (error: unknown) => (error as ChanceryError).problems.map(({ message }) => message);

/** What `chancery fetch` says of an address, with nothing allowed but the public internet. */
async function refusal(url: string): Promise<ChanceryError> {
  const folder = await folderWith({});
  return (await failureOf(fetchSources(specIn(folder, [{ url }])))) as ChanceryError;
}

describe('row 10: only http and https', () => {
  it.each([
    'file:///etc/passwd',
    'FILE:///etc/passwd',
    'ftp://example.org/a',
    'javascript:alert(1)',
    'data:text/html,x',
  ])('%s', async (address) => {
    const folder = project({
      'url.yaml': `title: T\nsources:\n  - url: "${address}"\n`,
      'feed.yaml': `title: T\nsources:\n  - feed: "${address}"\n`,
    });
    for (const name of ['url.yaml', 'feed.yaml']) {
      const error = (await failureOf(loadSpec(`${folder}/${name}`))) as ChanceryError;
      expect(error.exitCode).toBe(3);
      expect(error.message).toContain('only http and https');
    }
  });
});

describe('row 11: addresses that are not public', () => {
  it.each([
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::ffff:7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[64:ff9b::7f00:1]/',
    'http://user@127.0.0.1/',
    'http://localhost./',
    'http://localhost/',
    'http://169.254.169.254/latest/',
    'http://0/',
  ])('%s', { timeout: GUARD }, async (url) => {
    const error = await refusal(url);
    expect(error.exitCode).toBe(4);
    expect(error.message).toContain('address is not public');
    expect(error.message).toContain('--allow-private');
  });

  it('are fetched where the user allows it', { timeout: GUARD }, async () => {
    const server = await serve(pages({ '/a': 'Words.' }));
    const folder = await folderWith({});
    const { fetched } = await fetchSources(specIn(folder, [{ url: `${server.base}/a` }]), { allowPrivate: true });
    expect(fetched.map(({ outcome }) => outcome)).toEqual(['new']);
  });
});

describe('row 12: a redirect into the private net', () => {
  it.each(['http://169.254.169.254/latest/meta-data/', 'http://inner.example/'])(
    '%s',
    { timeout: GUARD },
    async (to) => {
      const server = await serve(pages({ '/a': (response) => response.writeHead(302, { location: to }).end() }));
      const gate = loopbackGate({ 'inner.example': ['10.0.0.1'] });
      const folder = await folderWith({});
      const error = await failureOf(fetchSources(specIn(folder, [{ url: `${server.base}/a` }]), { gate }));
      expect((error as ChanceryError).exitCode).toBe(4);
      expect(problemsOf(error)[0]).toContain(`it leads to ${to}: its address is not public`);
      expect(server.hits).toEqual(['GET /a']);
    },
  );
});

describe('row 13: a name that changes its address', () => {
  it('is looked up once, and the checked address is the one that is asked', { timeout: GUARD }, async () => {
    const checked = await serve(pages({ '/a': 'Of the checked address.' }));
    const answers = [['127.0.0.1'], ['127.0.0.2']];
    let asked = 0;
    const gate = { ...loopbackGate(), resolve: async () => answers[Math.min(asked++, 1)]! };
    const { bytes } = await fetchUrl(`http://rebinding.example:${checked.port}/a`, { gate });
    expect(new TextDecoder().decode(bytes)).toBe('Of the checked address.');
    expect(asked).toBe(1);
    expect(checked.requests[0]?.headers.host).toBe(`rebinding.example:${checked.port}`);
  });

  it('is refused when any of its addresses is private', { timeout: GUARD }, async () => {
    const gate = { admits: isPublicAddress, resolve: async () => ['8.8.8.8', '127.0.0.1'] };
    const error = await failureOf(fetchUrl('http://both.example/', { gate }));
    expect((error as Error).message).toBe('its address is not public (both.example is 127.0.0.1)');
    expect(PUBLIC_GATE.admits).toBe(isPublicAddress);
  });
});

describe('row 14: what unpacks to more than 5 MB', () => {
  const megabyte = Buffer.alloc(1024 * 1024);
  const bomb = gzipSync(gzipSync(Buffer.alloc(512 * 1024 * 1024), { level: 9 }), { level: 9 });

  it.each([
    ['a gzip of a gzip', { 'content-encoding': 'gzip, gzip' }, bomb],
    ['a gzip', { 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(64 * 1024 * 1024))],
  ] as const)('%s', { timeout: GUARD * 3 }, async (_name, headers, body) => {
    const server = await serve((_request, response) => response.writeHead(200, headers).end(body));
    const before = process.memoryUsage().rss;
    const error = await failureOf(fetchUrl(server.base, { gate: loopbackGate() }));
    expect((error as Error).message).toBe('it is more than 5 MB');
    expect((process.memoryUsage().rss - before) / 1024 / 1024).toBeLessThan(200);
  });

  it('a length that lies, and a body without end', { timeout: GUARD }, async () => {
    const server = await serve(
      pages({
        '/lies': (response) => response.writeHead(200, { 'content-length': String(6 * 1024 * 1024) }).end('x'),
        '/endless': (response) => {
          response.writeHead(200);
          const more = () => {
            while (response.write(megabyte));
            response.once('drain', more);
          };
          more();
        },
      }),
    );
    for (const path of ['/lies', '/endless']) {
      const error = await failureOf(fetchUrl(server.base + path, { gate: loopbackGate() }));
      expect((error as Error).message).toBe('it is more than 5 MB');
    }
  });
});

describe('row 15: a server that never comes to an end', () => {
  it('is given up after the total limit, and nothing keeps the process', { timeout: GUARD }, async () => {
    const timers: NodeJS.Timeout[] = [];
    const server = await serve((_request, response) => {
      response.writeHead(200);
      timers.push(setInterval(() => response.write('x'), 50));
    });
    const limits = { ...LIMITS, seconds: 0.5 };
    const error = await failureOf(fetchUrl(server.base, { gate: loopbackGate(), limits }));
    for (const timer of timers) clearInterval(timer);
    expect((error as Error).message).toBe('it took longer than 0.5 s');
    expect(LIMITS.seconds).toBe(20);
  });

  it('also where it redirects for ever, and where a look-up hangs', { timeout: GUARD }, async () => {
    const limits = { ...LIMITS, seconds: 0.3, redirects: 1_000_000 };
    const server = await serve((_request, response) =>
      setTimeout(() => response.writeHead(302, { location: '/' }).end(), 50),
    );
    const hanging = { ...loopbackGate(), resolve: () => new Promise<never>(() => undefined) };
    const slow = await failureOf(fetchUrl(server.base, { gate: loopbackGate(), limits }));
    expect((slow as Error).message).toContain('it took longer than 0.3 s');
    const hung = await failureOf(fetchUrl('http://hanging.example/', { gate: hanging, limits }));
    expect((hung as Error).message).toContain('it took longer than 0.3 s');
  });
});

it('build never fetches: an address that is not in the store is refused without a connection', {
  timeout: GUARD,
}, async () => {
  const server = await serve(pages({ '/a': 'Words.' }));
  const folder = project({ 'a.yaml': `title: T\nsources:\n  - url: ${server.base}/a\n` });
  const run = await chancery(['check', 'a.yaml'], { cwd: folder });
  expect(run.code).toBe(4);
  expect(run.stderr).toContain('is not fetched yet');
  expect(run.stderr).toContain('chancery fetch');
  expect(server.hits).toEqual([]);
});
