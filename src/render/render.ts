import Handlebars from 'handlebars';
import { ChanceryError } from '../errors.js';
import type { Brief } from '../types/brief.js';
import type { PageBox } from '../types/page.js';
import { POLICY } from './blank.js';
import { uncovered } from './coverage.js';
import { fontFaces } from './fonts.js';
import { type Colophon, pageCss } from './page-css.js';
import { loadScripts } from './script-faces.js';
import { allText, scriptStyle } from './script-style.js';
import type { Theme } from './theme.js';
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
  const characters = new Set(allText(brief));
  await loadScripts(characters);
  const missing = uncovered(characters);
  if (missing.length > 0) throw unprintable(missing, brief);
  const size = options.size === undefined ? '' : `\n:root{--size:${options.size}pt}`;
  return templateOf(theme)({
    ...viewOf(brief),
    version: options.colophon.version,
    policy: POLICY,
    fonts: (await fontFaces(characters)) + (await scriptStyle(brief)),
    style: theme.style,
    marks: pageCss(brief, options.page, options.colophon) + size,
  });
}

const compiled = new WeakMap<Theme, Handlebars.TemplateDelegate>();

function templateOf(theme: Theme): Handlebars.TemplateDelegate {
  const known = compiled.get(theme);
  if (known !== undefined) return known;
  const engine = Handlebars.create();
  engine.registerHelper({ css, safe });
  for (const [name, source] of Object.entries(theme.partials)) engine.registerPartial(name, source);
  const template = engine.compile(theme.document, {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: { css: true, safe: true },
  });
  compiled.set(theme, template);
  return template;
}

/** Our own style sheets, which must not be escaped; nothing in them may close the style element. */
function css(text: string): Handlebars.SafeString {
  return new Handlebars.SafeString(text.replace(/<\//g, '<\\/'));
}

/** An address that may be a link: http and https alone. */
function safe(address: unknown): string | undefined {
  return typeof address === 'string' && /^https?:\/\//i.test(address) ? address : undefined;
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
