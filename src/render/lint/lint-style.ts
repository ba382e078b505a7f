import { fileNamed, MEDIA } from '../theme/style-addresses.js';
import { type StyleToken, styleTokens } from '../theme/style-tokens.js';
import { textOf } from '../theme/templates.js';
import type { ThemeFile } from '../theme/theme-files.js';
import type { Findings } from './findings.js';

const REMOTE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** What a theme's style sheet may not do: load, take a marking's place, or set type too small to read. */
export function lintStyle(sheet: ThemeFile, files: readonly ThemeFile[], findings: Findings): void {
  const text = textOf(sheet);
  const place = ({ start, text: own }: StyleToken, message: string, fix: string) =>
    findings.add({ file: sheet.file, text }, start, { message, fix }, own.split('\n')[0]!.length);
  const blocks: boolean[] = [];
  let page = false;
  for (const token of styleTokens(text)) {
    if (token.kind === 'open') {
      blocks.push(page || blocks.at(-1) === true);
      page = false;
    } else if (token.kind === 'close') blocks.pop();
    else if (token.kind === 'rule') page = /^@page$/i.test(token.text);
    if (/^@import$/i.test(token.text))
      place(token, 'a document loads nothing', 'put the rules into the theme’s own sheets');
    if (token.kind === 'important' && blocks.at(-1) === true) {
      place(token, '!important in @page could take the marking away', 'leave !important out');
    }
    if (token.kind === 'scale' && Number(token.value) < 1) {
      place(token, `--scale ${token.value} sets type below the floor`, '--scale is 1 or more');
    }
    const address = token.kind === 'url' || (token.kind === 'string' && token.value.includes('//'));
    if (!address) continue;
    if (REMOTE.test(token.value.trim()) && !/^data:/i.test(token.value)) {
      place(token, 'a document loads nothing', 'put the file into the theme and name it by its path');
    } else if (token.kind === 'url' && !/^data:/i.test(token.value) && fileNamed(token.value, files) === undefined) {
      const kinds = Object.keys(MEDIA).join(', ');
      place(token, `the theme has no file "${token.value}" that a sheet may bring`, `those are: ${kinds}`);
    }
  }
}
