import { basename, dirname, relative, resolve } from 'node:path';

const ENDING = '.evidence.json';

/** The file name of a spec without its ending. */
export function stem(path: string): string {
  return basename(path).replace(/\.ya?ml$/i, '');
}

/** Of a document's files, without their endings: the spec's own name; with a week asked for, each week has its own. */
export function documentName(spec: string, week: string | undefined): string {
  return week === undefined ? stem(spec) : `${stem(spec)}-${week}`;
}

export function evidenceName(spec: string, week: string | undefined): string {
  return `${documentName(spec, week)}${ENDING}`;
}

/** Whether a file's name is one that this spec's evidence has, of whatever week. */
export function isEvidenceOf(name: string, spec: string): boolean {
  if (!name.startsWith(stem(spec)) || !name.endsWith(ENDING)) return false;
  return /^(?:-\d{4}-W\d{2})?$/.test(name.slice(stem(spec).length, -ENDING.length));
}

/** The way from the output folder to the spec's, with forward slashes, as the evidence beside a document keeps it. */
export function rootFrom(outDir: string, spec: string): string {
  return relative(resolve(outDir), dirname(resolve(spec))).replaceAll('\\', '/') || '.';
}
