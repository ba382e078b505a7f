/** The width of a drawing: the text of an A4 page, 174 mm, in points. Every length of a drawing is in points. */
export const WIDTH = (174 / 25.4) * 72;

/** Greys and navy of the page; all that is printed in `ink` or `muted` has 8 : 1 or more on white. */
export const COLOUR = {
  ink: '#1a1a1a',
  muted: '#4a4f57',
  navy: '#1d3557',
  rule: '#8b95a3',
  land: '#eef0f3',
  border: '#bcc4cf',
  shown: '#c3d0e2',
} as const;

/** Text size and line height of a label. */
export const SIZE = 9;
export const LINE = 11.5;
/** From the middle of a line of capitals to its baseline, in ems. */
export const MIDDLE = 0.33;
