import { timingSafeEqual } from 'node:crypto';

/** What of a request decides whether it is answered. */
export interface Asked {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly site: string | undefined;
  readonly token: string | undefined;
}

/**
 * Whether a request comes from the preview's own page: the right Host (a rebound name is another one), no foreign
 * Origin, and the token of the address. @returns why not, as an HTTP status; undefined where it may pass.
 */
export function refusal(asked: Asked, port: number, token: string): number | undefined {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (asked.host === undefined || !own.includes(asked.host)) return 421;
  if (asked.origin !== undefined && !own.some((host) => asked.origin === `http://${host}`)) return 403;
  if (asked.method !== 'GET' && asked.origin === undefined) return 403;
  if (asked.site !== undefined && !['same-origin', 'none'].includes(asked.site)) return 403;
  return same(asked.token ?? '', token) ? undefined : 403;
}

function same(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Sent with every answer: nothing is loaded from elsewhere, framed elsewhere, guessed at or kept. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};

/** Of the document in its frame: its own styles and fonts, and no script at all. */
export const DOCUMENT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; frame-ancestors 'self'; sandbox allow-same-origin allow-modals";
