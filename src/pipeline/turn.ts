import { setImmediate, setTimeout } from 'node:timers/promises';

/**
 * Lets the event loop go round once. The stages compute without a pause, and meanwhile nothing that the browser answers is
 * heard.
 */
export async function turn(): Promise<void> {
  await setImmediate();
}

/**
 * Gives what is about to be ready at most so many milliseconds to become so: a browser's questions and answers would each
 * have to wait for the end of a stage, and meanwhile it could be at work on the other core.
 */
export async function moment(ready: Promise<unknown>, milliseconds: number): Promise<void> {
  const patience = new AbortController();
  const waited = setTimeout(milliseconds, undefined, { signal: patience.signal });
  await Promise.race([ready, waited]).catch(() => undefined);
  patience.abort();
  await waited.catch(() => undefined);
}
