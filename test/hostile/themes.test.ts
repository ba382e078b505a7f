import { describe, expect, it } from 'vitest';
import { ARTICLE, chancery, project } from '../project.js';

const themed = (files: Readonly<Record<string, string>>) =>
  project({
    'brief.yaml': 'title: Ministers agree\nmarking: OFFICIAL\ntheme: ./house\nsources: [a.txt]\n',
    'a.txt': ARTICLE,
    'house/theme.yaml': 'name: house\n',
    ...files,
  });

describe('a theme from elsewhere', () => {
  it.each([
    ['an unquoted attribute', 'partials/item.hbs', '<p\nclass={{text}}>x</p>', '2:7  class is not quoted'],
    ['triple braces', 'partials/item.hbs', '<p>{{{text}}}</p>', '1:4  prints without escaping'],
    [
      'an unknown helper',
      'brief/document.hbs',
      '{{#> page}}\n{{shout brief.title}}\n{{/page}}',
      '2:3  there is no helper "shout"',
    ],
    ['an endless partial', 'partials/item.hbs', '{{text}}\n{{> item}}', '2:1  the partial never ends: item → item'],
    [
      'no marking',
      'brief/document.hbs',
      '<main>{{brief.title}}</main>',
      '1:1  without the page partial there is no marking',
    ],
    [
      'a remote address',
      'house.css',
      'p { background: url(https://example.org/a.png) }',
      '1:17  a document loads nothing',
    ],
  ])('with %s ends with 3, at the place', async (_, path, text, message) => {
    const cwd = themed({ [`house/${path}`]: text });
    const { code, stdout, stderr } = await chancery(['build', 'brief.yaml', '--quiet'], { cwd });
    expect(stderr).toContain(`house/${path}:${message}`);
    expect([code, stdout]).toEqual([3, '']);
  });

  it('that takes the marking off the page ends with 6', async () => {
    const cwd = themed({ 'house/house.css': '@page :first { margin: 0 }' });
    const { code, stderr } = await chancery(['build', 'brief.yaml', '--quiet'], { cwd });
    expect(stderr).toContain('page 1 carries the marking OFFICIAL 0 times instead of twice');
    expect(code).toBe(6);
  });

  it.each([
    ['quotation marks round what nobody said', '“{{text}}”{{> cites}}{{> notes}}', 'round words that are no quote'],
    ['the author’s label at another line', '{{> notes}} {{text}}{{> cites}}', 'do not label the author’s words'],
  ])('with %s ends with 6', async (_, item, message) => {
    const cwd = themed({
      'brief.yaml': `title: Ministers agree
theme: ./house
sources: [a.txt]
sections: [key_facts, context]
review: { add: [{ text: The crossing is open on Sundays., cite: a }] }
`,
      'house/partials/item.hbs': item,
    });
    const { code, stderr } = await chancery(['build', 'brief.yaml', '--quiet'], { cwd });
    expect(stderr).toContain(message);
    expect(code).toBe(6);
  });

  it('does not hide the marking by its colour or its place in the cascade', async () => {
    const cwd = themed({
      'house/house.css':
        '@page :first { @top-right { content: none; color: #fff; font-size: 1pt } @bottom-left { content: "" } }',
    });
    expect(await chancery(['build', 'brief.yaml', '--quiet'], { cwd })).toMatchObject({ code: 0 });
  });
});
