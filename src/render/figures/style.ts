/**
 * The width of a drawing: the text of an A4 page, 174 mm, in points. Every length of a drawing is in points, and its letters are
 * of one size: for a theme of larger type it is drawn narrower and shown as wide.
 */
export const WIDTH = (174 / 25.4) * 72;

/** So much of a named value on white paper. */
const tint = (name: 'muted' | 'accent', percent: number) => `color-mix(in srgb, var(--${name}) ${percent}%, #fff)`;

/** The theme's named values and tints of them; all that is lettered stands in `ink`. */
export const COLOUR = {
  ink: 'var(--ink)',
  accent: 'var(--accent)',
  rule: tint('muted', 62),
  land: tint('muted', 9),
  border: tint('muted', 36),
  shown: tint('accent', 26),
} as const;

/** Text size and line height of a label. */
export const SIZE = 9;
export const LINE = 11.5;
/** From the middle of a line of capitals to its baseline, in ems. */
export const MIDDLE = 0.33;
