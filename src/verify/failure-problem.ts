import type { Problem } from '../errors.js';
import type { Evidence, VerifyFailure } from '../types/evidence.js';

/** A failed proof as a message: the source, the printed words, and what was expected and found. */
export function failureProblem(failure: VerifyFailure, evidence: Evidence): Problem {
  const item = evidence.items.find(({ id }) => id === failure.item);
  const source = evidence.sources.find(({ id }) => id === (failure.source ?? item?.citations[0]));
  const words = item === undefined ? '' : `: "${shortened(item.text)}"`;
  const found =
    failure.expected === undefined ? '' : `; expected ${shown(failure.expected)}, found ${shown(failure.actual)}`;
  const where = item === undefined ? '' : `${item.section}, `;
  const file = source?.path ?? source?.fetchedFrom ?? source?.id ?? failure.source;
  return {
    ...(file === undefined ? {} : { file }),
    message: `${where}${failure.problem}${words}${found}`,
  };
}

function shown(value: string | undefined): string {
  return value === undefined || value === '' ? 'nothing' : `"${shortened(value)}"`;
}

function shortened(text: string): string {
  return text.length > 140 ? `${text.slice(0, 139)}…` : text;
}
