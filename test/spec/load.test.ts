import { describe, expect, it } from 'vitest';
import { ChanceryError } from '../../src/errors.js';
import { parseSpec } from '../../src/spec/load.js';
import { starterSpec } from '../../src/spec/starter.js';

const parse = (text: string) => parseSpec(new TextEncoder().encode(text), 'briefings/nato.yaml');

function problems(text: string): string {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof ChanceryError) return error.message;
    throw error;
  }
  throw new Error('the spec was accepted');
}

describe('loadSpec', () => {
  it('takes a title and one source, and fills in the rest', () => {
    const spec = parse('title: NATO accepts a mission\nsources: [a.txt]\n');
    expect(spec).toMatchObject({
      kind: 'brief',
      language: 'en',
      page: { size: 'A4', count: 1 },
      theme: { name: 'default' },
    });
    expect(spec.sections.map(({ name }) => name)).toEqual([
      'bottom_line',
      'key_facts',
      'quotes',
      'context',
      'watch',
      'sources',
    ]);
    expect(spec.sources).toEqual([{ path: 'a.txt', at: { line: 2, column: 11 } }]);
  });

  it.each(['language: xx-yy-zz', 'language: en-GB-oed'])('refuses %s, which is no language, at its place', (line) => {
    expect(problems(`title: A\n${line}\nsources: [a.txt]\n`)).toMatch(
      /nato\.yaml:2:11 {2}language: there is no such language/,
    );
    expect(problems(`title: A\nsources:\n  - path: a.txt\n    ${line}\n`)).toMatch(
      /nato\.yaml:4:15 .*no such language/,
    );
    expect(parse('title: A\nlanguage: zh-Hant\nsources: [a.txt]\n').language).toBe('zh-Hant');
  });

  it('draws the line and a caret, with a suggestion', () => {
    expect(problems('title: NATO accepts\nsources:\n  - pathh: sources/nato.html\n')).toContain(
      [
        'briefings/nato.yaml:3:5  sources[0]: unrecognised key "pathh"; did you mean "path"?',
        '    3 |   - pathh: sources/nato.html',
        '      |     ^^^^^',
      ].join('\n'),
    );
  });

  it('refuses words with characters that nobody sees, at their place', () => {
    const spec = (words: string) => `title: A\nsources: [a.txt]\nreview:\n  add:\n    - { text: ${words}, cite: a }\n`;
    expect(problems(spec('"\\u200b"'))).toMatch(/nato\.yaml:5:15 .*a character that nobody sees/);
    expect(problems(spec('"Fine\\u202e words"'))).toMatch(/nato\.yaml:5:15 .*a character that nobody sees/);
    expect(problems(spec('"\\u0007"'))).toMatch(/nato\.yaml:5:15 .*a character that nobody sees/);
    expect(problems(spec('"\\u200f"'))).toMatch(/nato\.yaml:5:15 .*nothing that can be seen/);
    expect(parse(spec('"שלום\\u200f (1)"')).review.add).toHaveLength(1);
  });

  it('places each of two facts that rest on one source', () => {
    const { review } = parse(
      'title: A\nsources: [a.txt]\nreview:\n  add:\n    - { text: One., cite: a }\n    - { text: Two., cite: a }\n',
    );
    expect([review.places?.get('add 0')?.line, review.places?.get('add 1')?.line]).toEqual([5, 6]);
  });

  it('says every problem at once, by line', () => {
    const message = problems(
      'titel: NATO\nsources: []\ndate: 2022-02-30\nsections:\n  - key_fact\npage: { size: A5 }\n',
    );
    const lines = [...message.matchAll(/nato\.yaml:(\d+):/g)].map(([, line]) => Number(line));
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    for (const part of [
      'did you mean "title"',
      'sources: is empty',
      'no such day',
      'did you mean "key_facts"',
      'did you mean "A4"',
    ]) {
      expect(message).toContain(part);
    }
    expect(problems('title: A\nsources: [a.txt]\ncolour: red\n')).toContain('unrecognised key "colour"');
    // the misspelt key is the one that would be missing
    expect(message).not.toContain('title: is missing');
    expect(problems('sources: [a.txt]\n')).toContain('title: is missing');
  });

  it('says of a date once what is wrong, of a tab how to mend it, and shows no empty line', () => {
    const dated = problems('title: A\ndate: 29/09/2022\nsources: [a.txt]\n');
    expect(dated).toContain('a date is written as 2022-09-29');
    expect(dated).not.toContain('no such day');
    expect(problems('title: A\nsources:\n\t- a.txt\n')).toContain('indent with spaces');
    expect(problems('')).not.toContain('|');
  });

  it.each([
    ['review: { ad: [] }', 'add'],
    ['pick: { limt: 3 }', 'limit'],
    ['sections: [{ stories: { trend: {} } }]', 'trends'],
  ])('has a word for the key misspelt in %s', (line, meant) => {
    expect(problems(`kind: digest\ntitle: A\nsources: [a.txt]\n${line}\n`)).toContain(`did you mean "${meant}"`);
  });

  it.each([
    ['sections: [quotes, quotes]', 'quotes is there already'],
    ['sections: [assessment]', 'assessment is the author’s own judgement'],
    ['sections:\n  - key_facts: { from: [Kim] }', 'belongs to quotes'],
    ['review: { pin: [a@12345678], drop: [a@12345678] }', 'is dropped as well'],
    ['review: { pin: [nonsense] }', 'source-id@1f3c9a2e'],
    ['marking: { text: HOUSE, colour: "#ffff00" }', 'readable on white'],
  ])('holds the rule behind %s', (lines, message) => {
    expect(problems(`title: NATO accepts\nsources: [a.txt]\n${lines}\n`)).toContain(message);
  });

  it('tells what rules are broken beside fields that are wrong themselves', () => {
    const spec = [
      'title: ""',
      'marking: OFFICAL',
      'sources: [{ pathh: a.txt }, { url: "ftp://example.org/a" }]',
      'sections: [{ quotes: { max: two } }, key_facts, key_facts]',
    ];
    const message = problems(`${spec.join('\n')}\n`);
    for (const part of [
      'title: is empty',
      'did you mean "OFFICIAL"',
      'did you mean "path"',
      'only http and https',
      'max: should be a number',
      'sections[2]: key_facts is there already',
    ]) {
      expect(message).toContain(part);
    }
  });

  it('writes a starter that loads', () => {
    expect(parse(starterSpec('brief')).sources).toHaveLength(1);
  });
});
