import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Running, runPreview } from './desk.js';

let running: Running;
beforeAll(async () => {
  running = await runPreview();
});
afterAll(() => running.close());

interface Reply {
  readonly status: number;
  readonly body: string;
  readonly policy: string;
}

/** A request as any program on the machine could make it. */
function ask(
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Reply> {
  const { port } = new URL(running.address);
  return new Promise((done, fail) => {
    const sent = request(
      { host: '127.0.0.1', port, path, method: options.method ?? 'GET', headers: options.headers },
      (reply) => {
        let body = '';
        reply.on('data', (text: Buffer) => {
          body += text.toString();
        });
        reply.on('end', () =>
          done({ status: reply.statusCode!, body, policy: `${reply.headers['content-security-policy']}` }),
        );
      },
    );
    sent.on('error', fail);
    sent.end(options.body);
  });
}

const inside = (path: string) => new URL(running.address).pathname + path;
const drop = JSON.stringify({ decision: { do: 'drop', ref: 'nato-mission@db72e041' }, base: '' });

describe('the preview’s server', () => {
  it('listens on the loopback address alone', () => {
    expect(new URL(running.address).hostname).toBe('127.0.0.1');
    expect(new URL(running.address).pathname.length).toBeGreaterThan(20);
  });

  it('answers its own page, with a policy that lets nothing in', async () => {
    const page = await ask(inside(''));
    expect(page.status).toBe(200);
    expect(page.policy).toContain("default-src 'none'");
    expect(page.policy).not.toContain('unsafe');
    const document = await ask(inside('document'));
    expect(document.policy).toContain('sandbox');
    expect(document.policy).not.toContain('script-src');
  });

  it.each([
    ['without the token', () => ask('/state')],
    ['with another token', () => ask('/aaaaaaaaaaaaaaaaaaaaaaaa/state')],
    ['from a name that was rebound to the address', () => ask(inside('state'), { headers: { host: 'evil.example' } })],
    ['from another origin', () => ask(inside('state'), { headers: { origin: 'https://evil.example' } })],
    [
      'by a form of another page',
      () => ask(inside('decide'), { method: 'POST', body: drop, headers: { origin: 'https://evil.example' } }),
    ],
    ['by a program that names no origin', () => ask(inside('decide'), { method: 'POST', body: drop })],
  ])('gives nothing %s', async (_, made) => {
    const { status, body } = await made();
    expect([403, 421]).toContain(status);
    expect(body).toBe('not allowed');
  });

  it('takes no decision larger than one can be', async () => {
    const { origin } = new URL(running.address);
    const asked = ask(inside('decide'), { method: 'POST', body: 'x'.repeat(200_000), headers: { origin } });
    await expect(asked.then(({ status }) => status)).resolves.toBe(500);
  });
});
