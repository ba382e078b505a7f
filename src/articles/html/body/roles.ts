/**
 * What the names that sites give their elements (class, id, itemprop, test ids) say of an element's part in the page.
 * A term matches whole words of a name, whether the name writes them apart or together: `read-more` is found in
 * `c-read-more__link`, `readMore` and `readmore`. A star takes any ending of the last word.
 */
const TERMS = {
  caption: `
    caption* figcaption imagecaption image-credit photo-credit img-credit media-credit credit credits photographer
    copyright-holder gallery photogallery photo-gallery slideshow lightbox carousel image-desc* photo-desc* image-cite photo-cite picture inline-image* image-embed*
    image-container image-wrapper image-holder image-block image-box lead-image featured-image hero-image block-image`,
  byline: `
    byline* by-line dateline author* contributor* writer reporter bio biography about-author timestamp time-stamp
    datetime date dates pubdate publish-date published post-date entry-date article-date posted-on updated entry-meta
    post-meta article-meta meta-info article-info post-info meta`,
  related: `
    related* relacionado* relacionada* recirc* read-more read-next more-stories more-news more-on more-from more-like
    more-links see-also see-more also-read also-like you-may recommended recommend* trending popular most-read
    most-viewed most-popular latest up-next next-article next-up next-post prev-article previous-article prev-post
    previous-post teaser* promo* rollover* outbrain taboola zergnet revcontent nativo in-article-link inline-link
    link-list list-links top-stories must-read dont-miss further-reading interstitial-link hyperlink-embed`,
  signup: `
    newsletter* subscribe subscription sign-up sign-in login paywall-prompt paywall-message paywall-notice
    paywall-banner register registration mailing-list inbox cta call-to-action donate donation contribute support-us opt-in app-promo follow follow-us
    modal popup`,
  social: `
    social* share shares sharing sharedaddy addthis addtoany a2a sociable tweet-button fb-like email-this tool-bar
    toolbar`,
  ads: `
    ad ads advert adverts advertisement advertisment advertising ad-slot dfp sponsor sponsored sponsors promoted
    affiliate commercial`,
  tags: `
    tag tags tag-list tagged tag-cloud topic topics categories category keywords breadcrumb* crumb crumbs kicker
    eyebrow section-name section-label section-tag rubric`,
  comments: 'comment comments disqus respond reply replies livefyre coral vuukle',
  nav: `
    nav navbar navigation menu submenu sub-nav pagination pager paging skip skip-link back-to-top footer masthead
    site-header page-header sidebar side-bar rail legal disclaimer terms copyright
    cookie cookies gdpr consent toc toc-title table-of-contents copy-right boilerplate correction-form feedback survey`,
  hidden: 'sr-only visually-hidden screen-reader* is-hidden offscreen off-screen print-only',
  player: 'player* video-player* videoplayer* vjs jwplayer audio-player* podcast-player*',
  dek: `
    dek standfirst stand-first sub-title subtitle sub-head subhead sub-headline subheadline secondary-headline
    teaser-text excerpt summary abstract synopsis highlights key-points keypoints bullets article-intro article-lead
    article-description deck tagline strapline strap`,
} as const;

export type NamedRole = keyof typeof TERMS;
/** The roles that an element's own kind gives it, beside those of its names. */
export type Role = NamedRole | 'figure' | 'aside' | 'footer' | 'header';

const WHOLE = new Map<string, NamedRole[]>();
const OPENING = new Map<string, NamedRole[]>();
for (const [role, terms] of Object.entries(TERMS) as [NamedRole, string][]) {
  for (const term of terms.trim().split(/\s+/)) {
    const table = term.endsWith('*') ? OPENING : WHOLE;
    const key = term.replace(/[-*]/g, '');
    table.set(key, [...(table.get(key) ?? []), role]);
  }
}
const SHORTEST_OPENING = Math.min(...[...OPENING.keys()].map((key) => key.length));
const LONGEST_OPENING = Math.max(...[...OPENING.keys()].map((key) => key.length));

const OF_KIND: Readonly<Record<string, Role>> = {
  FIGCAPTION: 'figure',
  FIGURE: 'figure',
  CAPTION: 'figure',
  ASIDE: 'aside',
  FOOTER: 'footer',
  NAV: 'nav',
  HEADER: 'header',
  TIME: 'byline',
  FORM: 'signup',
};
const NAMING = ['class', 'id', 'itemprop', 'data-testid', 'data-component', 'data-type'];

/** The roles that one element's kind, names, ARIA role and style give it. */
export function rolesOf(element: Element): ReadonlySet<Role> {
  const roles = new Set<Role>();
  const kind = OF_KIND[element.tagName.toUpperCase()];
  if (kind !== undefined) roles.add(kind);
  for (const attribute of NAMING) {
    const names = (element.getAttribute(attribute) ?? '').slice(0, 600).trim().split(/\s+/);
    for (const name of withoutMinified(names)) addRoles(name, roles);
  }
  if (/^(?:navigation|complementary)$/.test(element.getAttribute('role') ?? '')) roles.add('nav');
  if (isUnseen(element)) roles.add('hidden');
  return roles;
}

/** Hidden by its own style, or by a class `hidden` that no screen size takes back (`md:block`). */
export function isUnseen(element: Element): boolean {
  const names = element.getAttribute('class') ?? '';
  return (
    /display:\s{0,5}none|visibility:\s{0,5}hidden/i.test(element.getAttribute('style') ?? '') ||
    (/(?:^|\s)hidden(?:\s|$)/.test(names) && !/:(?:block|flex|grid|inline)/.test(names))
  );
}

/** Several names of two letters are a build tool's, which mean nothing, though one may read `ad`. */
function withoutMinified(names: readonly string[]): readonly string[] {
  const longer = names.filter((name) => name.length > 2);
  return names.length - longer.length > 1 ? longer : names;
}

/** Looks each run of up to three words of a name up in the tables. */
function addRoles(name: string, roles: Set<Role>): void {
  if (name === '') return;
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_:.\d]+/);
  for (let from = 0; from < words.length; from += 1) {
    let joined = '';
    for (let to = from; to < Math.min(from + 3, words.length); to += 1) {
      joined += words[to];
      for (const role of WHOLE.get(joined) ?? []) roles.add(role);
      for (let end = SHORTEST_OPENING; end <= Math.min(LONGEST_OPENING, joined.length); end += 1) {
        for (const role of OPENING.get(joined.slice(0, end)) ?? []) roles.add(role);
      }
    }
  }
}
