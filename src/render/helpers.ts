import type Handlebars from 'handlebars';
import { Runtime } from './theme/runtime.js';

/** What the templates call besides Handlebars' own. */
export const HELPERS = { css, safe, svg };

/** Style sheets, which must not be escaped; nothing in them may close the style element. */
function css(text: string): Handlebars.SafeString {
  return new Runtime.SafeString(text.replace(/<\//g, '<\\/'));
}

/** An address that may be a link: http and https alone. */
function safe(address: unknown): string | undefined {
  return typeof address === 'string' && /^https?:\/\//i.test(address) ? address : undefined;
}

/** A figure drawn here, its words escaped; nothing else is taken for one. */
export class Drawing {
  constructor(readonly markup: string) {}
}

function svg(figure: unknown): Handlebars.SafeString {
  return new Runtime.SafeString(figure instanceof Drawing ? figure.markup : '');
}
