/** Characters that are written two ways. */
const ALIKE: Readonly<Record<string, string>> = { '’': "'", '`': "'", 週: '周', 個: '个' };

/** Words as they are compared: in small letters, without accents, and where a character is written two ways, in one. */
export function plainWords(words: string): string {
  const bare = words
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');
  return bare
    .toLowerCase()
    .replace(/[’`週個]/gu, (each) => ALIKE[each]!)
    .replace(/\s+/g, ' ')
    .trim();
}

/** A language (BCP 47) and English, as far as their dates are known. */
export function datedLanguages(language: string): readonly string[] {
  return [language, 'en'].filter(isSpoken);
}

function isSpoken(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}
