import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fetchUrl, LIMITS } from '../../../src/sources/fetch/fetch-url.js';
import { failureOf } from '../folder.js';
import { loopbackGate, pages, serve } from '../server.js';

const gate = loopbackGate();
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('fetchUrl', () => {
  it('gives the decompressed bytes, and names Chancery to the server', async () => {
    const server = await serve(
      pages({
        '/gzip': (response) =>
          response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('Words of the page.')),
        '/br': (response) => response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync('Words.')),
        '/twice': (response) =>
          response.writeHead(200, { 'content-encoding': 'gzip, br' }).end(brotliCompressSync(gzipSync('Twice.'))),
      }),
    );
    expect(text((await fetchUrl(`${server.base}/gzip`, { gate })).bytes)).toBe('Words of the page.');
    expect(text((await fetchUrl(`${server.base}/br`, { gate })).bytes)).toBe('Words.');
    expect(text((await fetchUrl(`${server.base}/twice`, { gate })).bytes)).toBe('Twice.');
    expect(server.requests[0]?.headers['user-agent']).toMatch(/^Chancery\/\d/);
  });

  it('follows redirects, each as a request of its own, and says where they led', async () => {
    const server = await serve(
      pages({
        '/a': (response) => response.writeHead(301, { location: '/b' }).end(),
        '/b': (response) => response.writeHead(307, { location: 'c?x=1' }).end(),
        '/c?x=1': 'The page.',
      }),
    );
    const fetched = await fetchUrl(`${server.base}/a`, { gate });
    expect(fetched.url).toBe(`${server.base}/c?x=1`);
    expect(text(fetched.bytes)).toBe('The page.');
    expect(server.hits).toEqual(['GET /a', 'GET /b', 'GET /c?x=1']);
  });

  it.each([
    ['/round', 'it redirects more than 5 times'],
    ['/nowhere', 'the server answered 302 without saying where'],
    ['/gone', 'the server answered 410'],
    ['/coding', 'its coding "zstd" is not known'],
    ['/file', 'it leads to file:///etc/passwd: file: is no way to fetch; only http and https'],
    ['/cut', "its body can't be read"],
    ['/broken', "its body can't be read"],
  ])('%s: %s', async (path, message) => {
    const server = await serve(
      pages({
        '/round': (response) => response.writeHead(302, { location: '/round' }).end(),
        '/nowhere': (response) => response.writeHead(302).end(),
        '/gone': (response) => response.writeHead(410).end(),
        '/coding': (response) => response.writeHead(200, { 'content-encoding': 'zstd' }).end('x'),
        '/file': (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
        '/cut': (response) => {
          response.writeHead(200, { 'content-length': '100' }).write('only this');
          setImmediate(() => response.destroy());
        },
        '/broken': (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip at all'),
      }),
    );
    expect(((await failureOf(fetchUrl(server.base + path, { gate }))) as Error).message).toContain(message);
  });

  it('sends conditions only to the address that gave them', async () => {
    const server = await serve((request, response) => {
      response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 200).end('Words.');
    });
    const known = { url: `${server.base}/a`, etag: '"1"' };
    expect((await fetchUrl(`${server.base}/a`, { gate, known })).bytes).toBeUndefined();
    expect(text((await fetchUrl(`${server.base}/b`, { gate, known })).bytes)).toBe('Words.');
  });

  it('stops when it is told to', async () => {
    const server = await serve(() => undefined);
    const stop = new AbortController();
    const fetching = failureOf(fetchUrl(server.base, { gate, signal: stop.signal }));
    stop.abort(new Error('stopped'));
    expect(((await fetching) as Error).message).toBe('stopped');
  });

  it('says that nobody listens', async () => {
    const error = await failureOf(fetchUrl('http://127.0.0.1:1/', { gate, limits: LIMITS }));
    expect((error as Error).message).toBe('the connection failed (ECONNREFUSED)');
  });
});
