import { decodedText } from '../articles/decoded-text.js';
import { readArticle } from '../articles/read-article.js';
import { ChanceryError, type Problem } from '../errors.js';
import { sourceAgain } from '../sources/source-again.js';
import type { Article } from '../types/article.js';
import type { Evidence } from '../types/evidence.js';
import { wrongMarking } from '../verify/check-marking.js';
import { checkPages } from '../verify/check-pages.js';
import { failureProblem } from '../verify/failure-problem.js';
import { verifyEvidence } from '../verify/verify-evidence.js';
import { openEvidence } from './open-evidence.js';
import { throwAll } from './throw-all.js';

export interface VerifyOptions {
  readonly sources?: string;
  readonly root?: string;
  readonly json?: boolean;
}

/** `chancery verify`: each file's verdict on stdout; at the end every failed proof, and every file that can't be read. */
export async function verify(files: readonly string[], options: VerifyOptions): Promise<void> {
  const failures: unknown[] = [];
  for (const file of files) await verifyFile(file, options).catch((error: unknown) => failures.push(error));
  throwAll(failures);
}

async function verifyFile(file: string, options: VerifyOptions): Promise<void> {
  const { evidence, folder, pages, marked = [], hash = '' } = await openEvidence(file, options.sources);
  const { articles, decoded } = await readSourcesOf(evidence, folder, file, options.root);
  const verdict = verifyEvidence(evidence, articles, decoded);
  const failures = [
    ...verdict.failures,
    ...(pages === undefined ? [] : checkPages(pages, evidence, hash)),
    ...wrongMarking(marked, evidence),
  ];
  const ok = failures.length === 0;
  if (options.json === true) process.stdout.write(`${JSON.stringify({ file, ...verdict, ok, failures })}\n`);
  else if (ok) process.stdout.write(`${file}: proven; ${summary(evidence, verdict.moved.length)}\n`);
  if (!ok)
    throw new ChanceryError(
      'evidence',
      failures.map((failure) => failureProblem(failure, evidence)),
    );
}

function summary({ items, sources }: Evidence, moved: number): string {
  const count = (kinds: readonly string[]) => items.filter(({ kind }) => kinds.includes(kind)).length;
  const from = sources.length === 1 ? '1 source' : `${sources.length} sources`;
  const place = moved === 0 ? '' : `; ${moved} of them moved in a newer reading of the source`;
  const past = count(['earlier']) === 0 ? '' : `, ${count(['earlier'])} from the digest before`;
  return `${count(['verbatim', 'shortened'])} printed items from ${from}, ${count(['author'])} the author’s own, ${count(['spec'])} from the spec${past}${place}`;
}

async function readSourcesOf(evidence: Evidence, folder: string, file: string, root: string | undefined) {
  const problems: Problem[] = [];
  const articles: Article[] = [];
  const decoded = new Map<string, string>();
  for (const source of evidence.sources) {
    try {
      const found = await sourceAgain(source, folder, root);
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
