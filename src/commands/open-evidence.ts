import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { evidenceHash } from '../brief/evidence.js';
import { ChanceryError } from '../errors.js';
import type { Evidence } from '../types/evidence.js';
import type { MarkedPlace } from '../verify/check-marking.js';
import { readEvidence } from '../verify/read-evidence.js';

export interface Opened {
  readonly evidence: Evidence;
  /** Where the sources' paths start. */
  readonly folder: string;
  /** The words of the document, where the file is one: of each page, or of each of its parts. */
  readonly pages?: readonly string[];
  /** Where it carries its marking. */
  readonly marked?: readonly MarkedPlace[];
  /** Hex digits of the evidence file's sha256. */
  readonly hash?: string;
}

/** A document's words, and the evidence that it carries in itself. */
interface Carried {
  readonly words: readonly string[];
  readonly marked: readonly MarkedPlace[];
  readonly evidence?: Uint8Array;
}

/**
 * Opens what `verify` is given: an evidence file; a PDF or a Word document, which carry theirs; or Markdown or plain
 * text, whose evidence lies beside it.
 * @param sources the folder that the user says the sources' paths start from.
 * @throws ChanceryError of kind `evidence` where there is none.
 */
export async function openEvidence(file: string, sources: string | undefined): Promise<Opened> {
  const bytes = await readFile(file).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    throw new ChanceryError(
      'evidence',
      { file, message: code === 'ENOENT' ? 'there is no such file' : `the file can’t be read (${code})` },
      { cause: error },
    );
  });
  const carried = await carriedBy(bytes, file);
  if (carried === undefined) {
    const evidence = readEvidence(bytes, file);
    return { evidence, folder: sources ?? hinted(evidence, file) ?? dirname(file) };
  }
  const sidecar = file.replace(/\.[a-z]+$/i, '.evidence.json');
  const beside = await readFile(sidecar).then(
    (found) => readEvidence(found, sidecar),
    () => undefined,
  );
  const evidence = carried.evidence === undefined ? beside : readEvidence(carried.evidence, file);
  if (evidence === undefined) throw noEvidence(file, sidecar);
  const folder = sources ?? (beside === undefined ? undefined : hinted(beside, sidecar)) ?? dirname(file);
  const hash =
    carried.evidence === undefined
      ? evidenceHash(evidence)
      : createHash('sha256').update(carried.evidence).digest('hex');
  return { evidence, folder, pages: carried.words, marked: carried.marked, hash };
}

async function carriedBy(bytes: Buffer, file: string): Promise<Carried | undefined> {
  const opening = bytes.subarray(0, 5).toString('latin1');
  if (opening === '%PDF-') return inPdf(bytes, file).catch((error: unknown) => refuseDamaged(error, file));
  if (opening.startsWith('PK')) return inDocx(bytes, file).catch((error: unknown) => refuseDamaged(error, file));
  const text = () => bytes.toString('utf8');
  if (/\.md$/i.test(file)) return inText((await import('../output/forms/markdown.js')).wordsOfMarkdown(text()));
  if (!/\.txt$/i.test(file)) return undefined;
  return inText((await import('../output/forms/plain-text.js')).wordsOfPlainText(text()));
}

/** The marking is the first block of such a text, and the last but the colophon. */
function inText(words: string): Carried {
  const blocks = words.trim().split(/\n\s*\n/);
  const marked = [
    { name: 'the head', words: blocks[0] ?? '', times: 1 },
    { name: 'the foot', words: blocks.at(-2) ?? '', times: 1 },
  ];
  return { words: [words], marked };
}

async function inPdf(bytes: Buffer, file: string): Promise<Carried> {
  const { readPdf } = await import('../pdf/reader.js');
  const { attachments, text, changed, unread } = readPdf(bytes);
  const attached = attachments.find(({ name }) => name.endsWith('.evidence.json'));
  if (attached === undefined) throw noEvidence(file);
  if (changed !== undefined) throw savedAnew(file, changed);
  if (unread !== undefined) {
    const fix = 'another program changed it, or its theme sets words half-transparent, which can’t be read back';
    throw new ChanceryError('evidence', { file, message: unread, fix });
  }
  const marked = text.map((words, index) => ({ name: `page ${index + 1}`, words, times: 2 }));
  return { words: text, marked, evidence: attached.bytes };
}

async function inDocx(bytes: Buffer, file: string): Promise<Carried> {
  const { readDocx } = await import('../output/forms/docx-read.js');
  const read = await readDocx(bytes);
  if (read?.evidence === undefined) throw noEvidence(file);
  if (read.changed !== undefined) throw savedAnew(file, read.changed);
  const marked = (['header', 'footer'] as const).map((name) => ({
    name: `the ${name}`,
    words: read.edges[name],
    times: 1,
  }));
  return { words: read.words, marked, evidence: Buffer.from(read.evidence) };
}

function savedAnew(file: string, what: string): ChanceryError {
  const problem = { file, message: `another program changed and saved it: ${what}`, fix: 'build it again' };
  return new ChanceryError('evidence', problem);
}

/** Whatever a reader stumbles over in a document of ours lies in the document. */
function refuseDamaged(error: unknown, file: string): never {
  if (error instanceof ChanceryError) throw error;
  throw new ChanceryError(
    'evidence',
    { file, message: 'damaged, or changed by another program', fix: 'verify the file as Chancery wrote it' },
    { cause: error },
  );
}

function noEvidence(file: string, sidecar?: string): ChanceryError {
  const kind = /\.pdf$/i.test(file) ? 'the PDF' : 'the file';
  return new ChanceryError('evidence', {
    file,
    message: sidecar === undefined ? `${kind} carries no evidence` : `there is no evidence beside it (${sidecar})`,
    fix: 'it was not built by Chancery, or was saved anew by another program',
  });
}

function hinted(evidence: Evidence, file: string): string | undefined {
  return evidence.hint === undefined ? undefined : resolve(dirname(file), evidence.hint.root);
}
