import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ChanceryError } from '../../src/errors.js';
import { fetchSources } from '../../src/sources/fetch-sources.js';
import { readSources } from '../../src/sources/read-sources.js';
import { storeOf } from '../../src/sources/snapshots/store.js';
import { sourceAgain } from '../../src/sources/source-again.js';
import type { EvidenceSource } from '../../src/types/evidence.js';
import { failureOf, folderWith, specIn } from './folder.js';
import { loopbackGate, pages, serve } from './server.js';

const gate = loopbackGate();
const on = (day: string) => ({ gate, now: () => new Date(`${day}T10:00:00.500Z`) });
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const item = (base: string, name: string, day: number, description = 'Short.') =>
  `<item><guid>${name}</guid><title>About ${name}</title><link>${base}/${name}</link><pubDate>${day} Sep 2022 10:00:00 GMT</pubDate><description>${description}</description></item>`;
const feed = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>The Wire</title>${items}</channel></rss>`;

describe('fetchSources', () => {
  it('fills the store, so that the source is read with its charset, its date and its address', async () => {
    const server = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1', 'set-cookie': 'a=b', etag: '"1"' });
      response.end(Buffer.from('<p>Été</p>', 'latin1'));
    });
    const folder = await folderWith({});
    const spec = specIn(folder, [{ url: `${server.base}/2022/a-story.html#top`, outlet: 'The Herald' }]);
    const { fetched } = await fetchSources(spec, on('2022-09-28'));
    expect(fetched).toMatchObject([{ outcome: 'new', retrievedAt: '2022-09-28T10:00:00Z', length: 10 }]);
    expect(readFileSync(fetched[0]!.path, 'latin1')).toBe('<p>Été</p>');
    expect(readFileSync(fetched[0]!.path.replace('.bytes', '.json'), 'utf8')).not.toContain('cookie');
    const { sources } = await readSources(spec);
    expect(sources).toMatchObject([
      {
        id: '127-0-0-1-a-story',
        origin: { kind: 'url', url: `${server.base}/2022/a-story.html` },
        charset: 'iso-8859-1',
        mediaType: 'text/html',
        retrievedAt: '2022-09-28T10:00:00Z',
        overrides: { outlet: 'The Herald' },
      },
    ]);
  });

  it('asks only for what has changed; the first day of the same bytes stays', async () => {
    let words = 'One.';
    const server = await serve((request, response) => {
      const etag = `"${words}"`;
      if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
      else response.writeHead(200, { etag }).end(words);
    });
    const spec = specIn(await folderWith({}), [{ url: `${server.base}/a` }]);
    const outcome = async (day: string) => (await fetchSources(spec, on(day))).fetched[0];
    expect(await outcome('2022-09-28')).toMatchObject({ outcome: 'new', retrievedAt: '2022-09-28T10:00:00Z' });
    expect(await outcome('2022-09-29')).toMatchObject({ outcome: 'unchanged', retrievedAt: '2022-09-28T10:00:00Z' });
    words = 'Two.';
    expect(await outcome('2022-09-30')).toMatchObject({ outcome: 'changed', retrievedAt: '2022-09-30T10:00:00Z' });
    words = 'One.';
    expect(await outcome('2022-10-01')).toMatchObject({ outcome: 'changed', retrievedAt: '2022-09-28T10:00:00Z' });
    expect(text((await readSources(spec)).sources[0]?.bytes)).toBe('One.');
  });

  it('fetches a feed, then the pages of the picked entries that robots.txt allows', async () => {
    const server = await serve((request, response) => {
      const { base } = server;
      pages({
        '/robots.txt': 'User-agent: Chancery\nDisallow: /closed',
        '/feed': feed(item(base, 'open', 28) + item(base, 'closed', 27) + item(base, 'old', 1)),
        '/open': 'The page.',
        '/closed': 'The closed page.',
      })(request, response);
    });
    const wire = { feed: `${server.base}/feed`, since: '2022-09-20' };
    const folder = await folderWith({});
    const error = (await failureOf(fetchSources(specIn(folder, [wire]), on('2022-09-29')))) as ChanceryError;
    expect(error.problems.map(({ message }) => message)).toEqual([
      `"${server.base}/closed" was not fetched: its host's robots.txt forbids it`,
    ]);
    expect(server.hits).toEqual(['GET /feed', 'GET /robots.txt', 'GET /open']);
    const { missing } = await fetchSources(specIn(folder, [{ ...wire, optional: true }]), on('2022-09-29'));
    expect(missing).toEqual([`"${server.base}/closed" was not fetched: its host's robots.txt forbids it`]);
    const read = await readSources(specIn(folder, [{ ...wire, optional: true, id: 'wire' }]));
    expect(read.sources.map(({ id, bytes }) => [id, text(bytes)])).toEqual([['wire-2348f998', 'The page.']]);
    expect(read.missing.map(({ label }) => label)).toEqual(['About closed']);
  });

  it('tries everything before it says what failed, each at its place, with counts of how far it is', async () => {
    const server = await serve(pages({ '/a': 'One.', '/b': 'Two.' }));
    const folder = await folderWith({ 'brief.yaml': 'title: T\nsources:\n  - one\n  - two\n  - three\n' });
    const urls = ['/a', '/gone', '/b'].map((path) => ({ url: server.base + path }));
    const seen: string[] = [];
    const onProgress = (done: number, total: number, name: string) =>
      seen.push(`${done}/${total} ${new URL(name).pathname}`);
    const error = (await failureOf(
      fetchSources(specIn(folder, urls), { ...on('2022-09-28'), onProgress }),
    )) as ChanceryError;
    expect(error.problems).toMatchObject([
      { line: 4, message: `"${server.base}/gone" was not fetched: the server answered 404` },
    ]);
    expect(seen).toEqual(['1/3 /a', '2/3 /gone', '3/3 /b']);
    expect(readdirSync(join(folder, '.chancery/snapshots'))).toHaveLength(2);
  });

  it('an entry that brings its article needs no page, and is found again in any copy of its feed', async () => {
    const words = 'The gates of the weir were opened on Monday after four years of talks between the banks. '.repeat(8);
    const served = [feed(item('http://127.0.0.1', 'a', 28, 'x')), ''];
    const whole = (title: string) =>
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'The Wire',
        items: [{ id: 'a', url: 'http://127.0.0.1:1/a', title, content_text: words }],
      });
    served[0] = whole('One');
    const server = await serve((_request, response) => response.end(served[0]));
    const folder = await folderWith({});
    const spec = specIn(folder, [{ feed: `${server.base}/wire.json` }]);
    await fetchSources(spec, on('2022-09-28'));
    const [source] = (await readSources(spec)).sources;
    expect(source).toMatchObject({ mediaType: 'application/feed+json', retrievedAt: '2022-09-28T10:00:00Z' });
    served[0] = whole('Two');
    await fetchSources(spec, on('2022-09-29'));
    const named = {
      id: 'x',
      given: {},
      feed: `${server.base}/wire.json`,
      entry: 'a',
      sha256: source!.sha256,
    } as unknown as EvidenceSource;
    expect((await sourceAgain(named, folder)).sha256).toBe(source!.sha256);
    const newest = await sourceAgain({ ...named, sha256: '0'.repeat(64) }, folder);
    expect(text(newest.bytes)).toContain('"Two"');
    const lost = await failureOf(sourceAgain({ ...named, entry: 'b' }, folder));
    expect((lost as Error).message).toContain('the entry "b" is not in the feed');
  });
});

describe('a snapshot that was changed by hand', () => {
  it('is refused by a build, shown to a proof as it is, and fetched anew', async () => {
    const server = await serve(pages({ '/a': 'One.' }));
    const folder = await folderWith({});
    const spec = specIn(folder, [{ url: `${server.base}/a` }]);
    const { fetched } = await fetchSources(spec, on('2022-09-28'));
    writeFileSync(fetched[0]!.path, 'Won.');
    const error = (await failureOf(readSources(spec))) as ChanceryError;
    expect(error.problems[0]).toMatchObject({
      message: expect.stringContaining('was changed after it was fetched'),
      fix: expect.stringContaining('chancery fetch'),
    });
    const named = {
      id: 'a',
      given: {},
      fetchedFrom: `${server.base}/a`,
      sha256: fetched[0]!.sha256,
    } as unknown as EvidenceSource;
    expect(text((await sourceAgain(named, folder)).bytes)).toBe('Won.');
    await fetchSources(spec, on('2022-09-29'));
    expect(text((await storeOf(spec.path).read(`${server.base}/a`))?.bytes)).toBe('One.');
  });
});
