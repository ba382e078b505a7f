import type { Source } from '../types/source.js';

/** All that the article of a source depends on, besides the program. */
export function sourceKey(source: Source): readonly unknown[] {
  const { id, sha256, mediaType, charset, origin, overrides, retrievedAt } = source;
  return [id, sha256, mediaType, charset, origin, overrides, retrievedAt];
}
