import { ChanceryError } from '../errors.js';
import { charactersOf } from '../text/signs.js';
import type { Brief } from '../types/brief.js';
import type { PageBox } from '../types/page.js';
import { POLICY } from './blank.js';
import { uncovered } from './coverage.js';
import { digestView } from './digest-view.js';
import { fontFaces } from './fonts.js';
import { type Colophon, pageCss } from './page-css.js';
import { allText, scriptStyle } from './script-style.js';
import { documentOf } from './theme/compile.js';
import { templateError } from './theme/template-error.js';
import type { Theme } from './theme/theme.js';
import { viewOf } from './view.js';

export interface RenderOptions {
  readonly page: PageBox;
  readonly colophon: Colophon;
  /** Body size in points; left out, the theme's own. */
  readonly size?: number | undefined;
}

/**
 * One self-contained HTML document: fonts inlined, no script, no request; every value is text.
 * @throws ChanceryError of kind `evidence` naming characters that the bundled faces can't draw.
 */
export async function renderBrief(brief: Brief, theme: Theme, options: RenderOptions): Promise<string> {
  const words = JSON.stringify(theme.words);
  const characters = charactersOf([allText(brief), words]);
  const missing = await uncovered(characters);
  if (missing.length > 0) throw unprintable(missing, brief);
  const size = options.size === undefined ? '' : `:root{--size:${options.size}pt}`;
  const marks = pageCss(brief, options.page, options.colophon, theme.templates.scale);
  const view = {
    ...(brief.kind === 'digest' ? await digestView(brief, theme.templates.scale) : viewOf(brief)),
    theme: theme.view,
    version: options.colophon.version,
    targets: brief.sections.flatMap(({ stories = [] }) => stories.map(({ number }) => number)),
    policy: POLICY,
    fonts: (await fontFaces(characters)) + (await scriptStyle(brief, characters, words)),
    style: [marks, theme.templates.style, theme.colours, size].filter(Boolean).join('\n'),
  };
  try {
    return (await documentOf(theme.templates))(view);
  } catch (error) {
    throw templateError(error, theme.templates);
  }
}

function unprintable(missing: readonly string[], brief: Brief): ChanceryError {
  const named = missing.slice(0, 12).map((character) => `"${character}" ${codePoint(character)}`);
  const more = missing.length > named.length ? ` and ${missing.length - named.length} more` : '';
  const where = brief.sections
    .flatMap(({ items }) => items)
    .find(({ text }) => missing.some((character) => text.includes(character)));
  return new ChanceryError('evidence', {
    message: `the theme's fonts have no glyph for ${named.join(', ')}${more}${where === undefined ? '' : `, first needed by ${where.ref}`}`,
    fix: 'drop that sentence under review, give your own translation of it, or give the source another title in the spec',
  });
}

function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
