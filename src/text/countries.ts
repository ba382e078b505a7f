/** Alliances and short names of countries that stand beside another as countries do. */
const SHORT = ['usa', 'us', 'u.s.', 'uk', 'u.k.', 'eu', 'un', 'nato'];
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

const known = new Map<string, ReadonlySet<string>>();

/** Whether a language, or English, calls a country so, in whatever letters: "Israel", "NATO", "LUXEMBOURG". */
export function isCountryName(words: string, language: string): boolean {
  const name = words.toLowerCase();
  return SHORT.includes(name) || namesIn(language).has(name) || namesIn('en').has(name);
}

function namesIn(language: string): ReadonlySet<string> {
  const found = known.get(language);
  if (found !== undefined) return found;
  const names = new Intl.DisplayNames(localesOf(language), { type: 'region', fallback: 'none' });
  const made = new Set(CODES.flatMap((code) => names.of(code)?.toLowerCase() ?? []));
  known.set(language, made);
  return made;
}

function localesOf(language: string): readonly string[] {
  try {
    return [...Intl.DisplayNames.supportedLocalesOf(language), 'en'];
  } catch {
    return ['en'];
  }
}
