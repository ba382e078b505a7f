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

/** The brief as Markdown (CommonMark): the same words as the page. Source text is escaped and stays text. */
export function markdownOf(brief: Brief, colophon: FormColophon): string {
  const marking = brief.marking === undefined ? [] : [`**${escaped(brief.marking.text)}**`];
  const blocks = [
    ...marking,
    headOf(brief, colophon).map(escaped).join(' · '),
    `# ${escaped(brief.title)}`,
    ...(brief.meta.length === 0
      ? []
      : [brief.meta.map(({ label, value }) => `**${escaped(label)}** ${escaped(value)}`).join(' · ')]),
    ...(brief.counts === undefined ? [] : [escaped(brief.counts.join(' · '))]),
    ...brief.sections.flatMap((section) => sectionBlocks(section, brief)),
    ...sourceBlocks(brief),
    ...marking,
    escaped(colophonOf(brief, colophon)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function sectionBlocks(section: BriefSection, brief: Brief): readonly string[] {
  const whose = section.whose === undefined ? '' : ` *${escaped(section.whose)}*`;
  const own = digestBlocks(section, brief);
  if (own !== undefined)
    return [`## ${escaped(section.heading)}${whose}`, ...own.map((block) => digestBlock(block, brief))];
  const quotes = section.name === 'quotes' && !section.author;
  const items = section.items.map((item) => (quotes ? quoteBlock(item, brief) : itemLine(item, brief)));
  const list = (section.name === 'key_facts' || section.name === 'watch') && !section.author;
  return [`## ${escaped(section.heading)}${whose}`, ...(list ? [items.map((line) => `- ${line}`).join('\n')] : items)];
}

function digestBlock(block: Block, brief: Brief): string {
  switch (block.kind) {
    case 'headline':
      return `### ${escaped(block.text)}`;
    case 'label':
      return `**${escaped(block.text)}**`;
    case 'kicker':
    case 'text':
      return escaped(block.text);
    case 'quote':
      return quoteBlock(block.item, brief);
    case 'strong':
      return `**${escaped(block.item.text)}**${behind(block.item, brief)}`;
    case 'bullet': {
      const lead = block.lead === undefined ? '' : `**${escaped(block.lead)}:** `;
      return `- ${lead}${escaped(block.item.text)}${behind(block.item, brief)}`;
    }
  }
}

function itemLine(item: BriefItem, brief: Brief): string {
  const lead = item.lead === undefined ? '' : `**${escaped(item.lead)}:** `;
  return `${lead}${escaped(item.text)}${behind(item, brief)}`;
}

function quoteBlock(item: BriefItem, brief: Brief): string {
  return `> ${quoted(escaped(item.text), brief)}\n>\n> ${escaped(attributionOf(item))}${behind(item, brief)}`;
}

function behind(item: BriefItem, brief: Brief): string {
  const remarks = remarksOf(item, brief);
  const more = remarks.length === 0 ? '' : ` (${remarks.join('; ')})`;
  return escaped(` ${citationsOf(item)}${more}`).trimEnd();
}

function sourceBlocks(brief: Brief): readonly string[] {
  const { sources, sourcesHeading, missing, sourcesNotes = [], labels } = brief;
  const lines = sources.map((source) => {
    const address = source.address === undefined ? '' : ` ${escaped(source.address)}`;
    return `- ${escaped(`[${source.number}] ${sourceLineOf(source, brief)}`)}${address}`;
  });
  return [
    ...(lines.length === 0 ? [] : [`## ${escaped(sourcesHeading)}`, lines.join('\n')]),
    ...sourcesNotes.map(escaped),
    ...(missing.length === 0 ? [] : [escaped(`${labels['not_read']}: ${missing.join('; ')}`)]),
  ];
}

/** Whatever Markdown or HTML could read as its own, at the start of a line or within, stands behind a backslash. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&')
    .replace(/^(\s*)([-+=:])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])/, '$1\\$2');
}

/** The words of such a file without its markup, to be held against the evidence. */
export function wordsOfMarkdown(markdown: string): string {
  return markdown.replace(/\\([^\p{L}\p{N}\s])|[*#>]|^- /gmu, (_, kept: string | undefined) => kept ?? '');
}
