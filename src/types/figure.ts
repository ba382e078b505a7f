/** One bar of a plot: `label` and `printed` stand on the page as they are given. */
export interface Bar {
  readonly label: string;
  /** The length of the bar, in the figure's unit. */
  readonly value: number;
  /** The figure as its source words it: "32", "1.5 million". */
  readonly printed: string;
  /** Number of its source in the document's list. */
  readonly source?: number;
}

/** Three figures or more of one unit that compare. */
export interface BarFigure {
  readonly kind: 'bars';
  /** What it is, for who hears it described: "Bar plot". */
  readonly called: string;
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly bars: readonly Bar[];
}

/** The countries of the stories. */
export interface MapFigure {
  readonly kind: 'map';
  readonly called: string;
  readonly id: string;
  readonly title: string;
  /** ISO 3166-1 alpha-2, the name as printed, and which stories name it, as the page words it. */
  readonly countries: readonly { readonly iso: string; readonly name: string; readonly told?: string }[];
}

/** The dated events of one story. */
export interface TimelineFigure {
  readonly kind: 'timeline';
  readonly called: string;
  readonly id: string;
  readonly title: string;
  /** ISO dates, oldest first; `printed` is the date as the page words it, `vague` where it stands with "about". */
  readonly events: readonly {
    /** The item that says it. */
    readonly item?: string;
    readonly iso: string;
    readonly printed: string;
    readonly vague: boolean;
    readonly label: string;
    /** Language of the label. */
    readonly language?: string;
  }[];
}

/** What is drawn: data alone; the drawing is made in render/. */
export type Figure = BarFigure | MapFigure | TimelineFigure;
