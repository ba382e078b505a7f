/** The paper and its content box, in CSS pixels at 96 a inch where not said otherwise. */
export interface PageBox {
  readonly size: 'A4' | 'Letter';
  readonly width: number;
  readonly height: number;
  /** Margins in millimetres. */
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** Pages promised, if any. */
  readonly count?: number;
  /** The most pages that there may be: `count` is the room to begin with, whole or not, and nothing grows to fill it. */
  readonly atMost?: number;
}

/** Where a laid out document breaks into pages; pages are counted from 1. */
export interface PageBreaks {
  readonly count: number;
  /** How far down its content box the last page goes, 0…1. */
  readonly fill: number;
  /** The page of each item that stands, by its id, in the order of the document. */
  readonly items: readonly (readonly [id: string, page: number])[];
  /** The page on which each story of a digest begins, by its number. */
  readonly stories: readonly (readonly [number: number, page: number])[];
}

/** What goes into the PDF around the page. */
export interface PrintJob extends PageBox {
  /** Title, author, subject, keywords of the document. */
  readonly title: string;
  readonly author?: string;
  readonly subject?: string;
  readonly keywords?: readonly string[];
  readonly language: string;
  /** ISO date for the PDF's own dates, of a month or year its first day; 1970-01-01 when absent. */
  readonly date?: string;
  /** Files to embed. */
  readonly attachments?: readonly {
    readonly name: string;
    readonly mediaType: string;
    readonly bytes: Uint8Array;
    readonly description: string;
  }[];
  readonly header?: string;
  readonly footer?: string;
  /** Told why the PDF claims neither PDF/UA-1 nor PDF/A-3a, where it does not. */
  readonly onPlain?: (why: string) => void;
}
