import { ChanceryError } from '../errors.js';

/** One failure as it is; several of our own as one of the first's kind, so that each is said. */
export function throwAll(failures: readonly unknown[]): void {
  const unexpected = failures.find((failure) => !(failure instanceof ChanceryError));
  if (unexpected !== undefined) throw unexpected;
  const own = failures as readonly ChanceryError[];
  if (own.length === 1) throw own[0];
  if (own.length > 1)
    throw new ChanceryError(
      own[0]!.kind,
      own.flatMap(({ problems }) => problems),
    );
}
