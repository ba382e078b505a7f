import { basename } from 'node:path';

/** The file name of a spec without its ending. */
export function stem(path: string): string {
  return basename(path).replace(/\.ya?ml$/i, '');
}
