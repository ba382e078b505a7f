/** The standard structure types (ISO 32000-1, 14.8.4). */
export const STANDARD: ReadonlySet<string> = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private
  P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot
  Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form`.split(/\s+/),
);

/** Types that only PDF 2.0 knows (ISO 32000-2, 14.8.4), which browsers write, each with its like of PDF 1.7. */
export const ROLES: Readonly<Record<string, string>> = {
  Aside: 'Sect',
  DocumentFragment: 'Sect',
  Em: 'Span',
  Strong: 'Span',
  Sub: 'Span',
  Title: 'P',
};
