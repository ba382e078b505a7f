import { expect, it } from 'vitest';
import { charsetOf, mediaTypeOf, mediaTypeOfAnswer } from '../../src/sources/media-type.js';

const bytes = (text: string) => new TextEncoder().encode(text);

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

it.each([
  ['a.txt', 'Words of an article.', 'text/plain'],
  ['a.txt', '<!DOCTYPE html><html><p>A page saved under a wrong name.', 'text/html'],
  ['a', '\ufeff  <html lang="en">', 'text/html'],
  ['a.md', '# Title', 'text/markdown'],
  ['a.eml', 'From: a@example.org\nContent-Type: text/plain\n\nWords', 'message/rfc822'],
  ['a.mhtml', 'From: <Saved>\nContent-Type: multipart/related; boundary=x\n', 'multipart/related'],
  ['a.html', '%PDF-1.7', 'application/pdf'],
  ['a.docx', 'PK\u0003\u0004', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['a.zip', 'PK\u0003\u0004', 'application/zip'],
  ['a.xml', '<?xml version="1.0"?><rss version="2.0">', 'application/rss+xml'],
  ['a.xml', '<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom">', 'application/atom+xml'],
  ['a', 'NUL \u0000 bytes', 'application/octet-stream'],
  ['README', 'Only words', 'text/plain'],
])('%s that begins with %j is %s', (name, opening, expected) => {
  expect(mediaTypeOf(name, bytes(opening))).toBe(expected);
});

it.each([
  ['text/html; charset=utf-8', '/story', '<p>Words', 'text/html'],
  ['text/html', '/story.pdf', '%PDF-1.7', 'application/pdf'],
  ['application/octet-stream', '/statement.docx', 'PK\u0003\u0004', DOCX],
  ['application/octet-stream', '/download', 'PK\u0003\u0004 word/document.xml', DOCX],
  ['text/plain', '/story', '<!doctype html><html>', 'text/html'],
  ['application/xml', '/feed', '<rss version="2.0">', 'application/rss+xml'],
  ['image/png', '/story', 'x', 'image/png'],
  [undefined, '/story.md', '# Title', 'text/markdown'],
  [undefined, '/story', 'Only words', 'text/plain'],
])('what a server calls %s at %s, beginning with %j, is %s', (said, path, opening, expected) => {
  expect(mediaTypeOfAnswer(said, path, bytes(opening))).toBe(expected);
});

it.each([
  ['text/html; charset="ISO-8859-1"', 'ISO-8859-1'],
  ['text/html;charset=utf-8; x=y', 'utf-8'],
  ['text/html', undefined],
  [undefined, undefined],
])('the charset of %s is %s', (contentType, charset) => {
  expect(charsetOf(contentType)).toBe(charset);
});
