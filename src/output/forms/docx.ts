import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  type Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { Brief, BriefSection } from '../../types/brief.js';
import { type Block, digestBlocks } from './digest-blocks.js';
import { BULLET, itemOf, quoteOf, sourceOf } from './docx-items.js';
import { sealed } from './docx-package.js';
import { DOCX_STYLES, MARGINS, MARKING_SIZE, PAPER } from './docx-styles.js';
import { isRightToLeft, paragraphOf, runOf } from './docx-words.js';
import { colophonOf, type FormColophon, headOf } from './wording.js';

/**
 * The brief as a Word document: the same words as the page, in real styles (Title, Heading 1, List Bullet, Quote), the
 * marking in the header and footer of each page, the evidence inside as a custom XML part (ISO/IEC 29500-1, 15.2.5).
 * @param evidence the evidence file, as it lies beside the document.
 * @returns the same bytes for the same brief.
 */
export async function docxOf(brief: Brief, evidence: string, colophon: FormColophon): Promise<Uint8Array> {
  const document = new Document({
    title: brief.title,
    creator: metaValue(brief, 'from') ?? `Chancery ${colophon.version}`,
    lastModifiedBy: 'Chancery',
    description: brief.series,
    styles: DOCX_STYLES(brief),
    numbering: {
      config: [
        {
          reference: 'facts',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 284, hanging: 284 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: PAPER[brief.page.size], margin: MARGINS } },
        headers: {
          default: new Header({ children: [edge(brief, [headOf(brief, { ...colophon, house: [] }).join(' · ')])] }),
        },
        footers: { default: new Footer({ children: [edge(brief, footing(brief, colophon))] }) },
        children: [...letterhead(brief, colophon), ...body(brief)],
      },
    ],
  });
  return sealed(await Packer.toBuffer(document), evidence, brief.date);
}

/** The house's own lines, above the first page alone, as on its paper. */
function letterhead(brief: Brief, { house }: FormColophon): readonly Paragraph[] {
  return house.map((line, index) => {
    const children = [runOf(brief, line, { bold: index === 0 })];
    return paragraphOf(brief, {
      style: 'Letterhead',
      alignment: AlignmentType.CENTER,
      keepNext: true,
      bidirectional: isRightToLeft(line),
      children,
    });
  });
}

function body(brief: Brief): readonly Paragraph[] {
  const meta = brief.meta.flatMap(({ label, value }, index) => [
    runOf(brief, `${index === 0 ? '' : '   '}${label} `, { bold: true }),
    runOf(brief, value),
  ]);
  const missing = `${brief.labels['not_read']}: ${brief.missing.join('; ')}`;
  return [
    paragraphOf(brief, { style: 'Title', text: brief.title }),
    ...(meta.length === 0 ? [] : [paragraphOf(brief, { style: 'Meta', children: meta })]),
    ...(brief.counts === undefined ? [] : [paragraphOf(brief, { style: 'Meta', text: brief.counts.join(' · ') })]),
    ...brief.sections.flatMap((section) => sectionOf(section, brief)),
    ...(brief.sources.length === 0 ? [] : [paragraphOf(brief, { style: 'Heading1', text: brief.sourcesHeading })]),
    ...brief.sources.map((source) => sourceOf(source, brief)),
    ...(brief.unlisted === undefined ? [] : [paragraphOf(brief, { style: 'Source', text: brief.unlisted })]),
    ...(brief.missing.length === 0 ? [] : [paragraphOf(brief, { style: 'Source', text: missing })]),
  ];
}

/** A page's edge: the words at its beginning, and the marking at its end. */
function edge(brief: Brief, words: readonly (string | TextRun)[]): Paragraph {
  const { marking, page } = brief;
  const runs = words.map((word) => (typeof word === 'string' ? runOf(brief, word) : word));
  const mark =
    marking === undefined
      ? []
      : [
          // apart from its words, or its ground would reach across the page
          new TextRun({ children: [new Tab()] }),
          new TextRun({
            text: marking.text,
            bold: true,
            size: MARKING_SIZE,
            color: marking.colour.slice(1),
            ...(marking.background === undefined ? {} : { shading: { fill: marking.background.slice(1) } }),
          }),
        ];
  const right = PAPER[page.size].width - MARGINS.left - MARGINS.right;
  return paragraphOf(brief, {
    style: 'Edge',
    tabStops: [{ type: TabStopType.RIGHT, position: right }],
    children: [...runs, ...mark],
  });
}

function footing(brief: Brief, colophon: FormColophon): readonly (string | TextRun)[] {
  const { page, of } = brief.labels;
  const numbers = new TextRun({
    ...(brief.direction === 'rtl' ? { rightToLeft: true } : {}),
    children: [`${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES],
  });
  return [`${colophonOf(brief, colophon)} · `, numbers];
}

function sectionOf(section: BriefSection, brief: Brief): readonly Paragraph[] {
  const whose = section.whose === undefined ? [] : [runOf(brief, ` ${section.whose}`, { style: 'Remark' })];
  const quotes = section.name === 'quotes' && !section.author;
  const heading = paragraphOf(brief, {
    style: 'Heading1',
    keepNext: true,
    children: [runOf(brief, section.heading), ...whose],
  });
  const own = digestBlocks(section, brief);
  if (own !== undefined) return [heading, ...own.flatMap((block) => digestBlock(block, section, brief))];
  return [
    heading,
    ...section.items.flatMap((item) => (quotes ? quoteOf(item, brief) : [itemOf(item, section, brief)])),
  ];
}

function digestBlock(block: Block, section: BriefSection, brief: Brief): readonly Paragraph[] {
  switch (block.kind) {
    case 'headline':
      return [paragraphOf(brief, { style: 'Heading2', keepNext: true, text: block.text })];
    case 'kicker':
      return [paragraphOf(brief, { style: 'Kicker', keepNext: true, text: block.text })];
    case 'label':
      return [paragraphOf(brief, { style: 'Label', keepNext: true, text: block.text })];
    case 'text':
      return [paragraphOf(brief, { text: block.text })];
    case 'quote':
      return quoteOf(block.item, brief);
    case 'strong':
      return [itemOf(block.item, section, brief, 'Opening')];
    case 'bullet':
      return [
        itemOf({ ...block.item, ...(block.lead === undefined ? {} : { lead: block.lead }) }, section, brief, BULLET),
      ];
  }
}

function metaValue({ meta, labels }: Brief, name: string): string | undefined {
  return meta.find(({ label }) => label === labels[name])?.value;
}
