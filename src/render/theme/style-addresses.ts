import { styleTokens } from './style-tokens.js';
import type { ThemeFile } from './theme-files.js';

/** What a style sheet may bring along, by the ending of the file's name. */
export const MEDIA: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  woff2: 'font/woff2',
};

/** The sheet with every file of the theme that it names put in its place, for a document loads nothing. */
export function inlined(sheet: string, files: readonly ThemeFile[]): string {
  if (!/url\(/i.test(sheet)) return sheet;
  let whole = '';
  let at = 0;
  for (const { kind, start, text, value } of styleTokens(sheet)) {
    const file = kind === 'url' ? fileNamed(value, files) : undefined;
    if (file === undefined) continue;
    whole += `${sheet.slice(at, start)}url(${dataAddress(file.path, file.bytes)})`;
    at = start + text.length;
  }
  return whole + sheet.slice(at);
}

/** The theme's file that an address in its style sheet names, if it is of a kind that a sheet may bring. */
export function fileNamed(address: string, files: readonly ThemeFile[]): ThemeFile | undefined {
  const path = address.replace(/^\.\//, '');
  return mediaType(path) === undefined ? undefined : files.find((file) => file.path === path);
}

export function mediaType(path: string): string | undefined {
  return MEDIA[/\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''];
}

export function dataAddress(path: string, bytes: Uint8Array): string {
  return `data:${mediaType(path)};base64,${Buffer.from(bytes).toString('base64')}`;
}
