import { ExternalHyperlink, type Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { Brief, BriefItem, BriefSection, SourceEntry } from '../../types/brief.js';
import { paragraphOf, runOf } from './docx-words.js';
import { attributionOf, citationsOf, quoted, remarksOf, sourceLineOf } from './wording.js';

export const BULLET = 'ListBullet';

export function itemOf(item: BriefItem, section: BriefSection, brief: Brief, given?: string): Paragraph {
  const list = (section.name === 'key_facts' || section.name === 'watch') && !section.author;
  const style = given ?? (list ? BULLET : section.name === 'bottom_line' ? 'BottomLine' : undefined);
  const lead = item.lead === undefined ? [] : [runOf(brief, `${item.lead}: `, { bold: true })];
  return paragraphOf(brief, {
    ...(style === undefined ? {} : { style }),
    ...(style === BULLET ? { numbering: { reference: 'facts', level: 0 } } : {}),
    bidirectional: item.direction === 'rtl',
    children: [...lead, words(item.text, item), ...behind(item, brief)],
  });
}

export function quoteOf(item: BriefItem, brief: Brief): readonly Paragraph[] {
  return [
    paragraphOf(brief, {
      style: 'Quote',
      keepNext: true,
      bidirectional: item.direction === 'rtl',
      children: [words(quoted(item.text, brief), item)],
    }),
    paragraphOf(brief, { style: 'Attribution', children: [runOf(brief, attributionOf(item)), ...behind(item, brief)] }),
  ];
}

function words(text: string, { language, direction }: BriefItem): TextRun {
  const tongue = direction === 'rtl' ? { bidirectional: language } : { value: language };
  return new TextRun({
    text,
    rightToLeft: direction === 'rtl',
    ...(language === 'und' ? {} : { language: tongue }),
  });
}

function behind(item: BriefItem, brief: Brief): readonly TextRun[] {
  const cited = citationsOf(item);
  return [
    ...(cited === '' ? [] : [new TextRun({ text: `\u00a0${cited.replaceAll(' ', '\u00a0')}`, style: 'Citation' })]),
    ...remarksOf(item, brief).map((remark) => runOf(brief, ` (${remark})`, { style: 'Remark' })),
  ];
}

export function sourceOf(source: SourceEntry, brief: Brief): Paragraph {
  const address = new TextRun({ text: source.address ?? '', ...(source.href === undefined ? {} : { style: 'Link' }) });
  const link: ParagraphChild =
    source.href === undefined ? address : new ExternalHyperlink({ link: source.href, children: [address] });
  return paragraphOf(brief, {
    style: 'Source',
    children: [
      runOf(brief, `[${source.number}] ${sourceLineOf(source, brief)}${source.address === undefined ? '' : ' '}`),
      ...(source.address === undefined ? [] : [link]),
    ],
  });
}
