/** Languages and scripts (BCP 47) that are written from right to left. */
const RIGHT_TO_LEFT = new Set('ar arc ckb dv fa he ps sd ug ur yi arab hebr syrc thaa nkoo'.split(' '));

/** Which way a language is written; a script in its tag wins over the language's usual one. */
export function writingDirection(tag: string): 'ltr' | 'rtl' {
  const [language = '', ...rest] = tag.toLowerCase().split('-');
  const script = rest.find((part) => /^[a-z]{4}$/.test(part));
  return RIGHT_TO_LEFT.has(script ?? language) ? 'rtl' : 'ltr';
}
