/** One token of a page's content (ISO 32000-1, 7.8.2): an operator by its name, or an operand. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly operator?: string;
}

/** Every operand and operator; strings, arrays and dictionaries are one token each. */
const TOKEN =
  /\((?:[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S])*\))*\)|<<(?:[^<>]|<[0-9A-Fa-f\s]*>|<<(?:[^<>]|<[0-9A-Fa-f\s]*>)*>>)*>>|<[0-9A-Fa-f\s]*>|\[(?:[^[\]()]|\((?:[^()\\]|\\[\s\S])*\))*\]|\/[^\s()<>[\]{}/%]*|%[^\r\n]*|[^\s()<>[\]{}/%]+/g;
const NUMBER = /^[+-]?(?:\d|\.\d)/;

export function tokensOf(content: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: text, index: start } of content.matchAll(TOKEN)) {
    if (text.startsWith('%')) continue;
    const end = start + text.length;
    const operand = /^[(<[/]/.test(text) || NUMBER.test(text) || text === 'true' || text === 'false' || text === 'null';
    tokens.push(operand ? { start, end } : { start, end, operator: text });
  }
  return tokens;
}
