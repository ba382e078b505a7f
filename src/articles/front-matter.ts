import type { ArticleDraft } from '../types/article.js';

/** Which field a key of front matter is. */
const FIELDS: Readonly<
  Record<string, 'title' | 'outlet' | 'byline' | 'published' | 'modified' | 'language' | 'url' | 'deks' | 'dateline'>
> = {
  title: 'title',
  headline: 'title',
  outlet: 'outlet',
  source: 'outlet',
  publisher: 'outlet',
  publication: 'outlet',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  date: 'published',
  published: 'published',
  updated: 'modified',
  modified: 'modified',
  lang: 'language',
  language: 'language',
  url: 'url',
  link: 'url',
  subtitle: 'deks',
  description: 'deks',
  dek: 'deks',
  dateline: 'dateline',
};

const DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const LONGEST = 100;

type Fields = Omit<ArticleDraft, 'paragraphs' | 'pages' | 'provenance' | 'warnings'>;

/**
 * Splits the front matter off a Markdown text and reads its plain `key: value` lines; lists are `[a, b]` or lines with a
 * hyphen. Other keys, and dates that are not ISO dates, are passed over.
 */
export function frontMatterOf(text: string): { fields: Fields; rest: string } {
  const lines = text.split(/\r?\n/);
  if (lines[0]?.trimEnd() !== '---') return { fields: {}, rest: text };
  const close = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  if (close < 0 || close > LONGEST) return { fields: {}, rest: text };
  const values = new Map<string, string[]>();
  let open: string[] | undefined;
  for (const line of lines.slice(1, close)) {
    const item = /^\s+-\s+(.*)$|^-\s+(.*)$/.exec(line);
    if (item !== null && open !== undefined) open.push(unquoted(item[1] ?? item[2]!));
    const pair = /^([A-Za-z][\w-]{0,30}):(?:\s+(.*))?$/.exec(line);
    if (pair === null) continue;
    open = listOf(pair[2] ?? '');
    const field = FIELDS[pair[1]!.toLowerCase()];
    if (field !== undefined && !values.has(field)) values.set(field, open);
  }
  return { fields: fieldsOf(values), rest: lines.slice(close + 1).join('\n') };
}

function fieldsOf(values: ReadonlyMap<string, readonly string[]>): Fields {
  const fields: Record<string, string | readonly string[]> = {};
  for (const [field, list] of values) {
    const given = list.filter((value) => value !== '');
    if (given.length === 0) continue;
    if (field === 'byline' || field === 'deks') fields[field] = given;
    else if (field !== 'published' && field !== 'modified') fields[field] = given[0]!;
    else if (DATE.test(given[0]!)) fields[field] = given[0]!.replace(' ', 'T');
  }
  return fields as Fields;
}

function listOf(value: string): string[] {
  const trimmed = value.trim();
  if (trimmed === '') return [];
  if (trimmed.startsWith('[') && trimmed.endsWith(']')) return trimmed.slice(1, -1).split(',').map(unquoted);
  return [unquoted(trimmed)];
}

function unquoted(value: string): string {
  const trimmed = value.trim();
  const quoted = /^(["'])(.*)\1$/.exec(trimmed);
  return quoted === null ? trimmed : quoted[2]!;
}
