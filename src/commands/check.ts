import type { BuildResult } from '../pipeline.js';
import { citationText as cited } from '../text/citation.js';
import type { BriefItem, BriefSection } from '../types/brief.js';
import { type RunOptions, runSpecs } from './run-specs.js';

/** `chancery check`: everything but writing; what would be in the document goes to stdout. */
export async function check(specs: readonly string[], options: RunOptions): Promise<void> {
  await runSpecs(specs, { ...options, dryRun: true }, async (spec, result) => {
    process.stdout.write(options.json === true ? `${JSON.stringify(asJson(spec, result))}\n` : asText(spec, result));
  });
}

function asJson(spec: string, { brief, fit, warnings }: BuildResult) {
  const sections = brief.sections.map(({ name, items }) => ({
    name,
    items: items.map(
      ({ ref, text, kind, words, lead, place, figure, speaker, role, date, disputes, notes, citations }) => ({
        ...{ ref, kind, words, text, lead, place, figure, speaker, role, date },
        sources: citations.map(cited),
        disputes: disputes.map(({ figure, citation }) => ({ figure, source: cited(citation) })),
        notes,
      }),
    ),
  }));
  const { title, missing } = brief;
  return { spec, title, fill: Number(fit.fill.toFixed(4)), size: fit.size, sections, missing, warnings };
}

function asText(spec: string, { brief, fit }: BuildResult): string {
  const lines = brief.sections.flatMap((section) => [`\n${section.heading}`, ...linesOf(section)]);
  const sources = brief.sources.map(
    ({ number, outlet, title, date, medium }) =>
      `  [${number}] ${outlet ?? '–'}: ${title} (${[date, medium].filter(Boolean).join(', ')})`,
  );
  const missing = brief.missing.map((label) => `  ${brief.labels['not_read']}: ${label}`);
  const full = `${Math.round(fit.fill * 100)} % full at ${fit.size} pt`;
  return `${spec}: ${brief.title}\n${full}\n${lines.join('\n')}\n\n${brief.sourcesHeading}\n${[...sources, ...missing].join('\n')}\n`;
}

/** The section's items, a digest's under the headlines of their stories. */
function linesOf({ items, stories, countries = [] }: BriefSection): readonly string[] {
  const told = stories?.flatMap(({ number, headline, citation, opening, facts, quote }) => {
    const own = new Set([opening, ...facts, quote]);
    return [`  ${number}. ${headline} ${cited(citation)}`, ...items.filter(({ id }) => own.has(id)).map(itemLine)];
  });
  return [...(told ?? items.map(itemLine)), ...countries.map(({ name, stories: named }) => `  ${name}: ${named}`)];
}

/** Reference, day and place or figure, words, who said them, where, and the other outlets' figures. */
function itemLine({ ref, lead, place, figure, text, speaker, role, citations, disputes }: BriefItem): string {
  const before = [lead, place, figure].filter((part) => part !== undefined).join(', ');
  const day = before === '' ? '' : `${before}: `;
  const by = speaker === undefined ? '' : ` — ${[speaker, role].filter(Boolean).join(', ')}`;
  const differing = disputes.map(({ figure, citation }) => ` (disputed: ${figure} ${cited(citation)})`);
  return `  ${ref}  ${day}${text}${by} ${citations.map(cited).join('')}${differing.join('')}`;
}
