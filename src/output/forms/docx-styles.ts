import type { IStylesOptions } from 'docx';
import type { Brief } from '../../types/brief.js';

/** In twentieths of a point, as Word measures (ISO 216; ANSI A). */
export const PAPER = { A4: { width: 11906, height: 16838 }, Letter: { width: 12240, height: 15840 } } as const;
/** 20 mm above, 18 mm elsewhere. */
export const MARGINS = { top: 1134, bottom: 1020, left: 1020, right: 1020, header: 567, footer: 510 } as const;
/** In half points: 12. */
export const MARKING_SIZE = 24;

/** Faces that Word brings; the page's own are not on every desk. */
const SERIF = 'Cambria';
const SANS = 'Calibri';
const INK = '1A1A1A';
const MUTED = '4A4F57';
const NAVY = '1D3557';
const TINT = 'F1F4F8';

const sans = (size: number, more: object = {}) => ({ font: SANS, size, color: INK, ...more });
const spacing = (before: number, after: number) => ({ spacing: { before, after } });

/** The styles of the page's typography; sizes in half points. */
export const DOCX_STYLES = ({ language, direction }: Pick<Brief, 'language' | 'direction'>): IStylesOptions => ({
  default: {
    document: {
      run: {
        font: SERIF,
        size: 20,
        color: INK,
        language: direction === 'rtl' ? { bidirectional: language } : { value: language },
      },
      // lines grow with their type: without the rule some programs take the figure for an exact height
      paragraph: { spacing: { after: 60, line: 264, lineRule: 'auto' } },
    },
    title: {
      run: sans(40, { bold: true, color: NAVY }),
      paragraph: { alignment: 'left', keepNext: true, ...spacing(0, 60) },
    },
    heading1: { run: sans(22, { bold: true, color: NAVY }), paragraph: { keepNext: true, ...spacing(150, 40) } },
    heading2: { run: sans(20, { bold: true, color: NAVY }), paragraph: { keepNext: true, ...spacing(0, 40) } },
  },
  paragraphStyles: [
    { id: 'Meta', name: 'Meta line', basedOn: 'Normal', run: sans(18, { color: MUTED }) },
    {
      id: 'Letterhead',
      name: 'Letterhead',
      basedOn: 'Normal',
      run: sans(18, { color: NAVY }),
      paragraph: spacing(0, 20),
    },
    {
      id: 'Kicker',
      name: 'Kicker',
      basedOn: 'Normal',
      run: sans(16, { color: MUTED }),
      paragraph: { keepNext: true, ...spacing(200, 0) },
    },
    {
      id: 'Label',
      name: 'Label',
      basedOn: 'Normal',
      run: sans(18, { bold: true, color: NAVY }),
      paragraph: { keepNext: true, ...spacing(120, 40) },
    },
    { id: 'Opening', name: 'Opening line', basedOn: 'Normal', run: { bold: true }, paragraph: { keepNext: true } },
    {
      id: 'BottomLine',
      name: 'Bottom line',
      basedOn: 'Normal',
      run: { bold: true, size: 21 },
      paragraph: {
        keepLines: true,
        shading: { type: 'clear', fill: TINT, color: 'auto' },
        border: { [direction === 'rtl' ? 'right' : 'left']: { style: 'single', size: 18, color: NAVY, space: 6 } },
      },
    } as const,
    { id: 'ListBullet', name: 'List Bullet', basedOn: 'Normal', paragraph: { keepLines: true } },
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      run: { italics: true },
      paragraph: { indent: { left: 284 }, keepLines: true, keepNext: true, ...spacing(60, 0) },
    },
    {
      id: 'Attribution',
      name: 'Attribution',
      basedOn: 'Normal',
      run: sans(17, { color: MUTED }),
      paragraph: { indent: { left: 284 } },
    },
    {
      id: 'Source',
      name: 'Source',
      basedOn: 'Normal',
      run: sans(16),
      paragraph: { keepLines: true, ...spacing(0, 10) },
    },
    { id: 'Edge', name: 'Page edge', basedOn: 'Normal', run: sans(17, { color: MUTED }), paragraph: spacing(0, 0) },
  ],
  characterStyles: [
    { id: 'Citation', name: 'Citation', run: sans(15, { color: MUTED }) },
    { id: 'Remark', name: 'Remark', run: sans(16, { color: MUTED, bold: false }) },
    { id: 'Link', name: 'Link', run: { color: '0B4F8A' } },
  ],
});
