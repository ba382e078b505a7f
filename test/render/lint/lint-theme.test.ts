import { describe, expect, it } from 'vitest';
import type { ChanceryError, Problem } from '../../../src/errors.js';
import { lintTheme } from '../../../src/render/lint/lint-theme.js';
import type { Templates } from '../../../src/render/theme/templates.js';

const OPTIONS = ['crest', 'office'];

/** Files by their paths in a theme, as the problems of a lint: line:column and message. */
function problemsOf(files: Readonly<Record<string, string>>): readonly Problem[] {
  const own = Object.entries(files).map(([path, text]) => ({
    path,
    file: `house/${path}`,
    bytes: new TextEncoder().encode(text),
  }));
  const partials = Object.fromEntries(
    own
      .filter(({ path }) => path.startsWith('partials/'))
      .map(({ path, file }) => [path.slice(9, -4), { file, text: files[path]! }]),
  );
  const document = { file: 'house/document.hbs', text: files['document.hbs'] ?? '{{#> page}}{{/page}}' };
  try {
    lintTheme({ own, partials, document, style: '' } as unknown as Templates, OPTIONS);
    return [];
  } catch (error) {
    expect(error).toMatchObject({ kind: 'spec' });
    return (error as ChanceryError).problems;
  }
}

const inDocument = (text: string) => problemsOf({ 'document.hbs': `{{#> page}}${text}{{/page}}` });

describe('a theme’s templates', () => {
  it.each([
    ['<p class={{brief.title}}>x</p>', 'class is not quoted', '{{'],
    ['<p class=plain>x</p>', 'class is not quoted', 'plain'],
    ['<p>{{{brief.title}}}</p>', 'prints without escaping', '{{{'],
    ['<p>{{& brief.title}}</p>', 'prints without escaping', '{{&'],
    ['<p>{{shout brief.title}}</p>', 'there is no helper "shout"', 'shout'],
    ['<p>{{css brief.title}}</p>', 'there is no helper "css"', 'css'],
    ['<p>{{#if (shout brief.title)}}x{{/if}}</p>', 'there is no helper "shout"', 'shout'],
    ['{{> nowhere}}', 'there is no partial "nowhere"', '{{> nowhere'],
    ['{{> (lookup brief "title")}}', 'a partial is called by its name', '{{> ('],
    ['<p style="color: {{brief.title}}">x</p>', 'style holds an expression', '{{'],
    ['<p onclick="a({{brief.title}})">x</p>', 'onclick: nothing runs', '="a'],
    ['<p onclick="a()">x</p>', 'onclick: nothing runs', '="a'],
    ['<p {{brief.title}}>x</p>', 'an expression makes no tag', '{{'],
    ['<{{brief.title}}>x', 'an expression makes no tag', '{{'],
    ['<a href="{{brief.title}}">x</a>', 'an address that nobody has looked at', '{{'],
    ['<a href="{{#if a}}#{{/if}}{{brief.title}}">x</a>', 'an address that nobody has looked at', '{{brief'],
    ['<a href="javascript:alert(1)">x</a>', 'only http, https and mailto', '">x'],
    ['<a href="{{#if a}}javascript:alert(1){{/if}}">x</a>', 'only http, https and mailto', '{{#if'],
    ['<img src="https://example.org/a.png" alt="">', 'src: a document loads nothing', '" alt'],
    ['<img src="{{brief.title}}" alt="">', 'src: a document loads nothing', '{{'],
    ['<p style="background: url(a.png)">x</p>', 'style: a document loads nothing', '">x'],
    ['<script>1</script>', 'a theme has no <script>', '>1'],
    ['<{{#if a}}b{{else}}script{{/if}}>1', 'the block leaves a tag or an attribute open', '{{#if'],
    ['<p {{#if a}}on{{/if}}click="b">x</p>', 'a name begins right behind a block', 'click'],
    ['{{#if a}}<p class="{{/if}}x', 'the block leaves a tag or an attribute open', '{{#if'],
    ['{{theme.motto}}', 'the theme has no option "motto"', 'theme.motto'],
    ['{{#each a}}{{@root.theme.motto}}{{/each}}', 'the theme has no option "motto"', '@root.theme'],
    ['{{#*inline "a"}}x{{/inline}}', 'decorators are not known', '{{#*'],
  ])('%s', (text, message, at) => {
    const problem = inDocument(text).find((each) => each.message.includes(message));
    expect(problem).toMatchObject({ file: 'house/document.hbs', line: 1, fix: expect.stringMatching(/\w{3}/) });
    expect(problem!.column).toBe('{{#> page}}'.length + text.indexOf(at) + 1);
  });

  it.each([
    '<p class="{{a}} b{{#if c}} d{{/if}}"{{#if e}} data-e{{/if}}{{#if f}} data-f{{/if}}>{{g}} < 3 & "x"</p>',
    '<a href="{{safe href}}">{{address}}</a> <a href="#{{id}}">x</a> <a href="https://example.org">y</a>',
    '{{#if theme.crest}}<img src="{{theme.crest.data}}" alt="{{theme.crest.alt}}">{{/if}}',
    '<!-- {{a}} > --><br/><p hidden>{{#each b}}{{this}}{{else}}none{{/each}}</p>',
  ])('may hold %s', (text) => {
    expect(inDocument(text)).toEqual([]);
  });

  it('are read through the partials that stand inside tags', () => {
    const files = {
      'document.hbs': '{{#> page}}<p {{> attributes}}>x</p>{{/page}}',
      'partials/attributes.hbs': 'data-a={{a}}',
    };
    expect(problemsOf(files)).toMatchObject([
      {
        file: 'house/partials/attributes.hbs',
        line: 1,
        column: 8,
        message: expect.stringContaining('data-a is not quoted'),
      },
    ]);
  });

  it('end', () => {
    const files = { 'partials/a.hbs': 'x\n{{> b}}', 'partials/b.hbs': '{{#if c}}{{> a}}{{/if}}' };
    expect(problemsOf(files).map(({ file, line, column, message }) => [file, line, column, message])).toEqual([
      ['house/partials/a.hbs', 2, 1, 'the partial never ends: b → a → b'],
      ['house/partials/b.hbs', 1, 10, 'the partial never ends: a → b → a'],
    ]);
  });

  it('can be read', () => {
    expect(problemsOf({ 'document.hbs': '{{#> page}}\n{{#if a}}\n{{/page}}' })).toMatchObject([
      { file: 'house/document.hbs', line: 2, message: expect.stringContaining('can’t be read') },
    ]);
    expect(problemsOf({ 'partials/a.hbs': 'one\n{{#if' })).toMatchObject([{ file: 'house/partials/a.hbs', line: 2 }]);
  });

  it('leave the marking where it is', () => {
    expect(problemsOf({ 'document.hbs': '<main>{{brief.title}}</main>' })).toMatchObject([
      { file: 'house/document.hbs', line: 1, column: 1, message: 'without the page partial there is no marking' },
    ]);
    expect(problemsOf({ 'partials/page.hbs': '<main></main>' })[0]!.message).toContain('no theme has a page partial');
  });

  it('are all told of, in the order of their places', () => {
    const files = { 'document.hbs': '{{#> page}}\n{{{b}}}\n{{{a}}}\n{{/page}}', 'a.css': '@import "x.css";' };
    expect(problemsOf(files).map(({ file, line }) => `${file}:${line}`)).toEqual([
      'house/a.css:1',
      'house/document.hbs:2',
      'house/document.hbs:3',
    ]);
  });
});

