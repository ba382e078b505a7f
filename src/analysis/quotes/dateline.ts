import type { Frame, Unit } from './frames.js';

/** Units that a dateline has at most: "PORT MAREN, 28 September (Northern Wire) –". */
const LONGEST = 16;
const DASH = /^(?:[—–―-]|--)$/;
const MARK = /^[,./()]$/;

/**
 * A frame without the dateline that opens its paragraph: a town, the day and the agency, up to a dash. "Kim – a spokesman –
 * said" opens with none.
 * @param first whether the frame is its paragraph's first
 */
export function withoutDateline(frame: Frame, first: boolean): Frame {
  const end = first ? datelineEnd(frame.units) : 0;
  return end === 0 ? frame : { ...frame, units: frame.units.slice(end) };
}

function datelineEnd(units: readonly Unit[]): number {
  const dash = units.slice(0, LONGEST).findIndex(({ text }) => DASH.test(text));
  const head = units.slice(0, Math.max(0, dash));
  if (head.length === 0 || units[dash + 1] === undefined || !/^\p{Lu}/u.test(head[0]!.text)) return 0;
  const placed = head.every(({ tag, text }) => tag === 'name' || tag === 'number' || tag === 'time' || MARK.test(text));
  const insertion = units.slice(dash + 1).some(({ text }) => DASH.test(text));
  const shouted = /^\p{Lu}{2,}$/u.test(head[0]!.text) || head.some(({ text }) => text === '(');
  return placed && (shouted || !insertion) ? dash + 1 : 0;
}
