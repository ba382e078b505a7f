/** `[1]`, or `[2, p. 3]` where the source has pages: a citation as every form words it. */
export function citationText({
  number,
  pages,
}: {
  readonly number: number;
  readonly pages?: { readonly text: string };
}): string {
  return `[${number}${pages === undefined ? '' : `, ${pages.text}`}]`;
}
