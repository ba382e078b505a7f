import type { ArticleDraft } from '../../../types/article.js';
import { asker, type Found } from './asker.js';
import { bylineOfPage } from './byline.js';
import { clean } from './clean.js';
import { afterHeading, leavesBelowHeading, namedElements } from './near-headline.js';
import { BYLINES, DATES, PLACES } from './places.js';
import { dateFrom, publishedOn } from './published.js';
import { titleOf } from './title.js';

type Metadata = Omit<ArticleDraft, 'paragraphs' | 'deks'>;

/** What a page says of itself, each value from the first place of its list that has one; `provenance` names the place. */
export function readMetadata(document: Document, address: string | undefined): Metadata {
  const ask = asker(document);
  const outlet = ask.first(PLACES.outlet);
  const headings = [...document.querySelectorAll('h1')].map((heading) => clean(heading.textContent ?? ''));
  const title = titleOf(headings.filter(Boolean), ask.all(PLACES.title), outlet?.value);
  const [dates = [], ...bylines] = namedElements(document, [DATES, ...BYLINES]);
  const byline = bylineOfPage(ask, bylines, outlet?.value);
  const published = publishedOn(
    ask,
    { named: afterHeading(document, dates), leaves: leavesBelowHeading(document) },
    address,
  );
  const modified = dateFrom(ask.all(PLACES.modified));
  const url = addressOf(ask.all(PLACES.url), address);
  const language = ask.first(PLACES.language);
  const values = Object.entries({ outlet, title, published, modified, url, language }).flatMap(([key, found]) =>
    found === undefined ? [] : [[key, found] as const],
  );
  return {
    ...Object.fromEntries(values.map(([key, { value }]) => [key, value])),
    ...(byline === undefined ? {} : { byline: byline.names }),
    provenance: {
      ...Object.fromEntries(values.map(([key, { from }]) => [key, from])),
      ...(byline === undefined ? {} : { byline: byline.from }),
    },
  };
}

/** The first whole address of the web; a relative one is resolved against where the page came from. */
function addressOf(list: readonly Found[], address: string | undefined): Found | undefined {
  for (const { value, from } of list) {
    if (!URL.canParse(value, address)) continue;
    const url = new URL(value, address);
    if (/^https?:$/.test(url.protocol)) return { value: url.href, from };
  }
  return address === undefined ? undefined : { value: address, from: 'address' };
}