describe('a theme’s style sheets', () => {
  it.each([
    ['@import url("more.css");', 'a document loads nothing'],
    ['a { background: url(https://example.org/a.png) }', 'a document loads nothing'],
    ['a { background: url("//example.org/a.png") }', 'a document loads nothing'],
    ['a { background: image-set("https://example.org/a.png" 1x) }', 'a document loads nothing'],
    ['a { background: url(file:///etc/passwd) }', 'a document loads nothing'],
    ['a { background: url(gone.png) }', 'the theme has no file "gone.png"'],
    ['a { background: url(../other/a.png) }', 'the theme has no file "../other/a.png"'],
    ['@page { @top-right { content: none !important } }', '!important in @page'],
    ['@page :first { margin: 0 ! important }', '!important in @page'],
    [':root { --scale: 0.6 }', '--scale 0.6 sets type below the floor'],
  ])('%s', (sheet, message) => {
    const problems = problemsOf({ 'house.css': `/* one */\n${sheet}` });
    expect(problems[0]).toMatchObject({ file: 'house/house.css', line: 2, fix: expect.stringMatching(/\w{3}/) });
    expect(problems[0]!.message).toContain(message);
  });

  it.each([
    'a { color: red !important } /* @import "x"; url(https://example.org) */',
    'a { background: url(data:image/png;base64,AA==) }',
    'a::before { content: "a { b" } @page { @top-left { color: red } } b { margin: 0 !important }',
    ':root { --scale: 1.25 }',
    'a { background: url("./a.png") }',
  ])('may hold %s', (sheet) => {
    expect(problemsOf({ 'house.css': sheet, 'a.png': 'x' })).toEqual([]);
  });

  it('are read in one go, however they end', () => {
    for (const text of ['"\\'.repeat(40_000), '/*'.repeat(80_000), 'url('.repeat(40_000), "url('\\".repeat(30_000)]) {
      expect(problemsOf({ 'house.css': text }).length).toBeLessThan(51);
    }
  });
});
