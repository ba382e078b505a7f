import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Gate } from '../../src/sources/fetch/gate.js';

export interface TestServer {
  readonly base: string;
  readonly port: number;
  /** `METHOD path` of every request, in order. */
  readonly hits: string[];
  readonly requests: IncomingMessage[];
}

/** A server on loopback, for one test where not said otherwise. */
export async function serve(
  handler: RequestListener,
  after: (close: () => void) => void = onTestFinished,
): Promise<TestServer> {
  const hits: string[] = [];
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    hits.push(`${request.method} ${request.url}`);
    requests.push(request);
    handler(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { base: `http://127.0.0.1:${port}`, port, hits, requests };
}

/** Answers by path; any other path is 404. */
export function pages(table: Readonly<Record<string, string | ((response: ServerResponse) => void)>>): RequestListener {
  return (request, response) => {
    const page = table[request.url ?? ''];
    if (typeof page === 'function') page(response);
    else if (page === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  };
}

/** A gate that takes this machine's first loopback address for the public internet, and nothing else. */
export function loopbackGate(names: Readonly<Record<string, readonly string[]>> = {}): Gate & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async resolve(host) {
      asked.push(host);
      return names[host] ?? [];
    },
    admits: (address) => address === '127.0.0.1',
  };
}
