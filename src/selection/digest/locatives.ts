/** Words that stand before the place where something happens, by language, lower case. */
const LOCATIVES: Readonly<Record<string, readonly string[]>> = {
  en: ['in', 'at', 'near', 'outside', 'inside', 'from', 'across', 'around', 'off', 'over', 'to'],
  de: ['in', 'bei', 'nahe', 'vor', 'nach', 'aus'],
  fr: ['à', 'en', 'au', 'aux', 'dans', 'près de', 'depuis', 'vers'],
  es: ['en', 'cerca de', 'desde', 'hacia', 'a'],
};

/** Whether what stands before a place's name says that something is there; in a language without a list nothing does. */
export function isLocated(before: string, language: string): boolean {
  const words = LOCATIVES[language.split('-')[0]!] ?? [];
  const end = before.slice(-12).toLowerCase();
  return words.some((word) => end.trimEnd().endsWith(` ${word}`) || end.trimStart() === `${word} `);
}
