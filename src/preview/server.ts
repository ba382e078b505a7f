import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Decision } from '../types/decision.js';
import { DOCUMENT_POLICY, HEADERS, refusal } from './guard.js';
import type { Session } from './session.js';
import { articleOf } from './state.js';

export interface ServerOptions {
  readonly session: Session;
  readonly token: string;
  /** The page's own files by name: `index.html`, `review.js`, `review.css`. */
  readonly assets: ReadonlyMap<string, Uint8Array>;
  readonly exportFiles: () => Promise<readonly string[]>;
  /** The finished PDF of what is shown. */
  readonly pdf: () => Promise<Uint8Array>;
  /** 0 takes a free one. */
  readonly port: number;
}

export interface PreviewServer {
  readonly address: string;
  close(): Promise<void>;
}

const MOST_BYTES = 64 * 1024;
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** The review page on the loopback address; every answer only for a request that `refusal` lets pass. */
export async function openServer(options: ServerOptions): Promise<PreviewServer> {
  const { session, token } = options;
  const streams = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => {
      if (!response.headersSent) send(response, 500, 'text/plain', 'unexpected');
      else response.end();
    });
  });
  const forget = session.onChange(() => {
    for (const stream of streams) stream.write(`event: change\ndata: ${session.state().version}\n\n`);
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { port } = placeOf(server);
    const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`);
    const header = (name: string) =>
      typeof request.headers[name] === 'string' ? (request.headers[name] as string) : undefined;
    const asked = {
      method: request.method ?? '',
      host: header('host'),
      origin: header('origin'),
      site: header('sec-fetch-site'),
      token: url.pathname.split('/')[1],
    };
    const refused = refusal(asked, port, token);
    if (refused !== undefined) return send(response, refused, 'text/plain', 'not allowed');
    const path = url.pathname.slice(token.length + 2);
    if (request.method === 'GET') return get(path, url.searchParams, response);
    if (request.method === 'POST') return post(path, await bodyOf(request), response);
    return send(response, 405, 'text/plain', 'GET and POST alone');
  }

  async function get(path: string, query: URLSearchParams, response: ServerResponse): Promise<void> {
    const asset = options.assets.get(path === '' ? 'index.html' : path);
    if (asset !== undefined) return send(response, 200, TYPES[(path || 'index.html').split('.').at(-1)!]!, asset);
    if (path === 'state') return json(response, session.state());
    if (path === 'document') {
      response.setHeader('Content-Security-Policy', DOCUMENT_POLICY);
      return send(response, 200, TYPES['html']!, session.built()?.html ?? '<!DOCTYPE html><title>…</title>');
    }
    if (path === 'article') {
      const built = session.built();
      const article = built === undefined ? undefined : articleOf(built, query.get('id') ?? '');
      return article === undefined ? send(response, 404, 'text/plain', 'no such source') : json(response, article);
    }
    if (path === 'document.pdf') return send(response, 200, 'application/pdf', await options.pdf());
    if (path === 'events') return listen(response);
    return send(response, 404, 'text/plain', 'there is no such page');
  }

  async function post(path: string, body: string, response: ServerResponse): Promise<void> {
    if (path === 'decide') {
      const { decision, base } = JSON.parse(body) as { decision: Decision; base: string };
      const outcome = await session.decide(decision, base);
      return json(response, outcome, outcome.done ? 200 : 409);
    }
    if (path === 'undo') {
      const outcome = await session.undo();
      return json(response, outcome, outcome.done ? 200 : 409);
    }
    if (path === 'try')
      return json(response, await session.trial((JSON.parse(body) as { decision: Decision }).decision));
    if (path === 'export') {
      const outcome = await options.exportFiles().then(
        (files) => ({ files }),
        (problem: unknown) => ({ files: [], problem: problem instanceof Error ? problem.message : String(problem) }),
      );
      return json(response, outcome);
    }
    return send(response, 404, 'text/plain', 'there is no such page');
  }

  function listen(response: ServerResponse): void {
    response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/event-stream' });
    response.write(': here\n\n');
    streams.add(response);
    response.on('close', () => streams.delete(response));
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const { port } = placeOf(server);
  return {
    address: `http://127.0.0.1:${port}/${token}/`,
    async close() {
      forget();
      for (const stream of streams) stream.end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Where a server listens that listens on a port. */
function placeOf(server: Server): { readonly port: number } {
  return server.address() as { readonly port: number };
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  for (const [name, value] of Object.entries(HEADERS)) if (!response.hasHeader(name)) response.setHeader(name, value);
  response.writeHead(status, { 'Content-Type': type });
  response.end(body);
}

function json(response: ServerResponse, value: unknown, status = 200): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(value));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MOST_BYTES) throw new Error('too much');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
