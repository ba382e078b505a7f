import type { PageBox } from './page.js';
import type { DocumentKind, PageSpec, Place } from './spec.js';

/** What a spec asks for: a theme and the values of its options, not yet held against its manifest. */
export interface ThemeChoice {
  readonly name: string;
  /** Absolute, where the spec names a folder instead of a built-in theme. */
  readonly folder?: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** Where the spec says `theme`, under '', and each option, for messages. */
  readonly places?: ReadonlyMap<string, Place>;
}

export const OPTION_TYPES = ['text', 'lines', 'colour', 'image', 'switch'] as const;
export type OptionType = (typeof OPTION_TYPES)[number];

/** An option as a theme's manifest declares it. */
export interface ThemeOption {
  readonly type: OptionType;
  readonly default?: string | readonly string[] | boolean;
  /** For people who set it. */
  readonly says?: string;
}

/** What a theme says of itself, in its theme.yaml. */
export interface ThemeManifest {
  readonly name: string;
  readonly kinds: readonly DocumentKind[];
  readonly sizes: readonly PageSpec['size'][];
  readonly margins?: Partial<PageBox['margin']>;
  readonly options: Readonly<Record<string, ThemeOption>>;
}

/** A picture that an option names: the file, absolute, and what it shows; empty for a decoration. */
export interface Picture {
  readonly file: string;
  readonly alt: string;
}

/** An option's value: text, lines, a colour as #rrggbb, a picture, on or off; false where none is given. */
export type OptionValue = string | readonly string[] | Picture | boolean;

/** Every option of the manifest with its value. */
export interface ThemeSettings {
  readonly values: Readonly<Record<string, OptionValue>>;
  /** Texts that the options put on the page, the spec's and the theme's defaults, each with an id for the evidence. */
  readonly words: readonly { readonly id: string; readonly text: string }[];
}
