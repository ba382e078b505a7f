/** What stands before a page's number, in lower case; in several languages at once, for a header may be in another one. */
export const PAGE_WORDS: ReadonlySet<string> = new Set([
  'page',
  'p',
  'pg', // English, French
  'seite',
  's', // German
  'página',
  'pág',
  'pag', // Spanish, Portuguese
  'pagina', // Italian, Dutch, Romanian
  'страница',
  'стр',
  'с', // Russian
  'strona',
  'str', // Polish
  'صفحة', // Arabic
  '쪽',
  '면', // Korean
  '第',
  'ページ',
  '頁',
  '页', // Chinese, Japanese
]);
