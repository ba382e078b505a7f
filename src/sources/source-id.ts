import { basename, extname } from 'node:path';

/** A source's id from its path: the slug of the file's stem, `source` when nothing of it is left. */
export function idOfPath(path: string): string {
  return slug(basename(path, extname(path)));
}

/** A fetched source's id: the slug of the host, without `www.`, and the last part of the path without its ending. */
export function idOfUrl(url: string): string {
  const { hostname, pathname } = new URL(url);
  const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
  return slug(`${hostname.replace(/^www\./, '')} ${stemOf(last)}`);
}

function stemOf(part: string): string {
  const stem = basename(part, extname(part));
  try {
    return decodeURIComponent(stem);
  } catch {
    return stem;
  }
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
