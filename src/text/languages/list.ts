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
