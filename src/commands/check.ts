import type { BuildResult } from '../pipeline.js';
import type { Citation } from '../types/brief.js';
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
    items: items.map(({ ref, text, kind, words }) => ({ ref, kind, words, text })),
  }));
  return { spec, title: brief.title, fill: Number(fit.fill.toFixed(4)), size: fit.size, sections, warnings };
}

function asText(spec: string, { brief, fit }: BuildResult): string {
  const lines = brief.sections.flatMap(({ heading, items }) => [
    `\n${heading}`,
    ...items.map(({ ref, text, citations }) => `  ${ref}  ${text} ${citations.map(cited).join('')}`),
  ]);
  const sources = brief.sources.map(
    ({ number, outlet, title, date, medium }) =>
      `  [${number}] ${outlet ?? '–'}: ${title} (${[date, medium].filter(Boolean).join(', ')})`,
  );
  const full = `${Math.round(fit.fill * 100)} % full at ${fit.size} pt`;
  return `${spec}: ${brief.title}\n${full}\n${lines.join('\n')}\n\n${brief.sourcesHeading}\n${sources.join('\n')}\n`;
}

function cited({ number, pages }: Citation): string {
  return `[${number}${pages === undefined ? '' : `, ${pages.text}`}]`;
}
