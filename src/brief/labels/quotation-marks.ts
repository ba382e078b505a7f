/** What stands before and behind a quote or a title. */
export interface QuotationMarks {
  readonly open: string;
  readonly close: string;
}

/** Languages (BCP 47) by the marks that they print, as the Unicode CLDR lists them (delimiters); the French keep narrow spaces. */
const MARKS: readonly (readonly [open: string, close: string, languages: string])[] = [
  ['“', '”', 'en es-419 es-mx hi id ko nl pt th tr vi zh'],
  ['„', '“', 'bg cs de is lt mk sk sl'],
  ['„', '”', 'hr hu pl ro sr'],
  ['«\u202f', '\u202f»', 'fr'],
  ['«', '»', 'ar be ca de-ch el es fa fr-ch hy it nb no pt-pt ru uk'],
  ['”', '”', 'fi he sv'],
  ['「', '」', 'ja zh-hant zh-hk zh-mo zh-tw'],
];

const BY_LANGUAGE = new Map(
  MARKS.flatMap(([open, close, languages]) => languages.split(' ').map((language) => [language, { open, close }])),
);

/** The marks of a language; English ones where it has none here. */
export function quotationMarks(language: string): QuotationMarks {
  const [own = '', second = ''] = language.toLowerCase().split('-');
  return BY_LANGUAGE.get(`${own}-${second}`) ?? BY_LANGUAGE.get(own) ?? BY_LANGUAGE.get('en')!;
}
