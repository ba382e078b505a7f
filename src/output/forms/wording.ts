import { citationText } from '../../text/citation.js';
import type { Brief, BriefItem, SourceEntry } from '../../types/brief.js';

/** `[1] [2, p. 3]`: an item's citations, as every form words them. */
export function citationsOf({ citations }: BriefItem): string {
  return citations.map(citationText).join(' ');
}

/** What stands behind an item's citations: how many outlets report it, who gives another figure. */
export function remarksOf({ notes, disputes }: BriefItem, { labels }: Brief): readonly string[] {
  return [
    ...notes,
    ...disputes.map(({ figure, citation: cited }) => `${labels['disputed']}: ${figure} ${citationText(cited)}`),
  ];
}

/** `Kim Gun, chief nuclear negotiator · The Han River Post, 28 September 2022`. */
export function attributionOf({ speaker, role, outlet, date }: BriefItem): string {
  const who = speaker === undefined ? [] : [role === undefined ? speaker : `${speaker}, ${role}`];
  const credit = [outlet, date].filter((part) => part !== undefined).join(', ');
  return [...who, ...(credit === '' ? [] : [credit])].join(' · ');
}

/** A line of the source list behind its number. */
export function sourceLineOf(source: SourceEntry, brief: Brief): string {
  const { outlet, title, date, tongue, medium, retrieved, digits } = source;
  const head = outlet === undefined ? '' : `${outlet}, `;
  const more = [date, tongue, medium, retrieved].filter((part) => part !== undefined).join(', ');
  return `${head}${quoted(title, brief)}, ${more}.${digits === undefined ? '' : ` ${digits}`}`;
}

/** Words between the marks of the document's language. */
export function quoted(words: string, { marks }: Brief): string {
  return `${marks.open}${words}${marks.close}`;
}

/** What the foot of every form says: reference, version, and the digits of the evidence's hash. */
export function colophonOf({ labels, reference }: Brief, { version, evidence }: FormColophon): string {
  const proof = `Chancery ${version} · ${labels['evidence']} ${evidence}`;
  return reference === undefined ? proof : `${reference} · ${proof}`;
}

/** What stands above the title: the house's letterhead, the series, and who reviewed the document. */
export function headOf({ series, approved }: Brief, { house }: FormColophon): readonly string[] {
  return [...house, series, ...(approved === undefined ? [] : [approved.line])];
}

export interface FormColophon {
  readonly version: string;
  /** First hex digits of the evidence file's sha256. */
  readonly evidence: string;
  /** What the theme's letterhead says. */
  readonly house: readonly string[];
}
