/** What matters of a style sheet to who looks for addresses and page rules; everything else is passed over. */
export interface StyleToken {
  readonly kind: 'comment' | 'string' | 'url' | 'rule' | 'important' | 'scale' | 'open' | 'close';
  readonly start: number;
  readonly text: string;
  /** What stands inside quotes or brackets; the number of a `--scale`. */
  readonly value: string;
}

/** Each alternative runs to the end of the text where its own end is missing, so that nothing is read twice. */
const TOKEN =
  /(?<comment>\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$))|(?<string>"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?)|\b(?<url>url\(\s*(?:"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?|[^)"'\s]*)\s*\)?)|(?<rule>@[\w-]+)|(?<important>!\s*important\b)|(?<scale>--scale\s*:\s*[\d.]+)|(?<open>\{)|(?<close>\})/gi;

export function styleTokens(sheet: string): readonly StyleToken[] {
  return [...sheet.matchAll(TOKEN)].map(({ 0: text, index: start, groups }) => {
    const kind = Object.entries(groups!).find(([, found]) => found !== undefined)![0] as StyleToken['kind'];
    return { kind, start, text, value: inside(kind, text) };
  });
}

/** How much larger than the shared sheets a style sets all type. */
export function scaleOf(sheet: string): number {
  return Number(styleTokens(sheet).findLast(({ kind }) => kind === 'scale')?.value) || 1;
}

function inside(kind: StyleToken['kind'], text: string): string {
  if (kind === 'url') {
    const content = text.slice(text.indexOf('(') + 1, text.endsWith(')') ? -1 : undefined).trim();
    return /^["']/.test(content) ? unquoted(content) : content;
  }
  if (kind === 'scale') return text.slice(text.indexOf(':') + 1).trim();
  return kind === 'string' ? unquoted(text) : text;
}

function unquoted(text: string): string {
  return text.slice(1, text.length > 1 && text.endsWith(text[0]!) ? -1 : undefined);
}
