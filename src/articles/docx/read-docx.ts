import type { ArticleDraft } from '../../types/article.js';
import { type Block, blocksOf } from '../blocks.js';
import { findDates } from '../plain/dates.js';
import { endsSentence, wordCount } from '../plain/measure.js';
import { guardZip } from './zip-size.js';

/** Word's own names for the paragraphs that mammoth's defaults do not know. */
const STYLES = ["p[style-name='Title'] => h1.title:fresh", "p[style-name='Subtitle'] => h2.subtitle:fresh"];

/** Paragraphs before the text in which its date may stand. */
const OPENING = 6;

/**
 * Reads a Word document as an article: deletions, comments, headers, footers and pictures are left out, insertions taken.
 * The title is the first paragraph of style Title, else the first heading where nothing but a letterhead stands before it.
 * @throws ChanceryError of kind `source` for a document that is broken, encrypted or unpacks to too much.
 */
export async function readDocx(bytes: Uint8Array): Promise<ArticleDraft> {
  guardZip(bytes);
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false },
  );
  const blocks = await blocksOf(withoutNotes(value));
  const title = blocks.findIndex(({ element }, index) => element === 'h1' && isLetterhead(blocks.slice(0, index)));
  const before = title < 0 ? [] : blocks.slice(0, title);
  const after = blocks.slice(title + 1);
  const head = after.slice(0, OPENING).findIndex(({ text }) => wordCount(text) >= 12);
  const dated = [...before, ...after.slice(0, Math.max(0, head))].find(
    ({ text }) => text.length < 80 && !endsSentence(text) && findDates(text, true).length > 0,
  );
  const published = dated === undefined ? undefined : findDates(dated.text, true)[0]!.iso;
  return {
    ...(title < 0 ? {} : { title: blocks[title]!.text }),
    ...(published === undefined ? {} : { published }),
    paragraphs: after.filter((block) => block !== dated).map(({ text }) => text),
    provenance: {
      ...(title < 0 ? {} : { title: 'heading' }),
      ...(published === undefined ? {} : { published: 'date line' }),
    },
  };
}

/** Footnotes come as links and a list behind the text; neither is the article's words. */
function withoutNotes(html: string): string {
  return html
    .replace(/<sup><a href="#(?:foot|end)note-\d{1,6}"[^<>]{0,100}>[^<>]{0,20}<\/a><\/sup>/g, '')
    .replace(/<ol><li id="(?:foot|end)note-[\s\S]*$/, '');
}

/** Short lines that are no sentences: a ministry's name, a reference, a date. */
function isLetterhead(blocks: readonly Block[]): boolean {
  return blocks.length <= OPENING && blocks.every(({ text }) => wordCount(text) < 15 && !endsSentence(text));
}
