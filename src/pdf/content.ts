/**
 * Told of each operator of a page's content (ISO 32000-1, 7.8.2): its name, where it stands, and where its operands begin.
 * Offsets into the content, `end` exclusive.
 */
export type Visit = (operator: string, operands: number, start: number, end: number) => void;

const [SPACE, DELIMITER, REGULAR] = [0, 1, 2];

/** The class of each byte (ISO 32000-1, 7.2.2). */
const CLASSES = Uint8Array.from({ length: 256 }, (_, code) => {
  if ([0, 9, 10, 12, 13, 32].includes(code)) return SPACE;
  return '()<>[]{}/%'.includes(String.fromCharCode(code)) ? DELIMITER : REGULAR;
});

/** Goes through a page's content, one character a byte. A content that breaks off inside an operand ends there. */
export function visitOperators(content: string, visit: Visit): void {
  const { length } = content;
  let operands = -1;
  for (let at = 0; at < length; ) {
    const code = content.charCodeAt(at);
    if (CLASSES[code] === SPACE) {
      at += 1;
      continue;
    }
    const start = at;
    at = tokenEnd(content, at);
    if (code === PERCENT) continue;
    if (operands < 0) operands = start;
    if (CLASSES[code] !== REGULAR || isNumber(code)) continue;
    const word = content.slice(start, at);
    if (word === 'true' || word === 'false' || word === 'null') continue;
    visit(word, operands, start, at);
    operands = -1;
  }
}

const [PERCENT, OPEN, CLOSE, BACKSLASH, LESS, MORE, SLASH, BRACKET, END_BRACKET] = [...'%()\\<>/[]'].map((mark) =>
  mark.charCodeAt(0),
) as [number, number, number, number, number, number, number, number, number];

function isNumber(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2b || code === 0x2d || code === 0x2e;
}

function tokenEnd(content: string, start: number): number {
  const code = content.charCodeAt(start);
  if (code === OPEN) return stringEnd(content, start);
  if (code === BRACKET) return listEnd(content, start + 1, END_BRACKET);
  if (code === LESS) {
    return content.charCodeAt(start + 1) === LESS
      ? dictionaryEnd(content, start + 2)
      : past(content.indexOf('>', start));
  }
  if (code === PERCENT) {
    let end = start;
    while (end < content.length && content.charCodeAt(end) !== 10 && content.charCodeAt(end) !== 13) end += 1;
    return end;
  }
  let end = start + 1;
  if (code !== SLASH && CLASSES[code] !== REGULAR) return end;
  while (end < content.length && CLASSES[content.charCodeAt(end)] === REGULAR) end += 1;
  return end;

  function past(found: number): number {
    return found < 0 ? content.length : found + 1;
  }
}

/** Strings nest in balanced parentheses; a backslash takes the next character's meaning away. */
function stringEnd(content: string, start: number): number {
  let depth = 0;
  for (let at = start; at < content.length; at += 1) {
    const code = content.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    else if (code === OPEN) depth += 1;
    else if (code === CLOSE) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return content.length;
}

function listEnd(content: string, start: number, closing: number): number {
  for (let at = start; at < content.length; ) {
    const code = content.charCodeAt(at);
    if (code === closing) return at + 1;
    at = CLASSES[code] === SPACE ? at + 1 : tokenEnd(content, at);
  }
  return content.length;
}

function dictionaryEnd(content: string, start: number): number {
  const end = listEnd(content, start, MORE);
  return content.charCodeAt(end) === MORE ? end + 1 : end;
}
