import type { Token, Tokens } from 'marked';
import { decodeEntities } from '../text/entities.js';
import type { ArticleDraft } from '../types/article.js';
import { frontMatterOf } from './front-matter.js';

/** Markdown nests no deeper than this in honest texts. */
const DEEPEST = 20;

/**
 * Reads a Markdown text as an article: front matter gives the fields, the first heading of level one the title, and every
 * block its text alone, headings and list items as paragraphs of their own. Pictures, code, raw HTML and the addresses of
 * links are left out.
 */
export async function readMarkdown(text: string): Promise<ArticleDraft> {
  const { lexer } = await import('marked');
  const { fields, rest } = frontMatterOf(text);
  const tokens = lexer(boundNesting(rest), { gfm: true });
  const heading = tokens.find((token) => token.type !== 'space');
  const opens = heading?.type === 'heading' && (heading as Tokens.Heading).depth === 1;
  const headline = opens ? inlineText(heading as Tokens.Heading).trim() : '';
  const title = fields.title ?? headline;
  // A first heading that only repeats the title is not the body's.
  const body =
    opens && (fields.title === undefined || headline === fields.title)
      ? tokens.filter((token) => token !== heading)
      : tokens;
  const provenance = Object.fromEntries(Object.keys(fields).map((field) => [field, 'front matter']));
  return {
    ...fields,
    title,
    paragraphs: body.flatMap((token) => blockTexts(token, 0)),
    provenance: title === '' || fields.title !== undefined ? provenance : { ...provenance, title: 'heading' },
  };
}

/** The paragraphs of one block. */
function blockTexts(token: Token, depth: number): string[] {
  if (depth > DEEPEST) return [token.raw];
  switch (token.type) {
    case 'paragraph':
    case 'heading':
      return [inlineText(token)];
    case 'text':
      return [inlineText(token)];
    case 'blockquote':
      return (token as Tokens.Blockquote).tokens.flatMap((inner) => blockTexts(inner, depth + 1));
    case 'list':
      return (token as Tokens.List).items.flatMap((item) =>
        item.tokens.flatMap((inner) => blockTexts(inner, depth + 1)),
      );
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      return [header, ...rows].map((row) => row.map((cell) => inlineText(cell)).join(' | '));
    }
    default:
      return [];
  }
}

/** The text of inline markup: what a reader sees, entities decoded. */
function inlineText(token: { tokens?: Token[] | undefined; text?: string; type?: string }): string {
  if (token.type === 'image' || token.type === 'html') return '';
  if (token.type === 'br') return ' ';
  if (token.tokens !== undefined && token.tokens.length > 0)
    return token.tokens.map((inner) => inlineText(inner)).join('');
  return decodeEntities(token.text ?? '');
}

/** Quotes, lists and brackets that nest by the thousand cost the lexer its stack: they are cut to what people write. */
function boundNesting(text: string): string {
  return text
    .replace(/^[ \t]{0,40}(?:>[ \t]{0,4}|(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}){21,}/gm, '')
    .replace(/^[ \t]{41,}/gm, ' '.repeat(40))
    .replace(/([[(!*_~`])\1{30,}/g, (run) => run.slice(0, 30));
}
