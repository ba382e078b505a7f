import { type IParagraphOptions, type IRunOptions, Paragraph, TextRun } from 'docx';
import type { Brief } from '../../types/brief.js';

type Document = Pick<Brief, 'direction'>;

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** A paragraph that runs as its document does, where it has no direction of its own. */
export function paragraphOf(document: Document, { text, children = [], ...options }: IParagraphOptions): Paragraph {
  return new Paragraph({
    ...(document.direction === 'rtl' ? { bidirectional: true } : {}),
    ...options,
    children: [...(text === undefined ? [] : [runOf(document, text)]), ...children],
  });
}

/** Words of the document itself; in one from right to left those in its letters are set so, and a reference in Latin ones is not. */
export function runOf({ direction }: Document, text: string, options: IRunOptions = {}): TextRun {
  const turned = direction === 'rtl' && isRightToLeft(text);
  return new TextRun({ text, ...(turned ? { rightToLeft: true } : {}), ...options });
}
