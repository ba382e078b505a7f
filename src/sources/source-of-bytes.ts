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

/** A source of what a server answered, under the origin that it has in the spec. */
export function sourceOfAnswer(
  id: string,
  origin: Origin,
  answer: { readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly bytes: Uint8Array },
  overrides: SourceOverrides = {},
): Source {
  const contentType = answer.headers['content-type'];
  const charset = charsetOf(contentType);
  const source = sourceOfBytes(id, origin, '', answer.bytes, overrides);
  const mediaType = mediaTypeOfAnswer(contentType, new URL(answer.url).pathname, answer.bytes);
  return { ...source, mediaType, ...(charset === undefined ? {} : { charset }) };
}

/** A source of what the store keeps of an address. */
export function sourceOfSnapshot(
  id: string,
  origin: Origin,
  { record, bytes }: Snapshot,
  overrides: SourceOverrides = {},
): Source {
  const answer = { url: record.finalUrl ?? record.url, headers: record.headers, bytes };
  return { ...sourceOfAnswer(id, origin, answer, overrides), retrievedAt: record.retrievedAt };
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
