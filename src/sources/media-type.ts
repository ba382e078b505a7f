import { extname } from 'node:path';

/** What a file's extension says. */
const BY_EXTENSION: Readonly<Record<string, string>> = {
  '.txt': 'text/plain',
  '.text': 'text/plain',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.eml': 'message/rfc822',
  '.mht': 'multipart/related',
  '.mhtml': 'multipart/related',
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.rss': 'application/rss+xml',
  '.atom': 'application/atom+xml',
  '.json': 'application/json',
  '.xml': 'application/xml',
};

/** How a text of one kind begins, white space and comments aside; the first that fits counts. */
const BY_OPENING: readonly (readonly [RegExp, string])[] = [
  [/^(?:<!doctype html|<html[\s>])/i, 'text/html'],
  [/^<\?xml[^>]{0,200}\?>\s{0,50}(?:<!doctype html|<html[\s>])/i, 'application/xhtml+xml'],
  [/^(?:<\?xml[^>]{0,200}\?>\s{0,50})?<rss[\s>]/i, 'application/rss+xml'],
  [/^(?:<\?xml[^>]{0,200}\?>\s{0,50})?<feed[\s>]/i, 'application/atom+xml'],
  [/^(?:<\?xml[^>]{0,200}\?>\s{0,50})?<rdf:RDF[\s>]/i, 'application/rss+xml'],
];

const MHTML = /^(?:from|subject|date|mime-version|snapshot-content-location|content-type):[^\n]/i;
const RELATED = /^content-type:\s{0,20}multipart\/related/im;

/**
 * The media type of a source, without parameters: from its first bytes where they are telling, else from the
 * extension, else `text/plain` for what looks like text and `application/octet-stream` for what does not.
 */
export function mediaTypeOf(name: string, bytes: Uint8Array): string {
  const named = BY_EXTENSION[extname(name).toLowerCase()];
  const magic = fromMagic(bytes, named);
  if (magic !== undefined) return magic;
  // Latin-1 shows every opening that matters, whatever the charset.
  const opening = Buffer.from(bytes.subarray(0, 2048)).toString('latin1').replaceAll('\u0000', '');
  const start = opening.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '').trimStart();
  if (named === 'message/rfc822' && RELATED.test(start)) return 'multipart/related';
  if (named !== undefined && named !== 'application/xml' && named !== 'text/plain') return named;
  for (const [pattern, type] of BY_OPENING) if (pattern.test(start)) return type;
  if (named === undefined && MHTML.test(start) && RELATED.test(start)) return 'multipart/related';
  if (named !== undefined) return named;
  return looksBinary(bytes) ? 'application/octet-stream' : 'text/plain';
}

/** What servers say of anything. */
const SAYS_NOTHING =
  /^(?:|text\/plain|application\/(?:octet-stream|x-download|force-download|xml)|text\/xml|binary\/.*)$/;

/** The media type of what a server gave: of its first bytes, else as it says where that says something, else by name. */
export function mediaTypeOfAnswer(contentType: string | undefined, path: string, bytes: Uint8Array): string {
  const said = (contentType ?? '').split(';')[0]!.trim().toLowerCase();
  const found = mediaTypeOf(path, bytes);
  if (SAYS_NOTHING.test(said) || fromMagic(bytes, found) !== undefined) return found;
  return said;
}

/** The charset that a `content-type` names. */
export function charsetOf(contentType: string | undefined): string | undefined {
  return /;\s{0,5}charset\s{0,5}=\s{0,5}"?([\w-]{1,40})/i.exec(contentType ?? '')?.[1];
}

function fromMagic(bytes: Uint8Array, named: string | undefined): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  if (head.startsWith('%PDF-')) return 'application/pdf';
  if (head.startsWith('PK\u0003\u0004')) return isWord(bytes, named) ? DOCX : 'application/zip';
  if (/^(?:\u0089PNG|GIF8|\u00ff\u00d8\u00ff|\u007fELF|\u001f\u008b|\u00d0\u00cf\u0011\u00e0)/.test(head)) {
    return 'application/octet-stream';
  }
  return undefined;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A Word document is told by its name, or by the part that every one has. */
function isWord(bytes: Uint8Array, named: string | undefined): boolean {
  return named === DOCX || Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('word/document.xml');
}

/** Text has no NUL bytes, but for UTF-16 with its byte order mark. */
function looksBinary(bytes: Uint8Array): boolean {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !utf16 && bytes.subarray(0, 4096).includes(0);
}
