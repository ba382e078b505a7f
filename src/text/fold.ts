/** White space folded to single spaces, none at the ends. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Lower case, without accents and with plain quotes and hyphens: for comparing, never for printing. */
export function foldForMatch(text: string): string {
  return foldSpace(text)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .toLowerCase();
}
