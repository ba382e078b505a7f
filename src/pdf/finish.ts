import { createHash } from 'node:crypto';
import type { PrintJob } from '../types/page.js';
import { normalise, pdfDate } from './normalise.js';
import { meetStandards } from './standards/meet-standards.js';
import { correctTextMaps } from './text/shared-glyphs.js';
import { tellText } from './text/tell-text.js';
import { beginUpdate, pdfText, type Update } from './update.js';
import { xmpPacket } from './xmp.js';

const CREATOR = 'Chancery';
const NO_DATE = '1970-01-01';

/**
 * The printed bytes made the document's own: same bytes each run, its title and author, its evidence inside, PDF/UA-1 and
 * PDF/A-3a where the browser's layout is known. `text` is what it says.
 */
export function finishPdf(raw: Uint8Array, job: PrintJob, text: string): Uint8Array {
  const day = wholeDay(job.date ?? NO_DATE);
  const bytes = normalise(raw, day);
  const update = beginUpdate(bytes);
  correctTextMaps(update, text);
  tellText(update, job.language);
  const files = (job.attachments ?? []).map((file) => attach(update, file, day));
  const standards = meetStandards(update);
  const met = 'catalogue' in standards;
  if (!met) job.onPlain?.(standards.unmet);
  const metadata = update.next();
  // XMP stays uncompressed, so that any tool finds it; its stream is therefore written by hand
  const packet = Buffer.from(xmpPacket(job, CREATOR, day, met), 'utf8').toString('latin1');
  update.put(metadata, `<</Type /Metadata/Subtype /XML/Length ${packet.length}>>\nstream\n${packet}\nendstream`);
  update.put(update.root, catalogue(update.catalogue, metadata, files, met ? standards.catalogue : ''));
  const info = update.next();
  update.put(info, infoDictionary(job, day));
  return update.close(info);
}

/** The first day of a month or year. */
function wholeDay(date: string): string {
  return `${date.slice(0, 10)}-01-01`.slice(0, 10);
}

interface Attached {
  readonly name: string;
  readonly number: number;
}

/** An associated file (ISO 32000-2, 14.13) of relationship Source. */
function attach(update: Update, file: NonNullable<PrintJob['attachments']>[number], day: string): Attached {
  const data = update.next();
  const type = file.mediaType.replace('/', '#2F');
  const sum = createHash('md5').update(file.bytes).digest('hex');
  const parameters = `/Params <</Size ${file.bytes.length}/ModDate (${pdfDate(day)})/CheckSum <${sum}>>>`;
  update.putStream(data, `/Type /EmbeddedFile/Subtype /${type}${parameters}`, file.bytes);
  const number = update.next();
  const name = pdfText(file.name);
  update.put(
    number,
    `<</Type /Filespec/F ${name}/UF ${name}/Desc ${pdfText(file.description)}/AFRelationship /Source/EF <</F ${data} 0 R/UF ${data} 0 R>>>>`,
  );
  return { name: file.name, number };
}

function catalogue(own: string, metadata: number, files: readonly Attached[], standards: string): string {
  // a name tree is searched, so its names stand in order (ISO 32000-1, 7.9.6)
  const names = files
    .map(({ name, number }) => `${pdfText(name)} ${number} 0 R`)
    .sort()
    .join(' ');
  const attached =
    files.length === 0
      ? ''
      : `/AF [${files.map(({ number }) => `${number} 0 R`).join(' ')}]/Names <</EmbeddedFiles <</Names [${names}]>>>>`;
  const preferences = own.includes('/ViewerPreferences') ? '' : '/ViewerPreferences <</DisplayDocTitle true>>';
  return own.replace(/>>\s*$/, `/Metadata ${metadata} 0 R${attached}${preferences}${standards}>>`);
}

function infoDictionary(job: PrintJob, day: string): string {
  const entries: readonly (readonly [string, string | undefined])[] = [
    ['Title', job.title],
    ['Author', job.author],
    ['Subject', job.subject],
    ['Keywords', job.keywords === undefined || job.keywords.length === 0 ? undefined : job.keywords.join(', ')],
    ['Creator', CREATOR],
    ['Producer', CREATOR],
  ];
  const texts = entries.flatMap(([key, value]) => (value === undefined ? [] : [`/${key} ${pdfText(value)}`]));
  return `<<${texts.join('')}/CreationDate (${pdfDate(day)})/ModDate (${pdfDate(day)})>>`;
}
