/** Where a page may say something of its article, each list in the order in which the places are asked. */
export const PLACES = {
  outlet: ['json-ld publisher', 'meta og:site_name', 'meta application-name'],
  /** What search engines and social networks are told; the heading on the page wins where there is one. */
  title: ['json-ld headline', 'meta og:title', 'meta twitter:title', 'text title'],
  byline: [
    'json-ld author',
    'json-ld creator',
    'meta author',
    'meta article:author',
    'meta byl',
    'meta dc.creator',
    'meta dcterms.creator',
    'meta sailthru.author',
    'meta parsely-author',
    'meta cXenseParse:author',
    'meta article:author_name',
    'meta citation_author',
  ],
  published: [
    'json-ld datePublished',
    'meta article:published_time',
    'meta og:published_time',
    'meta article:published',
    'meta datePublished',
    'meta dc.date.issued',
    'meta dcterms.created',
    'meta dc.date',
    'meta dcterms.date',
    'meta pubdate',
    'meta publishdate',
    'meta publish-date',
    'meta publication_date',
    'meta parsely-pub-date',
    'meta sailthru.date',
    'meta cXenseParse:recs:publishtime',
    'meta article.published',
    'meta date',
    'markup [itemprop="datePublished"]',
    'markup article time[datetime],main time[datetime]',
    'markup time[pubdate],header time[datetime]',
    'markup time[datetime]',
  ],
  modified: [
    'json-ld dateModified',
    'meta article:modified_time',
    'meta og:updated_time',
    'meta dcterms.modified',
    'meta last-modified',
    'markup [itemprop="dateModified"]',
  ],
  url: ['link canonical', 'meta og:url'],
  language: ['attribute lang', 'meta og:locale', 'meta content-language', 'meta language', 'json-ld inLanguage'],
} as const;

/** Names of elements that give the author, surest first: marked as such, a link to a page of the author, a byline. */
export const BYLINES: readonly RegExp[] = [
  /\bauthor\b[^:]* rel:|rel:[^:]*\bauthor\b/i,
  /href:\S*\/(?:authors?|auteurs?|autor|contributors?|journalists?|profile|people|staff|reporters?)\/[^/]+/i,
  /(?:byline|author|autor)[-_]{0,2}(?:name|link)/i,
  /byline|\bauthors?\b|\bautor\b|article-?author|\bwriter\b|reporter/i,
];

/** Names of elements that give the date. */
export const DATES = /date|time|publish|posted|byline|meta|datum|fecha/i;
