import type { Fault } from './findings.js';
import { EXPRESSION, type Spot } from './html-reader.js';

/** Elements that a theme has no use for: they run, load, or belong to the page's frame. */
const REFUSED = new Set(
  'script style link meta base title html head body iframe frame object embed applet form template noscript'.split(' '),
);
/** Attributes whose address a browser would load. */
const LOADED = new Set('src srcset poster background data'.split(' '));
const LINKS = new Set('href xlink:href action formaction cite longdesc ping'.split(' '));

/** Faults of the character that led from one spot to the next. */
export function markupFault(before: Spot, after: Spot): Fault | undefined {
  if (after.where === 'unquoted' && before.where === 'equals') return unquoted(after.attribute);
  if (before.where === 'opening' && after.where !== 'opening' && REFUSED.has(before.element)) {
    return {
      message: `a theme has no <${before.element}>`,
      fix: 'the page partial brings the head; styles go into the theme’s .css file',
    };
  }
  if (before.where === 'behind' && after.where === 'name') {
    return { message: 'a name begins right behind a block', fix: 'put a space before it' };
  }
  const named = before.where === 'name' && after.where !== 'name';
  if (named && before.attribute.startsWith('on')) {
    return { message: `${before.attribute}: nothing runs in a document`, fix: 'take the attribute out' };
  }
  if (before.where === 'value' && after.where === 'tag') return writtenValue(before);
  return undefined;
}

/** An attribute's value as it is written in the template. */
function writtenValue({ attribute, value }: Spot): Fault | undefined {
  const remote = /^\s*(?:[a-z][a-z0-9+.-]*:)?\/\//i;
  if ((LOADED.has(attribute) && remote.test(value)) || (attribute === 'style' && /url\(|\/\//i.test(value))) {
    return {
      message: `${attribute}: a document loads nothing`,
      fix: 'put the picture into the theme, as an option of type image',
    };
  }
  if (LINKS.has(attribute) && /^\s*(?!https?:|mailto:)[a-z][a-z0-9+.-]*:/i.test(value)) {
    return { message: `${attribute}: only http, https and mailto are links`, fix: 'write such an address' };
  }
  return undefined;
}

/**
 * Faults of an expression at a spot.
 * @param expression its path or helper, such as `brief.title` or `safe`
 */
export function expressionFault(spot: Spot, expression: string): Fault | undefined {
  const { where, attribute, value } = spot;
  if (where === 'text' || where === 'comment') return undefined;
  if (where === 'equals' || where === 'unquoted') return unquoted(attribute);
  if (where !== 'value') {
    return {
      message: 'an expression makes no tag and no attribute',
      fix: 'put it into an attribute’s quotes, or between tags',
    };
  }
  if (attribute === 'style' || attribute.startsWith('on')) {
    return {
      message: `${attribute} holds an expression`,
      fix: 'give the element a class, and style that in the theme’s .css file',
    };
  }
  if (LINKS.has(attribute) && expression !== 'safe' && !value.startsWith('#')) {
    return {
      message: `${attribute} holds an address that nobody has looked at`,
      fix: `write it as {{safe ${expression}}}`,
    };
  }
  if (LOADED.has(attribute) && !/^(?:@root\.)?theme\.\w+\.data$/.test(expression)) {
    return {
      message: `${attribute}: a document loads nothing`,
      fix: 'show an option of type image: {{theme.NAME.data}}',
    };
  }
  return undefined;
}

/** Faults of what a block's branch leaves behind at its end: a token that goes on is looked at as it stands. */
export function branchFault(end: Spot): Fault | undefined {
  return markupFault(end, { ...end, where: 'tag' });
}

/** The spot behind an expression. */
export function behindExpression(spot: Spot): Spot {
  if (spot.where === 'equals') return { ...spot, where: 'unquoted', value: EXPRESSION };
  return spot.where === 'value' ? { ...spot, value: spot.value + EXPRESSION } : spot;
}

function unquoted(attribute: string): Fault {
  return {
    message: `${attribute} is not quoted: its value could begin another attribute`,
    fix: `write ${attribute}="…"`,
  };
}
