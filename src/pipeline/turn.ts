import { setImmediate, setTimeout } from 'node:timers/promises';

/**
 * Lets the event loop go round once. The stages compute without a pause, and meanwhile nothing that the browser answers is
 * heard.
 */
export async function turn(): Promise<void> {
  await setImmediate();
}

/** Milliseconds; a browser that has started needs ten to open its page. */
const MOMENT = 30;

/**
 * Gives what is about to be ready a moment to become so. The browser has been starting while the sources were read, but each
 * of its questions waited for the end of a stage; once its page is open, it warms up while the next stage computes.
 */
export async function moment(ready: Promise<unknown>): Promise<void> {
  const patience = new AbortController();
  const waited = setTimeout(MOMENT, undefined, { signal: patience.signal });
  await Promise.race([ready, waited]).catch(() => undefined);
  patience.abort();
  await waited.catch(() => undefined);
}
