import type { Article } from '../types/article.js';
import type { Brief } from '../types/brief.js';
import type { EvidenceItem } from '../types/evidence.js';
import type { Spec } from '../types/spec.js';
import { printPublished } from './article-facts.js';
import { printedDate } from './dates.js';
import { labelsOf } from './labels.js';

/** The line under the title with the proof of what it says. */
export interface MetaLine {
  readonly pairs: Brief['meta'];
  readonly evidence: readonly EvidenceItem[];
}

/**
 * From, date, for, reference, and how new the newest source is.
 * @param date ISO date that the spec, the command line or the environment gives the document; without one it is the newest
 * source's, and proven by it.
 */
export function metaLine(spec: Spec, articles: readonly Article[], date: string | undefined): MetaLine {
  const labels = labelsOf(spec.language);
  const newest = newestOf(articles);
  const read = (id: string) => (newest === undefined ? undefined : printPublished(newest, spec.language, place(id)));
  const asOf = read('as-of');
  const own = date === undefined ? read('date') : undefined;
  const printed = [
    given('from', labels.from, spec.from),
    own === undefined
      ? given('date', labels.date, date === undefined ? undefined : printedDate(date, spec.language))
      : { label: labels.date, value: own.text, item: own.item },
    given('for', labels.for, spec.for),
    given('reference', labels.reference, spec.reference),
    asOf === undefined ? undefined : { label: labels.as_of, value: asOf.text, item: asOf.item },
  ].filter((entry) => entry !== undefined);
  return {
    pairs: printed.map(({ label, value }) => ({ label, value })),
    evidence: printed.map(({ item }) => item),
  };
}

/** The days that a digest is of, as the spec or the command line says; `label` stands before them. */
export function periodPair({ digest, language }: Spec, label: string) {
  const { period } = digest ?? {};
  if (period === undefined) return undefined;
  const value = `${printedDate(period.from, language)} – ${printedDate(period.to, language)}`;
  return { pair: { label, value }, item: givenItem('meta-period', value) };
}

/** A value that the spec or the command line gives. */
export function givenItem(id: string, text: string): EvidenceItem {
  return { id, section: 'header', kind: 'spec', text, pieces: [{ text }], spans: [], citations: [] };
}

function given(id: string, label: string, value: string | undefined) {
  return value === undefined ? undefined : { label, value, item: givenItem(`meta-${id}`, value) };
}

function place(id: string) {
  return { id: `meta-${id}`, section: 'header' };
}

function newestOf(articles: readonly Article[]): Article | undefined {
  const day = ({ published }: Article) => published?.slice(0, 10) ?? '';
  const dated = articles.filter(({ published }) => published !== undefined);
  return dated.reduce<Article | undefined>((best, each) => (best && day(best) >= day(each) ? best : each), undefined);
}
