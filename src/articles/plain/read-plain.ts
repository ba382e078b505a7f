import type { ArticleDraft } from '../../types/article.js';
import { hiddenWarning } from '../invisible.js';
import { languageOf } from '../language.js';
import { bodyLines, findBody, type LabelledLine, labelLines } from './body.js';
import { bylineOf, type Credit, datesIn, holderOf, openerOf } from './credits.js';
import { findHeadline } from './headline.js';
import { linesOf } from './lines.js';
import { lostLetter, repairMojibake } from './mojibake.js';

/** How far above the title a date still is the article's, in lines; only where a word says that it is. */
const NEAR = 8;

/**
 * Reads a plain text as an article, whether it is the article alone or a page copied with all its chrome:
 * lines are labelled, the body is the heaviest run of paragraphs, the title is the line above it that shares its words.
 * No sentence of the body is dropped; a date without its year is none.
 */
export function readPlain(text: string): ArticleDraft {
  const repaired = repairMojibake(text.normalize('NFC'));
  const { lines, hidden } = linesOf(repaired.text);
  const labelled = labelLines(lines);
  const run = findBody(labelled);
  if (run === undefined) return { paragraphs: labelled.filter((line) => !line.label).map((line) => line.text) };
  const holder = rightsHolder(labelled.filter((_, index) => index < run.start || index >= run.end));
  const headline = findHeadline(labelled, run, holder);
  const body = bodyLines(labelled, { ...run, start: headline.bodyStart });
  const opener = openerOf(body[0]?.text ?? '');
  const paragraphs = body.map((line, index) => (index === 0 ? line.text.slice(opener?.length ?? 0) : line.text));

  const around = labelled.filter((_, index) => index < headline.bodyStart || index >= run.end);
  const credits = [...(opener === undefined ? [] : [opener]), ...bylines(around)];
  const { title, suffix } = titleOf(labelled, headline.title, holder);
  const stated = credits.find((credit) => credit.outlet !== undefined)?.outlet;
  const agency = credits.find((credit) => credit.agency !== undefined)?.agency;
  const outlet = stated ?? holder ?? suffix ?? headline.masthead ?? agency;
  const dateline = credits.find((credit) => credit.dateline !== undefined)?.dateline;
  const dayFirst = languageOf(paragraphs.join(' ')) !== 'en';
  const dates = pickDates(labelled, headline.title ?? 0, headline.bodyStart, run.end, dayFirst);
  const byline = [...new Set(credits.flatMap((credit) => credit.names))];

  const warnings = [
    ...(repaired.count > 0 ? [`${repaired.count} wrongly decoded characters were repaired`] : []),
    ...hiddenWarning(hidden),
    ...paragraphs.map(lostLetter).filter((warning) => warning !== undefined),
  ];
  return {
    title,
    deks: headline.deks.map((index) => labelled[index]!.text),
    byline,
    ...(outlet === undefined ? {} : { outlet }),
    ...(dateline === undefined ? {} : { dateline }),
    ...dates,
    paragraphs,
    provenance: {
      ...(title === '' ? {} : { title: 'headline' }),
      ...(byline.length === 0 ? {} : { byline: 'reporter line' }),
      ...(outlet === undefined
        ? {}
        : {
            outlet: stated
              ? 'reporter line'
              : holder
                ? 'copyright line'
                : suffix
                  ? 'title'
                  : headline.masthead
                    ? 'masthead'
                    : 'dateline',
          }),
      ...(dates.published === undefined ? {} : { published: 'date line' }),
      ...(dateline === undefined ? {} : { dateline: 'dateline' }),
    },
    warnings,
  };
}

function rightsHolder(lines: readonly LabelledLine[]): string | undefined {
  return lines
    .filter((line) => line.label === 'rights')
    .map((line) => holderOf(line.text))
    .find(Boolean);
}

function bylines(lines: readonly LabelledLine[]): Credit[] {
  const found = lines.filter((line) => line.label === 'byline').map((line) => bylineOf(line.text));
  return found.filter((credit) => credit !== undefined);
}

/** The title without the outlet behind it; where the bare title stands below a window's title, that one gives the outlet. */
function titleOf(lines: readonly LabelledLine[], index: number | undefined, holder: string | undefined) {
  if (index === undefined) return { title: '' };
  const own = splitTitle(lines[index]!.text, holder);
  if (own.suffix !== undefined) return own;
  const fuller = lines.slice(0, index).map((line) => splitTitle(line.text, holder));
  const suffix = fuller.find((other) => other.title === own.title)?.suffix;
  return suffix === undefined ? own : { ...own, suffix };
}

/** A title's tail after a bar, or after a dash where it is the copyright holder's name, is the outlet. */
function splitTitle(line: string, holder: string | undefined): { title: string; suffix?: string } {
  const title = line.replace(/\s*;$/, '');
  const match = /^(.{12,}?)\s+(?:[|｜]|[-–—])\s+([^|｜]{2,40})$/u.exec(title.slice(0, 400));
  if (match === null) return { title };
  const [, head, tail] = match;
  return title.includes('|') || title.includes('｜') || tail === holder ? { title: head!, suffix: tail! } : { title };
}

/** The page's own date lines: between title and body first, then with a word for it close above the title or below the body. */
function pickDates(lines: readonly LabelledLine[], title: number, start: number, end: number, dayFirst: boolean) {
  const dated = lines
    .map((line, index) => ({ index, ...datesIn(line, dayFirst), label: line.label }))
    .filter(({ index, label }) => (label === 'date' || label === 'byline') && (index < start || index >= end));
  const inside = dated.filter(({ index }) => index > title && index < start);
  const near = dated.filter(({ index, named }) => named && (index >= end || (index < title && title - index <= NEAR)));
  const all = [...inside, ...near];
  const published = all.find((line) => line.published !== undefined)?.published;
  const modified = all.find((line) => line.modified !== undefined)?.modified;
  return { ...(published === undefined ? {} : { published }), ...(modified === undefined ? {} : { modified }) };
}
