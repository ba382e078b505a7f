import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { rolesOf } from '../../../../src/articles/html/body/roles.js';

const roles = (html: string) => [
  ...rolesOf(parseHTML(`<html><body>${html}</body></html>`).document.body.firstElementChild!),
];

describe('rolesOf', () => {
  it.each([
    ['<div class="c-read-more__link"></div>', 'related'],
    ['<div class="readMore"></div>', 'related'],
    ['<div id="newsletterBox"></div>', 'signup'],
    ['<div class="wp-caption-text"></div>', 'caption'],
    ['<p itemprop="author"></p>', 'byline'],
    ['<div class="social-share"></div>', 'social'],
    ['<div role="navigation"></div>', 'nav'],
    ['<figcaption></figcaption>', 'figure'],
    ['<div class="ad"></div>', 'ads'],
    ['<div class="photogallery-title"></div>', 'caption'],
    ['<div style="display: none"></div>', 'hidden'],
    ['<div class="hidden"></div>', 'hidden'],
  ])('%s is %s', (html, role) => {
    expect(roles(html)).toContain(role);
  });

  it.each([
    '<div class="hidden md:block"></div>',
    '<div class="loader shadow-card gradient"></div>',
    '<p class="paywall"></p>',
    '<div class="ab ad fj"></div>',
    '<div class="article-body"></div>',
  ])('%s has none', (html) => {
    expect(roles(html)).toEqual([]);
  });
});
