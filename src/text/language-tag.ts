/** Whether a language tag is sound (BCP 47): dates and numbers can be written in it. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
