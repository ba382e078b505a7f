import { ChanceryError } from '../errors.js';

const SIGNALS = { SIGINT: 'interrupted', SIGTERM: 'terminated' } as const;

/** Runs `work` with a signal that Ctrl-C and SIGTERM abort; what is half done is undone before the process ends. */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const listeners = Object.entries(SIGNALS).map(([name, kind]) => {
    const listener = () =>
      controller.abort(new ChanceryError(kind, { message: `${kind}; nothing half-written is left` }));
    process.once(name, listener);
    return () => process.removeListener(name, listener);
  });
  try {
    return await work(controller.signal);
  } catch (error) {
    throw controller.signal.aborted ? controller.signal.reason : error;
  } finally {
    for (const remove of listeners) remove();
  }
}
