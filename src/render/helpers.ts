import Handlebars from 'handlebars';

/** What the templates call besides Handlebars' own. */
export const HELPERS = { css, safe, svg };

/** Style sheets, which must not be escaped; nothing in them may close the style element. */
function css(text: string): Handlebars.SafeString {
  return new Handlebars.SafeString(text.replace(/<\//g, '<\\/'));
}

/** An address that may be a link: http and https alone. */
function safe(address: unknown): string | undefined {
  return typeof address === 'string' && /^https?:\/\//i.test(address) ? address : undefined;
}

/** A figure that was drawn here; its words are escaped where it is drawn. */
function svg(figure: unknown): Handlebars.SafeString {
  return new Handlebars.SafeString(typeof figure === 'string' ? figure : '');
}
