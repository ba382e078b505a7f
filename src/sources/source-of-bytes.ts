import { createHash } from 'node:crypto';
import type { Origin, Source, SourceOverrides } from '../types/source.js';
import type { SourceSpec } from '../types/spec.js';
import { charsetOf, mediaTypeOf, mediaTypeOfAnswer } from './media-type.js';
import type { Snapshot } from './snapshots/snapshot.js';

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

/** A source of what an address gave, under the origin that it has in the spec. */
export function sourceOfSnapshot(
  id: string,
  origin: Origin,
  { record, bytes }: Snapshot,
  overrides: SourceOverrides = {},
): Source {
  const contentType = record.headers['content-type'];
  const charset = charsetOf(contentType);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const mediaType = mediaTypeOfAnswer(contentType, new URL(record.finalUrl ?? record.url).pathname, bytes);
  const transport = charset === undefined ? {} : { charset };
  return { id, origin, bytes, sha256, mediaType, ...transport, retrievedAt: record.retrievedAt, overrides };
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
