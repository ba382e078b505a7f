// What a command costs: its time, and how much memory it and all that it starts hold at most, read of /proc (Linux only).
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds between two looks at the tree: short beside a browser's start, long beside a look. */
const PAUSE = 10;

/** Runs `node ARGS…` to its end. @returns milliseconds. @throws Error where it fails. */
export async function timeOf(args) {
  const started = performance.now();
  await ended(start(args), args);
  return performance.now() - started;
}

/** Runs `node ARGS…` to its end. @returns the most MB (10⁶ bytes) that the tree held at one look; shared pages count once. */
export async function peakOf(args) {
  const child = start(args);
  let most = 0;
  const looking = setInterval(() => {
    most = Math.max(most, heldBy(treeOf(child.pid)));
  }, PAUSE);
  await ended(child, args).finally(() => clearInterval(looking));
  return most / 1e6;
}

function start(args) {
  return spawn(process.execPath, args, { stdio: 'ignore' });
}

function ended(child, args) {
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => (code === 0 ? done() : fail(new Error(`node ${args.join(' ')} ended with ${code}`))));
  });
}

/** A process and all that descend from it, as /proc/PID/stat names their parents. */
function treeOf(root) {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const stat = read(`/proc/${name}/stat`);
      // the name of the command may hold anything, so the fields are counted from its closing bracket
      const parent = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
      return parent === undefined ? [] : [[Number(name), Number(parent)]];
    });
  const tree = [root];
  for (const own of tree) tree.push(...parents.filter(([, parent]) => parent === own).map(([id]) => id));
  return tree;
}

/** Proportional set size (Linux, proc_pid_smaps): what several processes share is divided among them. */
function heldBy(tree) {
  return tree.reduce((sum, id) => {
    const kilobytes = /^Pss:\s+(\d+) kB/m.exec(read(`/proc/${id}/smaps_rollup`) ?? '')?.[1];
    return sum + 1024 * Number(kilobytes ?? 0);
  }, 0);
}

/** A process may end between being listed and being read. */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
