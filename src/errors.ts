/** Exit codes of the command, by what went wrong. */
export const EXIT = {
  done: 0,
  unexpected: 1,
  usage: 2,
  spec: 3,
  source: 4,
  fit: 5,
  evidence: 6,
  browser: 7,
  interrupted: 130,
  terminated: 143,
} as const;

export type ErrorKind = 'usage' | 'spec' | 'source' | 'fit' | 'evidence' | 'browser' | 'interrupted' | 'terminated';

/** One problem, with where it lies and how to mend it. */
export interface Problem {
  readonly message: string;
  /** Absolute or as the user gave it. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based, in UTF-16 units. */
  readonly column?: number;
  /** Length of the marked stretch, for the carets. */
  readonly length?: number;
  /** The text of the line. */
  readonly excerpt?: string;
  readonly fix?: string;
}

/** Everything that a user may cause: one or more problems of one kind, each saying what, where and how to mend it. */
export class ChanceryError extends Error {
  readonly kind: ErrorKind;
  readonly problems: readonly Problem[];

  constructor(kind: ErrorKind, problems: Problem | readonly Problem[], options?: ErrorOptions) {
    const list = Array.isArray(problems) ? (problems as readonly Problem[]) : [problems as Problem];
    super(list.map(formatProblem).join('\n'), options);
    this.name = 'ChanceryError';
    this.kind = kind;
    this.problems = list;
  }

  get exitCode(): number {
    return EXIT[this.kind];
  }
}

/** `file:line:column  message`, the line, a caret under it, and the fix. */
export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':');
  const lines = [place === '' ? problem.message : `${place}  ${problem.message}`];
  if (problem.excerpt?.trim() && problem.line !== undefined && problem.column !== undefined) {
    const number = String(problem.line).padStart(5);
    const { shown, offset } = windowOf(problem.excerpt, problem.column);
    const carets = Math.max(1, Math.min(problem.length ?? 1, shown.length - offset));
    lines.push(`${number} | ${shown}`, `${' '.repeat(number.length)} | ${' '.repeat(offset)}${'^'.repeat(carets)}`);
  }
  if (problem.fix !== undefined) lines.push(`      ${problem.fix}`);
  return lines.join('\n');
}

/** At most 100 characters of a line around the column, so that a hostile line stays readable. */
function windowOf(line: string, column: number): { shown: string; offset: number } {
  const clean = line.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, ' ');
  const from = column > 80 ? column - 40 : 0;
  return { shown: clean.slice(from, from + 100), offset: Math.max(0, column - 1 - from) };
}
