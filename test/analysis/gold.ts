import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { analyzeArticle } from '../../src/analysis/analyze.js';
import { readArticle } from '../../src/articles/read-article.js';
import type { Analysis } from '../../src/types/analysis.js';
import type { Span } from '../../src/types/span.js';
import { expectations } from './expectations.js';

export const FOLDER = join(import.meta.dirname, '../fixtures/analysis');

export const KINDS = ['quotes', 'dates', 'quantities', 'entities'] as const;
export type Kind = (typeof KINDS)[number];

/** One thing that a careful reader would look at. */
export interface Entry extends Span {
  readonly kind: Kind;
  readonly words: string;
  /** It must not be found. */
  readonly none: boolean;
  /** It may be found or not; where it is, its fields must hold. */
  readonly either: boolean;
  readonly open: string | undefined;
  /** Quotes but the direct ones: where a clause begins and ends is a matter of a word or two. */
  readonly loose: boolean;
  /** The stated fields alone. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Something that the analysis found, with the fields that an entry may state. */
export interface Found extends Span {
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface Gold {
  readonly name: string;
  readonly text: string;
  readonly language: string;
  readonly entries: readonly Entry[];
  /** Kinds of which more is found than is there, and why. */
  readonly extra: Readonly<Partial<Record<Kind, string>>>;
  readonly found: Readonly<Record<Kind, readonly Found[]>>;
}

/** Reads and analyses every golden folder. Throws where an entry's words are not in its text, or stand there more often than `at` allows for. */
export function loadGolds(): Promise<readonly Gold[]> {
  const names = readdirSync(FOLDER, { withFileTypes: true }).filter((each) => each.isDirectory());
  return Promise.all(names.map(({ name }) => loadGold(name)));
}

async function loadGold(name: string): Promise<Gold> {
  const bytes = readFileSync(join(FOLDER, name, 'article.md'));
  const source = {
    id: name,
    origin: { kind: 'file', path: `${name}/article.md` },
    mediaType: 'text/markdown',
  } as const;
  const article = await readArticle({ ...source, bytes, sha256: '0'.repeat(64), overrides: {} });
  const { text, language } = article;
  const yaml: unknown = parse(readFileSync(join(FOLDER, name, 'expected.yaml'), 'utf8'));
  const { data: expected, error } = expectations.safeParse(yaml);
  if (expected === undefined) throw new Error(`${name}/expected.yaml: ${z.prettifyError(error)}`);
  const entries = KINDS.flatMap((kind) =>
    expected[kind].map(({ words, at, none = false, either = false, open, ...fields }): Entry => {
      const loose = 'kind' in fields && fields.kind !== 'direct';
      const own = 'kind' in fields && fields.kind === 'mixed' ? { spoken: insideMarks(words) } : {};
      return {
        kind,
        words,
        none,
        either,
        open,
        loose,
        fields: { ...fields, ...own },
        ...spanOf(name, text, words, at),
      };
    }),
  );
  return { name, text, language, entries, extra: expected.extra, found: foundIn(text, await analyzeArticle(article)) };
}

/** What stands inside quotation marks: of a mixed quote the words that are the speaker's own. */
function insideMarks(words: string): string {
  return [...words.matchAll(/[“‘](.+?)[”’](?!\p{L})|''(.+?)''/gu)].map((match) => match[1] ?? match[2]).join(' | ');
}

function spanOf(name: string, text: string, words: string, at: number | undefined): Span {
  const starts: number[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) starts.push(start);
  const start = starts[(at ?? 1) - 1];
  if (start === undefined) throw new Error(`${name}: “${words}” stands ${starts.length} times in the text`);
  if (at === undefined && starts.length > 1)
    throw new Error(`${name}: “${words}” stands ${starts.length} times in the text; say which with "at"`);
  return { start, end: start + words.length };
}

function foundIn(text: string, { quotes, dates, quantities, entities }: Analysis): Gold['found'] {
  return {
    quotes: quotes.map(({ start, end, kind, spoken, speaker, continues }) => ({
      start,
      end,
      fields: {
        kind,
        speaker: speaker?.name ?? null,
        role: speaker?.role ?? null,
        certain: speaker?.certain ?? false,
        continues: continues ?? false,
        spoken: spoken?.map((each) => text.slice(each.start, each.end)).join(' | '),
      },
    })),
    dates: dates.map(({ start, end, iso, precision }) => ({ start, end, fields: { iso, precision } })),
    quantities: quantities.map(({ start, end, value, unit, of }) => ({ start, end, fields: { value, unit, of } })),
    entities: entities.flatMap(({ type, name, role, iso, mentions }) =>
      mentions.map(({ start, end }) => ({ start, end, fields: { type, name, role, iso } })),
    ),
  };
}
