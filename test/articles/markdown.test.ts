import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/articles/markdown.js';

describe('readMarkdown', () => {
  it('reads front matter, and every block as text alone', async () => {
    const draft = await readMarkdown(
      [
        '---',
        'title: "Ministers meet: day two"',
        'outlet: The Herald',
        'author: [Ann Lee, Bo Roe]',
        'date: 2022-09-28',
        'lang: en-GB',
        'mood: calm',
        '---',
        '# Ministers meet: day two',
        '',
        'The **ministers** met in [Varn](https://example.org/varn "the town")',
        'on Monday &amp; signed. ![a map](map.png)',
        '',
        '## The text',
        '',
        '- first *point*',
        '- second point',
        '',
        '> “We sign,” she said.',
        '',
        '```js',
        'alert(1)',
        '```',
        '<script>alert(1)</script>',
      ].join('\n'),
    );
    expect(draft).toMatchObject({
      title: 'Ministers meet: day two',
      outlet: 'The Herald',
      byline: ['Ann Lee', 'Bo Roe'],
      published: '2022-09-28',
      language: 'en-GB',
    });
    expect(draft.paragraphs.map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())).toEqual([
      'The ministers met in Varn on Monday & signed.',
      'The text',
      'first point',
      'second point',
      '“We sign,” she said.',
    ]);
  });

  it('takes the first heading for the title without front matter', async () => {
    const draft = await readMarkdown('# The title\n\nWords.\n\n# Another\n\nMore.');
    expect(draft).toMatchObject({ title: 'The title', provenance: { title: 'heading' } });
    expect(draft.paragraphs).toEqual(['Words.', 'Another', 'More.']);
  });

  it('does not take a rule for front matter, nor a date that is none', async () => {
    expect((await readMarkdown('Words.\n\n---\n\nMore.')).paragraphs).toEqual(['Words.', 'More.']);
    expect(await readMarkdown('---\ndate: last Tuesday\n---\nWords.')).not.toHaveProperty('published');
  });

  it('keeps a list author', async () => {
    expect((await readMarkdown('---\nauthors:\n  - Ann Lee\n  - Bo Roe\n---\nWords.')).byline).toEqual([
      'Ann Lee',
      'Bo Roe',
    ]);
  });
});
