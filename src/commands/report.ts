import { isAbsolute, relative } from 'node:path';
import { ChanceryError, EXIT, formatProblem, type Problem } from '../errors.js';

/** Says on stderr what went wrong and gives the exit code; a stack only where asked for. */
export function report(error: unknown, debug: boolean): number {
  if (error instanceof ChanceryError) {
    process.stderr.write(`${error.problems.map((problem) => formatProblem(fromHere(problem))).join('\n')}\n`);
    if (debug && error.stack !== undefined) process.stderr.write(`${error.stack}\n`);
    return error.exitCode;
  }
  if (error instanceof Error && error.name === 'AbortError') return EXIT.interrupted;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`unexpected: ${message}\nThis is a fault of Chancery; --debug shows where.\n`);
  if (debug && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
  return EXIT.unexpected;
}

/** A problem whose file is named as a path from the working folder, where it lies in it. */
function fromHere(problem: Problem): Problem {
  if (problem.file === undefined || !isAbsolute(problem.file)) return problem;
  const path = relative(process.cwd(), problem.file);
  return /^\.\.(?:[/\\]|$)/.test(path) || isAbsolute(path) ? problem : { ...problem, file: path };
}
