import type { BarFigure } from '../../types/figure.js';
import { lettering, linesOf, textWidth } from './lettering.js';
import { sideOf } from './side.js';
import { COLOUR, LINE, WIDTH } from './style.js';
import { drawing, element } from './svg.js';

/** Between two rows, between the columns; and a bar's own height. */
const ROW_GAP = 5;
const COLUMN_GAP = 6;
const BAR_HEIGHT = 9;
/** A bar so small is drawn as wide, so that it is seen not to be nothing. */
const SLIVER = 0.75;
/** Shares of the width that labels and printed figures may take. */
const LABELS = 0.42;
const FIGURES = 0.3;

/**
 * Horizontal bars from one zero line on a linear scale, in the order given, each with its label before it and its figure,
 * as the source words it, behind it. The caption says the title and the unit.
 */
export function drawBars({ id, called, title, unit, bars }: BarFigure, width = WIDTH): string {
  const figures = bars.map(({ printed, source }) => (source === undefined ? printed : `${printed} [${source}]`));
  const labelWidth = widest(
    bars.map(({ label }) => label),
    LABELS * width,
  );
  const figureWidth = widest(figures, FIGURES * width, 600);
  const low = Math.min(0, ...bars.map(({ value }) => value));
  const high = Math.max(0, ...bars.map(({ value }) => value));
  const left = labelWidth + COLUMN_GAP + (low < 0 ? figureWidth + COLUMN_GAP : 0);
  const right = width - figureWidth - COLUMN_GAP;
  const at = (value: number) => left + (high === low ? 0 : ((value - low) / (high - low)) * (right - left));

  const side = sideOf(called, width);
  let top = 1;
  const rows = bars.map(({ label, value }, index) => {
    const labels = linesOf(label, labelWidth);
    const printed = linesOf(figures[index]!, figureWidth, undefined, 600);
    const height = Math.max(labels.length, printed.length) * LINE;
    const middle = top + height / 2;
    top += height + ROW_GAP;
    const length = value === 0 ? 0 : Math.max(SLIVER, Math.abs(at(value) - at(0)));
    const start = value < 0 ? at(0) - length : at(0);
    const printedWidth = widest(printed, figureWidth, 600);
    const behind = value < 0 ? start - COLUMN_GAP - printedWidth : start + length + COLUMN_GAP;
    const firstOf = (lines: readonly string[]) => middle - ((lines.length - 1) * LINE) / 2;
    return [
      lettering(labels, { ...side.column(0, labelWidth), y: firstOf(labels), line: LINE }),
      length === 0
        ? ''
        : side.shapes(
            element('rect', {
              x: start,
              y: middle - BAR_HEIGHT / 2,
              width: length,
              height: BAR_HEIGHT,
              fill: COLOUR.accent,
            }),
          ),
      lettering(printed, { ...side.column(behind, printedWidth), y: firstOf(printed), line: LINE, weight: 600 }),
    ].join('');
  });
  const height = top - ROW_GAP + 1;
  const zero = element('line', { x1: at(0), x2: at(0), y1: 0, y2: height, stroke: COLOUR.ink, 'stroke-width': 0.75 });
  return drawing(id, alternative(`${called}: ${title}`, unit, bars), { width, height }, ...rows, side.shapes(zero));
}

/** The width of the widest text, but no more than `most`. */
function widest(texts: readonly string[], most: number, weight: 400 | 600 = 400): number {
  return Math.min(most, Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, undefined, weight)))) + 1);
}

function alternative(title: string, unit: string, bars: BarFigure['bars']): string {
  return `${title} (${unit}). ${bars.map(({ label, printed }) => `${label}: ${printed}`).join('; ')}.`;
}
