import { messageDate } from '../text/message-date.js';
import { HEADERS } from './mail-headers.js';
import { findDates } from './plain/dates.js';

const KIND = new Map(Object.entries(HEADERS).flatMap(([kind, words]) => words.map((word) => [word, kind] as const)));

/** A note above a forwarded message has fewer words; a longer text is the message, and what it answers hangs below it. */
const NOTE = 60;

/** The message within a message: whose it is, of when, and its words. */
export interface Forwarded {
  readonly text: string;
  readonly from?: string;
  readonly subject?: string;
  readonly date?: string;
  /** Words of another message were left out: the forwarder's note, or what was answered. */
  readonly cut: 'note' | 'answered' | undefined;
}

/**
 * The message that an e-mail is about: the one that it forwards under a short note, else its own words without the
 * earlier message below them and without lines quoted by `>`.
 */
export function openForwarded(text: string): Forwarded {
  const lines = text.split('\n');
  const block = findBlock(lines);
  if (block === undefined) return withoutQuoted(lines);
  const note = lines
    .slice(0, block.start)
    .filter((line) => !/^[\s>]*[-_=*]{2,}/.test(line))
    .join('\n')
    .trim();
  if ((note.match(/\S+/g)?.length ?? 0) >= NOTE) return { text: note, cut: 'answered' };
  const { from, subject, date } = block.values;
  const sent = messageDate(date) ?? findDates(date ?? '', true)[0]?.iso;
  return {
    text: lines
      .slice(block.end)
      .map((line) => line.replace(/^>\s?/, ''))
      .join('\n')
      .trim(),
    cut: note === '' ? undefined : 'note',
    ...(from === undefined ? {} : { from: personIn(from) }),
    ...(subject === undefined ? {} : { subject }),
    ...(sent === undefined ? {} : { date: sent }),
  };
}

/** The first run of three or more header lines that name a sender. */
function findBlock(lines: readonly string[]) {
  for (let start = 0; start < lines.length; start += 1) {
    const values: Record<string, string> = {};
    let end = start;
    for (; end < lines.length; end += 1) {
      const [, name, value] =
        /^>?\s{0,3}\*{0,2}([^:：*]{1,20})\*{0,2}\s?[:：]\*{0,2}\s*(\S.*)$/u.exec(lines[end]!.slice(0, 400)) ?? [];
      const kind = KIND.get(name?.trim().toLowerCase() ?? '');
      if (kind === undefined) break;
      values[kind] ??= value!.trim();
    }
    if (end - start >= 3 && values['from'] !== undefined) return { start, end, values };
    // a run that names no sender names none from its second line on
    start = Math.max(start, end - 1);
  }
  return undefined;
}

/** Lines that another message wrote, and the line that says so; a message that is nothing else is taken as it is. */
function withoutQuoted(lines: readonly string[]): Forwarded {
  const isQuoted = (line: string | undefined) => /^\s{0,3}>/.test(line ?? '');
  const first = lines.findIndex(isQuoted);
  const own = lines.filter(
    (line, index) => !isQuoted(line) && !(index < first && first - index <= 2 && /[:：]\s*$/.test(line)),
  );
  if (first < 0 || own.join('').trim().length < 100)
    return { text: lines.map((line) => line.replace(/^\s{0,3}>+\s?/, '')).join('\n'), cut: undefined };
  return { text: own.join('\n'), cut: 'answered' };
}

/** `"Maria Tamm" <tamm@example.org>` is Maria Tamm. */
function personIn(value: string): string {
  const name = value
    .replace(/[<[(][^<>[\]()]{0,200}[>\])]/g, '')
    .replace(/^["']|["'\s]+$/g, '')
    .trim();
  return name === '' ? value : name;
}
