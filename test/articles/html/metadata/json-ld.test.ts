import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { articleIn } from '../../../../src/articles/html/metadata/json-ld.js';

const article = (...scripts: string[]) =>
  articleIn(
    parseHTML(
      `<html><head>${scripts.map((text) => `<script type="application/ld+json">${text}</script>`).join('')}</head></html>`,
    ).document,
  ).article;

describe('articleIn', () => {
  it('finds the article in a graph, beside other objects', () => {
    const graph = '{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"Ferry"}]}';
    expect(article('{"@type":"BreadcrumbList"}', graph)).toMatchObject({ headline: 'Ferry' });
  });

  it('reads what pages break: control characters, trailing commas, CDATA', () => {
    expect(article('/*<![CDATA[*/{"@type":"Article","headline":"A\nB",}/*]]>*/')).toMatchObject({ headline: 'A B' });
  });

  it('survives what is no JSON, and what nests without end', () => {
    expect(article('{broken', '[', '"text"', 'null')).toEqual({});
    expect(article(`${'{"@graph":'.repeat(2000)}1${'}'.repeat(2000)}`)).toEqual({});
  });
});
