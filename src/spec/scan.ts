import { ChanceryError, type Problem } from '../errors.js';
import { placeAt } from '../text/place.js';

export const MAX_BYTES = 64 * 1024;
export const MAX_DEPTH = 32;

/**
 * Looks at a spec's bytes before any parser does: size, encoding, control characters, directives, aliases and depth.
 * A YAML parser given a hostile text may take minutes or abort the process, past any try/catch.
 * @returns the text. @throws ChanceryError of kind `spec`.
 */
export function scanSpec(bytes: Uint8Array, file: string): string {
  if (bytes.length > MAX_BYTES) {
    throw refuse({
      file,
      message: `the spec is larger than 64 KiB (${bytes.length} bytes)`,
      fix: 'sources belong into files of their own',
    });
  }
  const text = decode(bytes, file);
  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.exec(text);
  if (control !== null) throw refuse(placeAt(text, control.index, file, 'control characters are not allowed'));
  const found = walk(text);
  if (found !== undefined) throw refuse(placeAt(text, found.at, file, found.message, found.length));
  return text;
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const problem = { file, message: 'the spec is not UTF-8', fix: 'save it as UTF-8' };
    throw new ChanceryError('spec', problem, { cause: error });
  }
}

interface Found {
  readonly at: number;
  readonly length?: number;
  readonly message: string;
}

/** Walks the text once, outside quotes, comments and block text, and stops at the first thing that is not allowed. */
function walk(text: string): Found | undefined {
  let flow = 0;
  let offset = 0;
  let blockIndent: number | undefined;
  let quote: string | undefined;
  let documents = 0;
  for (const line of text.split('\n')) {
    const indent = line.search(/\S/);
    const start = offset;
    offset += line.length + 1;
    if (indent < 0) continue;
    if (blockIndent !== undefined) {
      if (indent > blockIndent) continue;
      blockIndent = undefined;
    }
    if (quote === undefined) {
      if (line.startsWith('%')) return { at: start, length: line.length, message: 'directives are not allowed' };
      if (/^---(\s|$)/.test(line)) documents += 1;
      if (documents > 1) return { at: start, length: 3, message: 'a spec is one document' };
      if (indent / 2 > MAX_DEPTH * 2) return { at: start + indent, message: `nested deeper than ${MAX_DEPTH} levels` };
    }
    let dashes = 0;
    for (let i = indent; i < line.length; i += 1) {
      const character = line[i]!;
      const before = i === 0 ? ' ' : line[i - 1]!;
      if (quote !== undefined) {
        if (quote === '"' && character === '\\') i += 1;
        else if (character === quote) {
          if (quote === "'" && line[i + 1] === "'") i += 1;
          else quote = undefined;
        }
        continue;
      }
      const opens = /[\s[{,]/.test(before);
      if (character === '#' && /\s/.test(before)) break;
      if (character === '-' && /\s|^$/.test(line[i + 1] ?? '') && opens) dashes += 1;
      if (dashes > MAX_DEPTH) return { at: start + i, message: `nested deeper than ${MAX_DEPTH} levels` };
      if (!opens && !(flow > 0 && /[\]}[{,]/.test(character))) continue;
      if (character === '"' || character === "'") quote = character;
      else if (character === '[' || character === '{') flow += 1;
      else if ((character === ']' || character === '}') && flow > 0) flow -= 1;
      else if ((character === '*' || character === '&') && /\S/.test(line[i + 1] ?? ' ')) {
        const message = character === '*' ? 'aliases are not allowed' : 'anchors are not allowed, nor are aliases';
        return { at: start + i, length: /^[*&][^\s,\]}]*/.exec(line.slice(i))![0].length, message };
      }
      if (flow > MAX_DEPTH) return { at: start + i, message: `nested deeper than ${MAX_DEPTH} levels` };
    }
    if (quote === undefined && flow === 0 && /(?:^|[\s:-])[|>][+-]?\d?[+-]?\s*(?:#.*)?$/.test(line))
      blockIndent = blockStart(line, indent);
  }
  return undefined;
}

/** The indent that block text has to exceed: that of the key, which list dashes push to the right. */
function blockStart(line: string, indent: number): number {
  const dashes = /^(?:-\s+)+/.exec(line.slice(indent))?.[0].length ?? 0;
  return /^[^:]+:/.test(line.slice(indent + dashes)) ? indent + dashes : indent;
}

function refuse(problem: Problem): ChanceryError {
  return new ChanceryError('spec', problem);
}
