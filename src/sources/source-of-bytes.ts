import { createHash } from 'node:crypto';
import type { Origin, Source, SourceOverrides } from '../types/source.js';
import type { SourceSpec } from '../types/spec.js';
import { mediaTypeOf } from './media-type.js';

/** A source of bytes that were read: its hash and media type are put on. */
export function sourceOfBytes(
  id: string,
  origin: Origin,
  name: string,
  bytes: Uint8Array,
  overrides: SourceOverrides = {},
): Source {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { id, origin, bytes, sha256, mediaType: mediaTypeOf(name, bytes), overrides };
}

/** What a spec's entry says of its source, without what it says of where to find it. */
export function overridesOf(entry: SourceSpec): SourceOverrides {
  const { title, outlet, published, language, url, byline } = entry;
  return {
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
    ...(url === undefined ? {} : { url }),
    ...(byline === undefined ? {} : { byline }),
  };
}
