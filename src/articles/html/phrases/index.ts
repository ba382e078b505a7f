import { VOCABULARIES } from '../../plain/languages/index.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { pt } from './pt.js';
import type { Wording } from './wording.js';

const BY_LANGUAGE: Readonly<Record<string, Wording>> = { en, de, es, fr, it, pt };
const WORDINGS: readonly Wording[] = Object.values(BY_LANGUAGE);
type Kind = Exclude<keyof Wording, 'buttons' | 'dateWords'>;

const LONGEST = 900;
const BUTTONS = new Set(WORDINGS.flatMap(({ buttons }) => buttons));
const DATE_WORDS = new Set(WORDINGS.flatMap(({ dateWords }) => dateWords));
const MONTHS = new Set(VOCABULARIES.flatMap(({ months }) => months.flatMap((names) => names.split('|'))));
/** Openings and phrases that the vocabularies of plain text have in more languages than the patterns here. */
const CHROME = new Set(VOCABULARIES.flatMap(({ related, chrome }) => [...related, ...chrome]));
const CAPTION_OPENERS = VOCABULARIES.flatMap(({ captions }) => captions);
const RIGHTS = VOCABULARIES.flatMap(({ rights }) => rights);

/** Whether a block is worded like one kind of furniture. */
export type Reads = (text: string, kind: Kind) => boolean;

/**
 * Asks for furniture in a page's language and in English, which sites of all languages use; in all languages where the
 * page's is not known. Patterns that are never asked are never compiled.
 */
export function readsIn(language: string | undefined): Reads {
  const own = language === undefined ? WORDINGS : [en, BY_LANGUAGE[language] ?? en];
  const wordings = [...new Set(own)];
  return (text, kind) => {
    if (text.length > LONGEST) return false;
    if (kind === 'captions' && CAPTION_OPENERS.some((opener) => text.toLowerCase().startsWith(opener))) return true;
    if (kind === 'rights' && RIGHTS.some((phrase) => text.toLowerCase().includes(phrase))) return true;
    return wordings.some((wording) => wording[kind].some((pattern) => pattern.test(text)));
  };
}

/** What follows the label of those who helped with an article, "Photography by"; absent where the line has none. */
export function afterHelpersLabel(line: string): string | undefined {
  for (const { helpers } of WORDINGS) {
    const label = helpers.map((pattern) => pattern.exec(line)?.[0]).find(Boolean);
    if (label !== undefined) return line.slice(label.length);
  }
  return undefined;
}

/** A line that plain text, too, would take for a site's label alone: "Most read", "관련 기사". */
export function isLabel(text: string): boolean {
  return text.length < 60 && CHROME.has(text.toLowerCase().replace(/[\s.:|>»]+$/, ''));
}

/** Nothing but words of a share bar, and counts. */
export function isButtons(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = text.toLowerCase().match(/[^\s|,·•]+/g) ?? [];
  return words.length > 0 && words.every((word) => BUTTONS.has(word) || /^\d{1,6}$/.test(word)) && /\p{L}/u.test(text);
}

/** A month's name or a numeric date, and at most two words beyond those that stand beside a date. */
export function isDateLine(text: string): boolean {
  if (text.length > 160 || !/\d/.test(text)) return false;
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const dated = /\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b/.test(text) || words.some((word) => MONTHS.has(word));
  const rest = words.filter(
    (word) =>
      !/^(?:\d+|\d{1,4}(?:st|nd|rd|th|am|pm|h|er|º))$/.test(word) &&
      !MONTHS.has(word) &&
      !DATE_WORDS.has(word) &&
      !/day$/.test(word),
  );
  return dated && rest.length <= 2;
}
