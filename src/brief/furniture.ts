import type { Brief } from '../types/brief.js';

/**
 * What the document says besides its items: headings, labels and notes of its own. In the evidence, so that nothing on a
 * page is left over when all that is named there has been found.
 */
export function furnitureOf(brief: Brief): readonly string[] {
  const { labels, sections, sources, missing } = brief;
  const items = sections.flatMap((section) => section.items);
  const texts = [
    ...(brief.series === labels['series'] ? [brief.series] : []),
    ...brief.meta.map(({ label }) => label),
    ...sections.flatMap(({ name, heading, whose }) => [heading === labels[name] ? heading : undefined, whose]),
    ...items.flatMap(({ notes }) => notes),
    ...items.map(({ disputes }) => (disputes.length > 0 ? labels['disputed'] : undefined)),
    ...(sources.length > 0 ? [brief.sourcesHeading] : []),
    ...sources.map(({ date }) => (date === labels['undated'] ? date : undefined)),
    ...sources.map(({ medium }) => medium),
    ...(missing.length > 0 ? [labels['not_read']] : []),
    ...(brief.approved === undefined ? [] : [labels['reviewed_by']]),
    ...['page', 'of', 'evidence'].map((name) => labels[name]),
  ];
  return [...new Set(texts.flatMap((text) => text || []))];
}
