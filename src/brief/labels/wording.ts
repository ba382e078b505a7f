/** A language's own labels by the names of the English ones, and how it counts. */
export interface Wording {
  readonly [label: string]: string | Counted;
  /** How many outlets report a fact. */
  readonly outlets: Counted;
}

/** Forms by plural category (Unicode CLDR), `{n}` being the number. */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }>;
