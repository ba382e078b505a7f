import { basename, extname } from 'node:path';

/** A source's id from its path: the slug of the file's stem, `source` when nothing of it is left. */
export function idOfPath(path: string): string {
  return slug(basename(path, extname(path)));
}

/** Lower-case letters and digits of any script, everything else a single hyphen. */
export function slug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{Mn}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase();
  const words = plain.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.join('-') || 'source';
}
