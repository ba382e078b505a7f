import type { BuildResult } from '../pipeline.js';
import { version } from '../version.js';

/** What a build can write, by file ending. */
export const FORMATS = ['pdf', 'html', 'md', 'txt', 'docx', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** How many hex digits of the evidence's hash a form prints, as the PDF does. */
const DIGITS = 16;

/** A built document in one of its forms; each loads what it needs when it is asked for. */
export async function bytesOf(
  format: Format,
  { brief, pdf, html, evidence }: BuildResult,
): Promise<Uint8Array | string> {
  if (format === 'pdf') return pdf;
  if (format === 'html') return html;
  if (format === 'json') {
    const { evidence: _, ...shown } = brief;
    return `${JSON.stringify(shown, null, 2)}\n`;
  }
  const { evidenceFile, evidenceHash } = await import('../brief/evidence.js');
  const house = evidence.items.filter(({ id }) => id.startsWith('theme-')).map(({ text }) => text);
  const colophon = { version, evidence: evidenceHash(evidence).slice(0, DIGITS), house };
  if (format === 'md') return (await import('../output/forms/markdown.js')).markdownOf(brief, colophon);
  if (format === 'txt') return (await import('../output/forms/plain-text.js')).plainTextOf(brief, colophon);
  return (await import('../output/forms/docx.js')).docxOf(brief, evidenceFile(evidence), colophon);
}
