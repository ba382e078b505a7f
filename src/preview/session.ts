import { createHash } from 'node:crypto';
import type { Built } from '../types/built.js';
import type { Changes } from '../types/changes.js';
import type { Decision } from '../types/decision.js';
import type { PreviewState, Trial, Unbuilt } from '../types/preview.js';
import { stateOf, trialOf } from './state.js';

/** What the preview asks of the rest of the program. */
export interface Desk {
  readSpec(): Promise<string>;
  /** Writes the spec, if it is still `before`; whether it was. */
  writeSpec(before: string, after: string): Promise<boolean>;
  /** @param text the spec as it would be; as it lies on disk, where none is given. */
  build(text?: string): Promise<Built>;
  decide(text: string, decision: Decision): string;
  hashOf(built: Built): string;
  /** What has changed since the document was approved or last written; undefined where it never was. */
  changes(built: Built): Promise<Changes | undefined>;
  /** Keeps the document that `hash` approves, so that changes can be told from it. */
  keepApproved(built: Built, hash: string): Promise<void>;
  /** Writes the document as `chancery build` would; the paths. */
  export(): Promise<readonly string[]>;
  /** The finished PDF. */
  pdf(): Promise<Uint8Array>;
}

/** The answer to a decision: what became of it; `warning` says what failed beside it. */
export type Outcome =
  | { readonly done: true; readonly merged: boolean; readonly warning?: string }
  | { readonly done: false; readonly problem: string };

export interface Session {
  /** What the page shows; before there is a page, why there is none. */
  state(): PreviewState | Unbuilt;
  built(): Built | undefined;
  /** Builds anew what lies on disk; listeners hear of it. */
  refresh(): Promise<void>;
  /** @param base sha256 of the spec that the page was made of. */
  decide(decision: Decision, base: string): Promise<Outcome>;
  undo(): Promise<Outcome>;
  trial(decision: Decision): Promise<Trial>;
  /** Writes the document, and tells the changes from it; the paths. */
  export(): Promise<readonly string[]>;
  onChange(listener: () => void): () => void;
}

const CHANGED = 'the spec has changed on disk since; undo would lose that, so take the decision back in the file';

const OTHER = 'what was approved is not what stands here now; look at it again';

/** How often a decision is made again on a spec that was saved meanwhile. */
const TRIES = 5;

interface Step {
  readonly before: string;
  readonly after: string;
}

/** One spec under review: the last good build, and the steps that can be undone. */
export function openSession(desk: Desk): Session {
  let built: Built | undefined;
  let base = '';
  let version = 0;
  let error: string | undefined;
  let changes: Changes | undefined;
  const steps: Step[] = [];
  const listeners = new Set<() => void>();
  let running: Promise<void> | undefined;
  let again = false;

  const make = async () => {
    const text = await desk.readSpec().catch(() => undefined);
    try {
      built = await desk.build();
      changes = await desk.changes(built);
      error = undefined;
    } catch (problem) {
      error = messageOf(problem);
    }
    base = text === undefined ? '' : sha256(text);
    version += 1;
    for (const listener of listeners) listener();
  };
  const refresh = (): Promise<void> => {
    if (running !== undefined) {
      again = true;
      return running;
    }
    running = (async () => {
      do {
        again = false;
        await make();
      } while (again);
    })().finally(() => {
      running = undefined;
    });
    return running;
  };
  // one after another: two that read the same spec would write over each other
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const turn = last.then(task, task);
    last = turn;
    return turn;
  };
  const write = async (decision: Decision, seen: string): Promise<Outcome> => {
    for (let tries = 1; tries <= TRIES; tries += 1) {
      const before = await desk.readSpec();
      const after = desk.decide(before, decision);
      const approved = decision.do === 'approve' ? shownAs(decision.hash) : undefined;
      if (decision.do === 'approve' && approved === undefined) return { done: false, problem: OTHER };
      if (after !== before) {
        if (!(await desk.writeSpec(before, after))) continue;
        steps.push({ before, after });
        await refresh();
      }
      const warning = approved === undefined ? undefined : await kept(approved);
      return { done: true, merged: sha256(before) !== seen, ...(warning === undefined ? {} : { warning }) };
    }
    return { done: false, problem: 'the spec is being saved again and again by another program' };
  };
  const shownAs = (hash: string) => (built !== undefined && desk.hashOf(built) === hash ? built : undefined);
  /** Keeps what was approved; why it could not be kept. */
  const kept = (approved: Built): Promise<string | undefined> =>
    desk.keepApproved(approved, desk.hashOf(approved)).then(
      () => undefined,
      (problem: unknown) => `later changes can’t be told from it, for it could not be kept: ${messageOf(problem)}`,
    );
  return {
    built: () => built,
    state() {
      if (built === undefined) return { version, ...(error === undefined ? {} : { error }) };
      const around = { version, base, canUndo: steps.length > 0, hash: desk.hashOf(built) };
      const more = changes === undefined ? {} : { changes };
      return { ...stateOf(built, around), ...more, ...(error === undefined ? {} : { error }) };
    },
    refresh,
    decide: (decision, seen) =>
      inTurn(() => write(decision, seen)).catch((problem: unknown) => ({
        done: false,
        problem: `the spec on disk can’t take this decision: ${messageOf(problem)}`,
      })),
    undo: () =>
      inTurn(async () => {
        const step = steps.at(-1);
        if (step === undefined) return { done: false, problem: 'there is nothing to undo' };
        if (!(await desk.writeSpec(step.after, step.before))) return { done: false, problem: CHANGED };
        steps.pop();
        await refresh();
        return { done: true, merged: false };
      }),
    async trial(decision) {
      if (built === undefined) return { fill: 0, gone: [], come: [], error: 'there is no page yet' };
      try {
        return trialOf(built, await desk.build(desk.decide(await desk.readSpec(), decision)));
      } catch (problem) {
        return { fill: 1, gone: [], come: [], error: messageOf(problem) };
      }
    },
    async export() {
      const paths = await desk.export();
      await refresh();
      return paths;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function messageOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
