import { ChanceryError, type Problem } from '../../errors.js';
import { placeAt } from '../../text/place.js';
import type { Template } from '../theme/templates.js';

/** What is wrong, and how to mend it. */
export interface Fault {
  readonly message: string;
  readonly fix: string;
}

/** Enough to mend; a theme that has more is hostile, or no theme. */
const MOST = 50;

/** Collects what a lint finds, each fault once: a partial is read wherever it is taken in. */
export class Findings {
  readonly #problems = new Map<string, Problem>();

  /** @param at offset in the template's text */
  add({ file, text }: Template, at: number, { message, fix }: Fault, length = 1): void {
    const key = [file, String(at).padStart(9), message].join('\0');
    if (this.#problems.size >= MOST || this.#problems.has(key)) return;
    this.#problems.set(key, placeAt(text, at, file, message, length, fix));
  }

  /** @throws ChanceryError of kind `spec` with all of them, in the order of their places, if there are any. */
  throwAny(): void {
    if (this.#problems.size === 0) return;
    const sorted = [...this.#problems].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, problem]) => problem);
    throw new ChanceryError('spec', sorted);
  }
}
