import { expect, it } from 'vitest';
import { robotsOf } from '../../../src/sources/fetch/robots.js';
import { loopbackGate, pages, serve } from '../server.js';

const gate = loopbackGate();

it('keeps to what robots.txt says of Chancery, and asks for it once', async () => {
  const robots = 'User-agent: *\nDisallow: /\n\nUser-agent: chancery\nDisallow: /private/\nAllow: /private/open\n';
  const server = await serve(pages({ '/robots.txt': robots }));
  const allowed = robotsOf({ gate });
  expect(await allowed(`${server.base}/story`)).toBe(true);
  expect(await allowed(`${server.base}/private/story`)).toBe(false);
  expect(await allowed(`${server.base}/private/open`)).toBe(true);
  expect(server.hits).toEqual(['GET /robots.txt']);
});

it.each([
  ['is not there', 404, true],
  ['is refused', 403, true],
  ['fails', 503, false],
])('a file that %s', async (_what, status, expected) => {
  const server = await serve((_request, response) => response.writeHead(status).end());
  expect(await robotsOf({ gate })(`${server.base}/story`)).toBe(expected);
});

it('a server that can’t be reached allows nothing', async () => {
  expect(await robotsOf({ gate })('http://127.0.0.1:1/story')).toBe(false);
});
