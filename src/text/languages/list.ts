/** A table row as words, parted by white space. */
export function list(row: string): readonly string[] {
  return row.trim().split(/\s+/);
}

/** Entries of several words, parted by commas. */
export function phrases(row: string): readonly string[] {
  return row
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** Months or weekdays: entries parted by spaces, an entry's forms by slashes. */
export function forms(row: string): readonly (readonly string[])[] {
  return list(row).map((entry) => entry.split('/'));
}

/** Number words in their order: the first is `first`, each next one `step` more. */
export function numbered(row: string, first: number, step: number): Readonly<Record<string, number>> {
  return Object.fromEntries(list(row).map((word, place) => [word, first + place * step]));
}

/** Each of the words, parted by commas, for the same unit. */
export function same(unit: string, words: string): Readonly<Record<string, string>> {
  return Object.fromEntries([unit.toLowerCase(), ...phrases(words)].map((word) => [word.toLowerCase(), unit]));
}
