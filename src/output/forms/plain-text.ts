import type { Brief, BriefItem, BriefSection } from '../../types/brief.js';
import { type Block, digestBlocks } from './digest-blocks.js';
import {
  attributionOf,
  citationsOf,
  colophonOf,
  type FormColophon,
  headOf,
  quoted,
  remarksOf,
  sourceLineOf,
} from './wording.js';

/** Columns of a line: what every mail program shows without breaking it anew (RFC 5322, 2.1.1 advises at most 78). */
const WIDTH = 72;

/** The brief as the plain text of an e-mail: the same words as the page, lines of at most 72 characters where words allow. */
export function plainTextOf(brief: Brief, colophon: FormColophon): string {
  const marking = brief.marking === undefined ? [] : [brief.marking.text];
  const blocks = [
    ...marking,
    headOf(brief, colophon).join('\n'),
    underlined(brief.title, '='),
    ...(brief.meta.length === 0 ? [] : [brief.meta.map(({ label, value }) => `${label}: ${value}`).join('\n')]),
    ...(brief.counts === undefined ? [] : [wrapped(brief.counts.join(' · '))]),
    ...brief.sections.flatMap((section) => sectionBlocks(section, brief)),
    ...sourceBlocks(brief),
    ...marking,
    wrapped(colophonOf(brief, colophon)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function sectionBlocks(section: BriefSection, brief: Brief): readonly string[] {
  const heading = section.whose === undefined ? section.heading : `${section.heading} (${section.whose})`;
  const own = digestBlocks(section, brief);
  if (own !== undefined) return [underlined(heading, '-'), ...own.map((block) => digestBlock(block, brief))];
  const quotes = section.name === 'quotes' && !section.author;
  const list = (section.name === 'key_facts' || section.name === 'watch') && !section.author;
  const items = section.items.map((item) =>
    quotes ? quoteBlock(item, brief) : list ? wrapped(itemLine(item, brief), '- ') : wrapped(itemLine(item, brief)),
  );
  return [underlined(heading, '-'), ...items];
}

function digestBlock(block: Block, brief: Brief): string {
  switch (block.kind) {
    case 'kicker':
    case 'headline':
    case 'label':
    case 'text':
      return wrapped(block.text);
    case 'quote':
      return quoteBlock(block.item, brief);
    case 'strong':
      return wrapped(`${block.item.text}${behind(block.item, brief)}`);
    case 'bullet': {
      const lead = block.lead === undefined ? '' : `${block.lead}: `;
      return wrapped(`${lead}${block.item.text}${behind(block.item, brief)}`, '- ');
    }
  }
}

function itemLine(item: BriefItem, brief: Brief): string {
  return `${item.lead === undefined ? '' : `${item.lead}: `}${item.text}${behind(item, brief)}`;
}

function quoteBlock(item: BriefItem, brief: Brief): string {
  return `${wrapped(quoted(item.text, brief), '    ')}\n${wrapped(`${attributionOf(item)}${behind(item, brief)}`, '    ')}`;
}

function behind(item: BriefItem, brief: Brief): string {
  const remarks = remarksOf(item, brief);
  return ` ${citationsOf(item)}${remarks.length === 0 ? '' : ` (${remarks.join('; ')})`}`.trimEnd();
}

function sourceBlocks(brief: Brief): readonly string[] {
  const { sources, sourcesHeading, missing, sourcesNotes = [], labels } = brief;
  const lines = sources.map((source) =>
    wrapped(
      `${sourceLineOf(source, brief)}${source.address === undefined ? '' : ` ${source.address}`}`,
      `[${source.number}] `,
    ),
  );
  return [
    ...(lines.length === 0 ? [] : [underlined(sourcesHeading, '-'), lines.join('\n')]),
    ...sourcesNotes.map((note) => wrapped(note)),
    ...(missing.length === 0 ? [] : [wrapped(`${labels['not_read']}: ${missing.join('; ')}`)]),
  ];
}

function underlined(text: string, line: string): string {
  const lines = wrapped(text);
  return `${lines}\n${line.repeat(Math.max(...lines.split('\n').map(({ length }) => length)))}`;
}

/** Broken at white space; the first line opens with `lead`, the others stand below its text. */
function wrapped(text: string, lead = ''): string {
  const indent = ' '.repeat(lead.length);
  const lines: string[] = [];
  let line = lead;
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const empty = line === lead || line === indent;
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = indent + word;
    } else line += empty ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}

/** The words of such a file without its rules, to be held against the evidence. */
export function wordsOfPlainText(text: string): string {
  return text.replace(/^(?:=+|-+)$/gm, '').replace(/^- /gm, '');
}
