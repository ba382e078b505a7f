/** Texts that make patterns run on, by how many times their ordinary size: the tests read them once, the bench also doubled. */
export const HOSTILE_TEXTS: Readonly<Record<string, (times: number) => string>> = {
  'straight quotes': (times) => '"'.repeat(100_000 * times),
  'opening quotes': (times) => '“'.repeat(100_000 * times),
  titles: (times) => 'Mr. '.repeat(50_000 * times),
  brackets: (times) => '('.repeat(100_000 * times),
  dots: (times) => 'a.'.repeat(50_000 * times),
  'capital initials': (times) => 'A. '.repeat(30_000 * times),
  'one long sentence': (times) => 'the minister said that officials met and '.repeat(25_000 * times),
  'one long word': (times) => 'a'.repeat(1_000_000 * times),
  'a name without end': (times) => 'Kim '.repeat(50_000 * times),
  commas: (times) => 'He said, '.repeat(20_000 * times),
  spaces: (times) => `a${' '.repeat(500_000 * times)}b`,
  numbers: (times) => '1,000 '.repeat(50_000 * times),
};
