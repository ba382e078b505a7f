import { writingDirection } from '../text/writing-direction.js';
import { laterChange } from './later-changes.js';
import { pageNumbers } from './page-objects.js';
import { openPdf, type PdfFile } from './pdf-file.js';
import { storyPages } from './story-pages.js';
import { fontNames, pageText } from './text/page-text.js';
import { unread } from './text/unread.js';

/** What is read back of the pages of a printed PDF. */
export interface Printed {
  readonly pages: number;
  /** Text of each page. */
  readonly text: readonly string[];
  /** How many characters of each page no font has a glyph for. */
  readonly shapeless: readonly number[];
  /** The page, from 1, on which each story begins, by its number. */
  readonly stories: ReadonlyMap<number, number>;
}

/** What a PDF of ours says, read from its finished bytes. */
export interface ReadPdf {
  readonly pages: number;
  /** Text of each page, in the order in which it is painted. */
  readonly text: readonly string[];
  readonly fonts: readonly string[];
  readonly attachments: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly info: Readonly<Record<string, string>>;
  /** Addresses that its links lead to. */
  readonly links: readonly string[];
  readonly language?: string;
  readonly tagged: boolean;
  /** Structure types in use. */
  readonly tags: readonly string[];
  /** What another program changed since it was finished. */
  readonly changed?: string;
  /** What its pages paint that their text does not tell. */
  readonly unread?: string;
}

/** The pages alone: how many there are, what each says, and on which of them each story of a digest begins. */
export function readPages(bytes: Uint8Array): Printed {
  const file = openPdf(bytes);
  return { ...pagesOf(file, languageOf(file)), stories: storyPages(file) };
}

/** Reads a PDF printed by Chromium and finished by us. @throws Error when its layout is another one. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = openPdf(bytes);
  const sources = file.numbers.map((number) => ({ number, source: file.object(number) }));
  const catalogue = file.object(file.root);
  const language = languageOf(file);
  const [changed, untold] = [laterChange(file), unread(file)];
  const { pages, text: texts } = pagesOf(file, language);
  return {
    pages,
    text: texts,
    fonts: fontNames(file),
    attachments: sources.flatMap(({ source }) => attachment(file, source)),
    info: file.info === undefined ? {} : infoOf(file.object(file.info)),
    links: sources.flatMap(
      ({ source }) => text(/\/URI\s*(\((?:[^()\\]|\\.)*\)|<[0-9A-Fa-f]*>)/.exec(source)?.[1]) ?? [],
    ),
    ...(language === undefined ? {} : { language }),
    ...(changed === undefined ? {} : { changed }),
    ...(untold === undefined ? {} : { unread: untold }),
    tagged: /\/MarkInfo\s*<<[^>]*\/Marked true/.test(catalogue),
    tags: [
      ...new Set(sources.flatMap(({ source }) => /\/Type \/StructElem\s+\/S \/(\w+)/.exec(source)?.[1] ?? [])),
    ].sort(),
  };
}

function languageOf(file: PdfFile): string | undefined {
  return text(/\/Lang\s*(\((?:[^()\\]|\\.)*\)|<[0-9A-Fa-f]*>)/.exec(file.object(file.root))?.[1]);
}

function pagesOf(file: PdfFile, language = 'en'): Pick<Printed, 'pages' | 'text' | 'shapeless'> {
  const read = pageNumbers(file).map((page) => pageText(file, page, writingDirection(language)));
  return { pages: read.length, text: read.map(({ text }) => text), shapeless: read.map(({ shapeless }) => shapeless) };
}

function attachment(file: PdfFile, source: string): ReadPdf['attachments'] {
  if (!source.includes('/Type /Filespec')) return [];
  const name = text(/\/UF (<[0-9A-Fa-f]*>)/.exec(source)?.[1]);
  const data = /\/EF <<\/F (\d+) 0 R/.exec(source)?.[1];
  return name === undefined || data === undefined ? [] : [{ name, bytes: file.stream(Number(data)) }];
}

function infoOf(source: string): Record<string, string> {
  const entries = [...source.matchAll(/\/(\w+) (\((?:[^()\\]|\\.)*\)|<[0-9A-Fa-f]*>)/g)];
  return Object.fromEntries(entries.map(([, key, value]) => [key!, text(value)!]));
}

/** A PDF string, written in parentheses or in hexadecimal. */
function text(source: string | undefined): string | undefined {
  if (source === undefined) return undefined;
  if (source.startsWith('(')) return source.slice(1, -1).replace(/\\([()\\])/g, '$1');
  const bytes = Buffer.from(source.slice(1, -1), 'hex');
  return bytes[0] === 0xfe && bytes[1] === 0xff
    ? bytes.subarray(2).swap16().toString('utf16le')
    : bytes.toString('latin1');
}
