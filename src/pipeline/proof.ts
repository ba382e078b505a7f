import { basename } from 'node:path';
import type { Memory } from '../cache/memory.js';
import { ChanceryError } from '../errors.js';
import type { Printer } from '../pdf/printer.js';
import type { Printed } from '../pdf/reader.js';
import type { Theme } from '../render/theme/theme.js';
import type { Article } from '../types/article.js';
import type { Brief } from '../types/brief.js';
import type { Built } from '../types/built.js';
import type { Evidence, VerifyFailure } from '../types/evidence.js';
import type { PageBox } from '../types/page.js';
import type { Source } from '../types/source.js';
import type { Spec } from '../types/spec.js';
import { version } from '../version.js';
import { evidenceName } from './names.js';
import { type ReadOptions, readAll } from './read-all.js';

/** The articles of these sources, read anew from their bytes. */
export type ReadAgain = (ids: ReadonlySet<string>) => Promise<readonly Article[]>;

/** Reads for a proof, each source once. */
export function openProof(spec: Spec, options: ReadOptions, keep: Memory['article']): ReadAgain {
  const known = new Set<string>();
  let articles: Promise<readonly Article[]> = Promise.resolve([]);
  return (ids) => {
    const further = new Set([...ids].filter((id) => !known.has(id)));
    if (further.size === 0) return articles;
    for (const id of further) known.add(id);
    const read = readAll(spec, options, keep, further);
    articles = Promise.all([articles, read]).then(([before, now]) => [...before, ...now.articles]);
    articles.catch(() => undefined); // whoever asks for them hears of it
    return articles;
  };
}

/** The articles that a document cites for its lines, whatever else its index lists. */
export function citedIn({ sections }: Brief): ReadonlySet<string> {
  const items = sections.flatMap((section) => section.items);
  return new Set(items.flatMap(({ citations }) => citations.map(({ article }) => article)));
}

/** A document and what it was made of. */
export interface Made {
  readonly brief: Brief;
  readonly spec: Spec;
  readonly theme: Theme;
  readonly articles: readonly Article[];
  readonly sources: readonly Source[];
}

/** The evidence of a document, proven from its sources read anew. @throws ChanceryError of kind `evidence`. */
export async function prove(made: Made, readAgain: ReadAgain): Promise<Evidence> {
  const { brief, spec, theme, articles, sources } = made;
  const { evidenceOf } = await import('../brief/evidence.js');
  const origins = new Map(sources.map(({ id, origin }) => [id, origin] as const));
  const evidence = evidenceOf(brief, { version, spec, specName: basename(spec.path), theme, articles, origins });
  const again = await readAgain(new Set(evidence.sources.map(({ id }) => id)));
  const { verifyEvidence } = await import('../verify/verify-evidence.js');
  const verdict = verifyEvidence(evidence, again);
  await refuse(verdict.failures, evidence);
  return evidence;
}

/** Nothing that is not proven is written. */
async function refuse(failures: readonly VerifyFailure[], evidence: Evidence): Promise<void> {
  if (failures.length === 0) return;
  const { failureProblem } = await import('../verify/failure-problem.js');
  throw new ChanceryError(
    'evidence',
    failures.map((failure) => failureProblem(failure, evidence)),
  );
}

/** The printed document, what is read back of its pages, and what kept it from the standards, if anything. */
export interface PrintedBrief {
  readonly pdf: Uint8Array;
  readonly printed: Printed;
  readonly unmet: string | undefined;
}

/** Prints a document, of the week asked for. */
export async function printBrief(
  printer: Printer,
  { brief, spec, evidence, html }: Built,
  page: PageBox,
  week: string | undefined,
): Promise<PrintedBrief> {
  const { printJob } = await import('../pdf/print-job.js');
  const { evidenceFile } = await import('../brief/evidence.js');
  const job = printJob(brief, spec, page, evidenceName(spec.path, week), evidenceFile(evidence));
  let unmet: string | undefined;
  const onPlain = (why: string) => {
    unmet = why;
  };
  const pdf = await printer.print(html, { ...job, onPlain });
  const { readPages } = await import('../pdf/reader.js');
  return { pdf, printed: readPages(pdf), unmet };
}

/** Holds the printed pages against what they promise and against the evidence. @throws ChanceryError of kind `fit` or `evidence`. */
export async function holdPages(
  printed: Printed,
  { brief, evidence }: Pick<Built, 'brief' | 'evidence'>,
): Promise<void> {
  const { checkPrint } = await import('../pdf/check-print.js');
  checkPrint(printed, brief);
  const { evidenceHash } = await import('../brief/evidence.js');
  const { checkPages } = await import('../verify/check-pages.js');
  await refuse(checkPages(printed.text, evidence, evidenceHash(evidence)), evidence);
}
