import type { Article } from '../types/article.js';
import type { Evidence, EvidenceItem, EvidenceSource, Verdict, VerifyFailure } from '../types/evidence.js';
import { checkItem } from './check-item.js';
import { wrongWhole } from './check-kind.js';

/** The evidence format that this verifier reads. */
export const FORMAT = 1;

/**
 * Proves every printed item from the articles, read and extracted anew. Shares no code with the summarizer.
 * @param articles one for each source of the evidence, found by its id.
 * @param decoded the sources' bytes as text, by id: where a reading by a newer version leaves words out, they are sought here.
 * @returns `ok` when every source is the one that was cited and every span says what was printed; `moved` names
 * items whose exact words stand at another place of a newer extraction.
 */
export function verifyEvidence(
  evidence: Evidence,
  articles: readonly Article[],
  decoded: ReadonlyMap<string, string> = new Map(),
): Verdict {
  if (evidence.format !== FORMAT) {
    const problem = `evidence format ${String(evidence.format)} is not known to this version, which reads ${FORMAT}`;
    return { ok: false, failures: [{ problem }], moved: [], checked: 0 };
  }
  const byId = new Map(articles.map((article) => [article.id, article]));
  const failures: VerifyFailure[] = [
    ...wrongWhole(
      evidence,
      articles.map(({ language }) => language),
    ),
    ...evidence.sources.flatMap((source) => checkSource(source, byId.get(source.id))),
  ];
  const moved: string[] = [];
  for (const item of evidence.items) {
    const result = checkItem(item, { articles: byId, decoded }, evidence);
    failures.push(...result.failures);
    if (result.moved) moved.push(item.id);
  }
  const twice = repeated(evidence.items);
  failures.push(...twice.map((item) => ({ item, problem: 'two printed items have one id' })));
  return { ok: failures.length === 0, failures, moved, checked: evidence.items.length };
}

function checkSource(source: EvidenceSource, article: Article | undefined): readonly VerifyFailure[] {
  if (article === undefined) return [{ source: source.id, problem: 'the source is not at hand' }];
  if (article.sha256 !== source.sha256) {
    const problem = 'the source has changed since the document was made';
    return [{ source: source.id, problem, expected: source.sha256, actual: article.sha256 }];
  }
  if (article.textSha256 !== source.textSha256) return [];
  return (['title', 'outlet', 'published', 'url', 'mediaType'] as const).flatMap((field) =>
    article[field] === source[field]
      ? []
      : [
          {
            source: source.id,
            problem: `the evidence names another ${field} than the source`,
            expected: source[field] ?? '',
            actual: article[field] ?? '',
          },
        ],
  );
}

function repeated(items: readonly EvidenceItem[]): readonly string[] {
  const seen = new Set<string>();
  return items.map(({ id }) => id).filter((id) => seen.size === seen.add(id).size);
}
