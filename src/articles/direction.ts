const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
const LETTER = /\p{L}/gu;

/** Which way a text runs: the way of most letters among its first 4,000 characters. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const sample = text.slice(0, 4000);
  const rtl = sample.match(RTL)?.length ?? 0;
  if (rtl === 0) return 'ltr';
  const letters = sample.match(LETTER)?.length ?? 0;
  return rtl * 2 > letters ? 'rtl' : 'ltr';
}
