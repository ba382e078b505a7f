import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { decodedText } from '../articles/decoded-text.js';
import { readArticle } from '../articles/read-article.js';
import { evidenceHash } from '../brief/evidence.js';
import { ChanceryError, type Problem } from '../errors.js';
import { readPdf } from '../pdf/reader.js';
import { sourceAgain } from '../sources/source-again.js';
import type { Article } from '../types/article.js';
import type { Evidence } from '../types/evidence.js';
import { checkPages } from '../verify/check-pages.js';
import { failureProblem } from '../verify/failure-problem.js';
import { verifyEvidence } from '../verify/verify-evidence.js';

export interface VerifyOptions {
  readonly sources?: string;
  readonly json?: boolean;
}

/** `chancery verify`: each file's verdict on stdout; exit 6 with every failed proof when one does not hold. */
export async function verify(files: readonly string[], options: VerifyOptions): Promise<void> {
  const problems: Problem[] = [];
  for (const file of files) {
    const { evidence, folder, pages } = await openEvidence(file, options.sources);
    const { articles, decoded } = await readSourcesOf(evidence, folder, file);
    const verdict = verifyEvidence(evidence, articles, decoded);
    const failures = [
      ...verdict.failures,
      ...(pages === undefined ? [] : checkPages(pages, evidence, evidenceHash(evidence))),
    ];
    const ok = failures.length === 0;
    if (options.json === true) process.stdout.write(`${JSON.stringify({ file, ...verdict, ok, failures })}\n`);
    else if (ok) process.stdout.write(`${file}: proven; ${summary(evidence, verdict.moved.length)}\n`);
    problems.push(...failures.map((failure) => failureProblem(failure, evidence)));
  }
  if (problems.length > 0) throw new ChanceryError('evidence', problems);
}

function summary(evidence: Evidence, moved: number): string {
  const place = moved === 0 ? '' : `, ${moved} of them moved in a newer reading of the source`;
  return `${evidence.items.length} printed items, ${evidence.sources.length === 1 ? '1 source' : `${evidence.sources.length} sources`}${place}`;
}

interface Opened {
  readonly evidence: Evidence;
  /** Where the sources' paths start. */
  readonly folder: string;
  /** Text of the PDF's pages, where the file is one. */
  readonly pages?: readonly string[];
}

async function openEvidence(file: string, sources: string | undefined): Promise<Opened> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new ChanceryError('evidence', { file, message: 'the file can’t be read' }, { cause: error });
  });
  if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-') {
    const evidence = parse(bytes, file);
    return { evidence, folder: sources ?? hinted(evidence, file) ?? dirname(file) };
  }
  const { attachments, text } = readPdf(bytes);
  const attached = attachments.find(({ name }) => name.endsWith('.evidence.json'));
  if (attached === undefined) {
    throw new ChanceryError('evidence', {
      file,
      message: 'the PDF carries no evidence',
      fix: 'it was not built by Chancery, or was saved anew by another program',
    });
  }
  const evidence = parse(attached.bytes, file);
  const sidecar = file.replace(/\.pdf$/i, '.evidence.json');
  const beside = await readFile(sidecar).then(
    (found) => parse(found, sidecar),
    () => undefined,
  );
  const folder = sources ?? (beside === undefined ? undefined : hinted(beside, sidecar)) ?? dirname(file);
  return { evidence, folder, pages: text };
}

function hinted(evidence: Evidence, file: string): string | undefined {
  return evidence.hint === undefined ? undefined : resolve(dirname(file), evidence.hint.root);
}

function parse(bytes: Uint8Array, file: string): Evidence {
  try {
    const value = JSON.parse(Buffer.from(bytes).toString('utf8')) as Evidence;
    if (Array.isArray(value.items) && Array.isArray(value.sources)) return value;
  } catch {
    // told below, as for any other file that is no evidence
  }
  throw new ChanceryError('evidence', { file, message: 'this is no evidence file' });
}

async function readSourcesOf(evidence: Evidence, folder: string, file: string) {
  const problems: Problem[] = [];
  const articles: Article[] = [];
  const decoded = new Map<string, string>();
  for (const source of evidence.sources) {
    try {
      const found = await sourceAgain(source, folder);
      articles.push(await readArticle(found));
      decoded.set(source.id, decodedText(found));
    } catch (error) {
      if (!(error instanceof ChanceryError)) throw error;
      problems.push(
        ...error.problems.map((problem) => ({ ...problem, file, fix: 'say where the sources are with --sources DIR' })),
      );
    }
  }
  if (problems.length > 0) throw new ChanceryError('evidence', problems);
  return { articles, decoded };
}
