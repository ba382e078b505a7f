import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Article } from '../types/article.js';
import type { Brief, Citation } from '../types/brief.js';
import type { Evidence, EvidenceSource } from '../types/evidence.js';
import type { Origin } from '../types/source.js';
import type { Spec } from '../types/spec.js';
import type { ThemeSettings } from '../types/theme.js';
import { furnitureOf } from './furniture.js';
import { givenItem } from './meta.js';

/** What the evidence names besides the brief. */
export interface EvidenceContext {
  readonly version: string;
  readonly spec: Spec;
  /** File name of the spec, without its folder. */
  readonly specName: string;
  readonly theme: { readonly name: string; readonly sha256: string; readonly words: ThemeSettings['words'] };
  readonly articles: readonly Article[];
  /** Where each source came from, by article id; paths relative to the spec's folder. */
  readonly origins: ReadonlyMap<string, Origin>;
}

/** The proof of everything that the brief prints. */
export function evidenceOf(brief: Brief, context: EvidenceContext): Evidence {
  const { spec, theme } = context;
  const cited = new Set([
    ...brief.sources.map(({ article }) => article),
    ...brief.evidence.flatMap(({ citations, spans }) => [...citations, ...spans.map(({ article }) => article)]),
  ]);
  const told = new Set(brief.record?.stories.flatMap(({ texts }) => texts));
  const numbers = new Map(numbered(brief).map(({ article, number }) => [article, number]));
  return {
    format: 1,
    tool: { name: 'chancery', version: context.version },
    spec: { name: context.specName, sha256: spec.sha256 },
    theme: { name: theme.name, sha256: theme.sha256 },
    document: {
      title: brief.title,
      language: brief.language,
      ...(brief.date === undefined ? {} : { date: brief.date }),
      ...(brief.marking === undefined ? {} : { marking: brief.marking.text }),
    },
    sources: context.articles
      .filter(({ id, textSha256 }) => cited.has(id) || told.has(textSha256))
      .map((article) => sourceOf(article, numbers.get(article.id) ?? 0, context.origins.get(article.id)))
      .sort((a, b) => a.number - b.number),
    items: [...brief.evidence, ...theme.words.map(({ id, text }) => givenItem(id, text))],
    furniture: furnitureOf(brief),
    ...(brief.record === undefined ? {} : { digest: brief.record }),
  };
}

/** Every number that the brief gives a source, listed or not. */
function numbered(brief: Brief): readonly Citation[] {
  const items = brief.sections.flatMap((section) => section.items);
  const stories = brief.sections.flatMap((section) => section.stories ?? []);
  return [
    ...brief.sources,
    ...stories.flatMap(({ citation, disputes }) => [
      citation,
      ...disputes.flatMap(({ figures }) => figures.map((figure) => figure.citation)),
    ]),
    ...items.flatMap(({ citations, disputes }) => [...citations, ...disputes.map(({ citation }) => citation)]),
  ];
}

const files = new WeakMap<Evidence, { readonly text: string; readonly sha256: string }>();

/** The evidence as the PDF carries it: without the sidecar's hint. */
export function evidenceFile(evidence: Evidence): string {
  return fileOf(evidence).text;
}

/** Of the file that the PDF carries, as the last page prints its first digits. */
export function evidenceHash(evidence: Evidence): string {
  return fileOf(evidence).sha256;
}

function fileOf(evidence: Evidence): { readonly text: string; readonly sha256: string } {
  const known = files.get(evidence);
  if (known !== undefined) return known;
  const { hint: _, ...rest } = evidence;
  const text = `${JSON.stringify(rest, null, 2)}\n`;
  const file = { text, sha256: hex(text) };
  files.set(evidence, file);
  return file;
}

function sourceOf(article: Article, number: number, origin: Origin | undefined): EvidenceSource {
  return {
    id: article.id,
    number,
    ...placeOf(origin),
    ...(article.url === undefined ? {} : { url: article.url }),
    ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
    title: article.title,
    sha256: article.sha256,
    textSha256: article.textSha256,
    mediaType: article.mediaType,
    ...(article.published === undefined ? {} : { published: article.published }),
    ...(article.retrievedAt === undefined ? {} : { retrievedAt: article.retrievedAt }),
    given: Object.fromEntries(
      article.given.flatMap((field) => {
        const value = field === 'text' ? undefined : article[field];
        return value === undefined ? [] : [[field, value]];
      }),
    ),
  };
}

/** What finds the source again. */
function placeOf(origin: Origin | undefined): Pick<EvidenceSource, 'path' | 'fetchedFrom' | 'feed' | 'entry'> {
  if (origin === undefined) return {};
  if (origin.kind === 'file') return { path: origin.path };
  if (origin.kind === 'url') return { fetchedFrom: origin.url };
  const { feed, entry, url } = origin;
  return { ...(url === undefined ? {} : { fetchedFrom: url }), feed, entry };
}

function hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
