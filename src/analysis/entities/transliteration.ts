/** How one sound of another script is spelt in Latin letters, each spelling to the one that stands for all. Longest first. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/sch|shch|sh/g, 's'],
  [/kh|gh/g, 'h'],
  [/ph/g, 'f'],
  [/tch|ch/g, 'c'],
  [/tz|ts/g, 'z'],
  [/ou|oo/g, 'u'],
  [/ee|iy|yy|ij|ii|ey|ei|y|j/g, 'i'],
  [/ck|q/g, 'k'],
  [/w/g, 'v'],
  [/eo/g, 'o'],
  [/eu/g, 'u'],
  [/(?<=[bcdfghklmnprstvz])e(?=[bcdfghklmnprstvz])/g, 'a'],
  [/o(?=[hm])/g, 'u'],
];

/** What a name keeps in every transliteration: "Zelensky", "Zelenskyy" and "Zelenskiy" have one key. */
export function soundKey(name: string): string {
  let key = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’-]/gu, '');
  for (const [spelling, sound] of SPELLINGS) key = key.replace(spelling, sound);
  return key.replace(/(.)\1+/gu, '$1');
}
