import { isAbsolute, relative, resolve } from 'node:path';
import type { WrittenSource } from '../shape.js';

/** Exactly one of path, url and feed says where a source is; a url beside a path is the address it was saved from. */
export function oneOrigin(source: WrittenSource): string | undefined {
  const named = [source.path, source.feed].filter((value) => value !== undefined).length;
  if (named === 1)
    return source.feed !== undefined && source.url !== undefined ? 'has a feed and a url; keep one' : undefined;
  if (named === 2) return 'has a path and a feed; keep one';
  return source.url === undefined ? 'says not where it is; give a path, a url or a feed' : undefined;
}

/** The keys that pick a feed's entries say nothing of other sources, and give a span of days that is one. */
export function entriesPicked(source: WrittenSource): string | undefined {
  const keys = (['since', 'until', 'match', 'limit'] as const).filter((key) => source[key] !== undefined);
  if (source.feed === undefined && keys.length > 0) return `${keys.join(', ')}: only a feed has entries to pick`;
  const { since, until } = source;
  return since !== undefined && until !== undefined && since > until ? 'since is after until' : undefined;
}

/** A path stays in the folder that the build may read. */
export function pathStaysInside(path: string, folder: string, root: string): string | undefined {
  const decoded = path
    .replace(/%2e/gi, '.')
    .replace(/%2f|%5c/gi, '/')
    .replace(/\\/g, '/');
  if (decoded.includes('\0') || /%00/.test(path)) return 'a path has no NUL';
  const fromDrive = /^[A-Za-z]:/.test(decoded) || decoded.startsWith('//');
  const target = resolve(folder, decoded);
  const inside = relative(root, target);
  const leaves = inside.startsWith('..') || isAbsolute(inside);
  if (!fromDrive && !leaves && (!isAbsolute(decoded) || root !== folder)) return undefined;
  return `"${path}" leaves the spec’s folder; --root DIR widens what may be read`;
}

/** Only the web's own schemes are fetched. */
export function webAddress(address: string): string | undefined {
  if (!/^https?:\/\/[^\s/]/i.test(address)) return `"${address}" is no web address: only http and https`;
  return URL.canParse(address) ? undefined : `"${address}" is no web address that can be read`;
}

/** A feed is a web address or a file. */
export function feedPlace(feed: string, folder: string, root: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]+:/i.test(feed)) return webAddress(feed);
  return pathStaysInside(feed, folder, root);
}
