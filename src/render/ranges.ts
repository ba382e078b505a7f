/** Code points, both ends inclusive. */
export type Range = readonly [from: number, to: number];

/** Reads hexadecimal code points and ranges of them: `20-7e a0`. */
export function parseRanges(text: string): readonly Range[] {
  return text.split(' ').map((range) => {
    const [from, to] = range.split('-');
    return [Number.parseInt(from!, 16), Number.parseInt(to ?? from!, 16)] as const;
  });
}

export function within(ranges: readonly Range[], point: number): boolean {
  return ranges.some(([from, to]) => from <= point && point <= to);
}

/** As the value of CSS `unicode-range`. */
export function unicodeRange(ranges: readonly Range[]): string {
  return ranges.map(([from, to]) => `U+${from.toString(16)}${to === from ? '' : `-${to.toString(16)}`}`).join(',');
}
