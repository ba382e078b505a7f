import type { Brief } from '../types/brief.js';

/**
 * What the document says besides its items: headings, labels and notes of its own. In the evidence, so that nothing on a
 * page is left over when all that is named there has been found.
 */
export function furnitureOf(brief: Brief): readonly string[] {
  const { labels, sections, sources, missing } = brief;
  const items = sections.flatMap((section) => section.items);
  const texts = [
    ...([labels['series'], labels['digest_series']].includes(brief.series) ? [brief.series] : []),
    ...brief.meta.map(({ label }) => label),
    ...sections.flatMap(({ name, heading, whose }) => [
      [labels[name], labels[`digest_${name}`]].includes(heading) ? heading : undefined,
      whose,
    ]),
    ...items.flatMap(({ notes }) => notes),
    ...items.map(({ disputes }) => (disputes.length > 0 ? labels['disputed'] : undefined)),
    ...(sources.length > 0 ? [brief.sourcesHeading] : []),
    ...sources.map(({ date }) => (date === labels['undated'] ? date : undefined)),
    ...sources.map(({ medium }) => medium),
    ...(missing.length > 0 ? [labels['not_read']] : []),
    ...(brief.approved === undefined ? [] : [labels['reviewed_by']]),
    ...digestFurniture(brief),
    ...['page', 'of', 'evidence'].map((name) => labels[name]),
  ];
  return [...new Set(texts.flatMap((text) => text || []))];
}

/** What only a digest says of its own: counts, story numbers, table heads, marks, the map's note, its method. */
function digestFurniture({
  labels,
  sections,
  sources,
  evidence,
  sourcesNotes = [],
  counts = [],
  contents = [],
}: Brief): readonly (string | undefined)[] {
  const stories = sections.flatMap((section) => section.stories ?? []);
  const items = sections.flatMap((section) => section.items);
  const has = (name: string) => sections.some((section) => section.name === name);
  const tables = has('chronology') || has('ahead');
  return [
    ...counts,
    ...stories.flatMap(({ number, reported, trend, state }) => [
      `${labels['story']} ${number}`,
      reported,
      trend?.words,
      state,
    ]),
    ...sections.map(({ closed }) => closed?.heading),
    ...stories.map(({ group }) => (evidence.some(({ text }) => text === group) ? undefined : group)),
    ...(stories.some(({ disputes }) => disputes.length > 0) ? [labels['figures_differ']] : []),
    ...stories.flatMap(({ disputes }) => disputes.flatMap(({ figures }) => figures.map(({ tongue }) => tongue))),
    ...(stories.some(({ timeline }) => timeline !== undefined) ? [labels['timeline']] : []),
    ...(items.some(({ about }) => about === true) ? [labels['about']] : []),
    ...(tables ? [labels['when'], labels['where']] : []),
    ...(has('chronology') ? [labels['what']] : []),
    ...(has('ahead') ? [labels['expected']] : []),
    ...sections.flatMap(({ countries = [] }) => countries.map((country) => country.stories)),
    ...(has('map') ? [labels['borders']] : []),
    ...sections.flatMap(({ notes = [] }) => notes),
    ...sources.flatMap(({ tongue, retrieved, digits }) => [tongue, retrieved, digits]),
    ...sourcesNotes,
    ...(contents.length > 0 ? [labels['contents']] : []),
    ...contents.map(({ printed }) => printed),
  ];
}
