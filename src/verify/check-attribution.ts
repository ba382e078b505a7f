import type { Evidence, EvidenceItem, VerifyFailure } from '../types/evidence.js';
import { bare } from './letters.js';
import { isAttribution, isLine, type Token } from './page-tokens.js';

const BEHIND = /^([a-z_]+-\d+)-(?:speaker|role|outlet|date)$/;

/** Quotes that the pages give to another speaker, outlet or day: what stands behind a quote, up to its citation, is its own, and all of it. */
export function wrongAttribution(tokens: readonly Token[], { items }: Evidence): readonly VerifyFailure[] {
  const own = new Map<string, string[]>();
  for (const { id, section, text } of items) {
    const line = section === 'quotes' ? BEHIND.exec(id)?.[1] : undefined;
    if (line !== undefined) own.set(line, [...(own.get(line) ?? []), text]);
  }
  const failures = tokens.flatMap((token, at) => {
    const quotes = token.items.filter((item) => isLine(item) && item.section === 'quotes');
    const said = behind(tokens, at);
    return quotes.length === 0 || quotes.some((quote) => isAlike(said, textsOf(quote, own)))
      ? []
      : [{ quote: quotes[0]!, said }];
  });
  return failures.slice(0, 1).map(({ quote, said }) => ({
    item: quote.id,
    problem: 'the pages attribute it otherwise',
    expected: textsOf(quote, own).join(', '),
    actual: said.join(', '),
  }));
}

function textsOf({ id }: EvidenceItem, own: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return own.get(id) ?? [];
}

function isAlike(said: readonly string[], texts: readonly string[]): boolean {
  const wanted = texts.map(bare);
  return wanted.every((text) => said.includes(text)) && said.every((text) => wanted.includes(text));
}

/** Who said it and when, as the pages have it. */
function behind(tokens: readonly Token[], from: number): readonly string[] {
  const said: string[] = [];
  for (const token of tokens.slice(from + 1)) {
    if (isAttribution(token)) said.push(token.text);
    else if (token.kind !== 'mark') break;
  }
  return said;
}
