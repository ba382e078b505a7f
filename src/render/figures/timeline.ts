import type { TimelineFigure } from '../../types/figure.js';
import { lettering, linesOf, textWidth } from './lettering.js';
import { sideOf } from './side.js';
import { COLOUR, LINE, WIDTH } from './style.js';
import { drawing, element } from './svg.js';
import { type Axis, axisOf } from './time-axis.js';

const ROW_GAP = 4;
const DOT = 2.6;
/** Where the axis stands, where the leaders end, and the gap between date and label. */
const AXIS = 8;
const DATES = 36;
const COLUMN_GAP = 10;
const LONGEST_DATE = 110;

/**
 * Events down a line on which equal distances are equal times, but for gaps that are marked as broken; a leader goes from
 * each date on the line to its words. A vague date's dot is hollow and its leader dashed.
 */
export function drawTimeline({ id, called, title, events }: TimelineFigure, width = WIDTH): string {
  const dateWidth = Math.min(
    LONGEST_DATE,
    Math.max(0, ...events.map(({ printed }) => textWidth(printed, undefined, 600))) + 1,
  );
  const labelX = DATES + dateWidth + COLUMN_GAP;
  let top = LINE / 2 + 1;
  const rows = events.map((event) => {
    const dates = linesOf(event.printed, dateWidth, undefined, 600);
    const labels = linesOf(event.label, width - labelX);
    const y = top;
    top += Math.max(dates.length, labels.length) * LINE + ROW_GAP;
    return { ...event, dates, labels, y };
  });
  const first = rows[0]?.y ?? 0;
  const last = rows.at(-1)?.y ?? 0;
  const axis = axisOf(events.map(({ iso }) => iso));
  const at = (share: number) => first + share * (last - first);
  const leaders = rows.map(({ y, vague }, index) => leader(at(axis.shares[index]!), y, vague));
  const dots = rows.map(({ vague }, index) => dot(at(axis.shares[index]!), vague));
  const side = sideOf(called, width);
  const words = rows.map(({ item, dates, labels, language, y }) =>
    element(
      'g',
      { 'data-part': item },
      lettering(dates, { ...side.column(DATES, dateWidth), y, line: LINE, weight: 600 }),
      lettering(labels, { ...side.column(labelX, widest(labels)), y, line: LINE }, { lang: language }),
    ),
  );
  const height = Math.max(LINE, top - ROW_GAP - LINE / 2);
  const alternative = `${called}: ${title}. ${events.map(({ printed, label }) => `${printed}: ${label}`).join('; ')}.`;
  return drawing(id, alternative, { width, height }, side.shapes(...line(axis, at), ...leaders, ...dots), ...words);
}

function widest(lines: readonly string[]): number {
  return Math.max(...lines.map((text) => textWidth(text.trimEnd())));
}

function line({ breaks }: Axis, at: (share: number) => number): readonly string[] {
  const stroke = { stroke: COLOUR.accent, 'stroke-width': 1.2 };
  const whole = element('line', { x1: AXIS, x2: AXIS, y1: at(0), y2: at(1), ...stroke });
  const marks = breaks.map((share) => {
    const y = at(share);
    const gap = element('rect', { x: AXIS - 3, y: y - 1.6, width: 6, height: 3.2, fill: '#fff' });
    const cuts = [-1.6, 1.6].map((by) =>
      element('line', {
        x1: AXIS - 4,
        x2: AXIS + 4,
        y1: y + by + 1.5,
        y2: y + by - 1.5,
        ...stroke,
        'stroke-width': 0.8,
      }),
    );
    return [gap, ...cuts].join('');
  });
  return [whole, ...marks];
}

function leader(from: number, to: number, vague: boolean): string {
  return element('polyline', {
    points: `${AXIS},${from.toFixed(2)} ${AXIS + 6},${from.toFixed(2)} ${DATES - 8},${to.toFixed(2)} ${DATES - 3},${to.toFixed(2)}`,
    fill: 'none',
    stroke: COLOUR.rule,
    'stroke-width': 0.6,
    'stroke-dasharray': vague ? '2 1.5' : undefined,
  });
}

function dot(y: number, vague: boolean): string {
  const fill = vague ? '#fff' : COLOUR.accent;
  return element('circle', { cx: AXIS, cy: y, r: DOT, fill, stroke: COLOUR.accent, 'stroke-width': 1 });
}
