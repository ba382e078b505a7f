import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../src/analysis/analyze.js';
import { directOf, quotesOf } from '../read.js';

it('are not certain where two bear the name', async () => {
  const text = [
    'Minister Kim Sung-woo said no. Minister Kim Tae-rin disagreed.',
    'Kim Tae-rin left. Kim Sung-woo stayed. “The line is open,” Minister Kim said.',
  ].join('\n\n');
  expect(await directOf(text)).toMatchObject({ mention: 'Minister Kim', certain: false });
});

it('hang on a pronoun where they are told by "its" or "his"', async () => {
  const { quotes } = await analyzeText('The fund paid late. “The ledger is honest,” its director said.');
  expect(quotes[0]?.speaker).toMatchObject({ name: 'its director', pronoun: true });
});

describe('a direct quote and its speaker', () => {
  it.each([
    ['“We will reopen the consulate,” Anna Berg said.', 'Anna Berg', 'said'],
    ['“We will reopen the consulate,” said Anna Berg.', 'Anna Berg', 'said'],
    ['Anna Berg said, “We will reopen the consulate.”', 'Anna Berg', 'said'],
    ['Anna Berg told reporters on Monday: “We will reopen the consulate.”', 'Anna Berg', 'told'],
    ['“Will you reopen the consulate?” Anna Berg asked the envoys.', 'Anna Berg', 'asked'],
    ['Anna Berg, a lawyer who lived in Oslo for years, said: “We will reopen the consulate.”', 'Anna Berg', 'said'],
    [
      '“We will reopen the consulate,” Foreign Minister Anna Berg warned, according to the agency.',
      'Anna Berg',
      'warned',
    ],
    ['"We will reopen the consulate," Anna Berg said.', 'Anna Berg', 'said'],
    ["''We will reopen the consulate,'' Anna Berg said.", 'Anna Berg', 'said'],
    ['Anna Berg laughed, “We will reopen the consulate.”', 'Anna Berg', 'laughed'],
    ['After the vote in Oslo, Anna Berg wrote: “We will reopen the consulate.”', 'Anna Berg', 'wrote'],
  ])('%s', async (text, name, cue) => {
    expect(await directOf(text)).toMatchObject({ name, cue, certain: true });
  });

  it('stands inside its quotation marks', async () => {
    expect((await directOf('“We agree.” the envoy said.')).words).toBe('We agree.');
    expect((await directOf("''They told us, 'Come in May,''' Omar Haddad said.")).words).toBe(
      "They told us, 'Come in May,'",
    );
  });

  it.each([
    ['The ministry said: “The talks go on in May.”', 'The ministry'],
    ['“The talks go on in May,” the statement said.', 'the statement'],
    ['“The talks go on in May,” said a spokesman for the council.', 'a spokesman'],
    ['NATO said: “The talks go on in May.”', 'NATO'],
  ])('may be an institution’s: %s', async (text, name) => {
    expect(await directOf(text)).toMatchObject({ name, certain: true });
  });

  it('does not give to Kim what was told to Kim', async () => {
    const text = '“We will meet again in the autumn,” the envoy told Kim Gun.';
    expect(await directOf(text)).toMatchObject({ name: 'the envoy' });
  });

  it('belongs to the campaign, and not to whom the campaign is named after', async () => {
    const text = 'Peter Novak stood up. “The votes were counted twice,” a Novak campaign official said.';
    expect((await directOf(text)).name).toBe('a Novak campaign official');
  });

  it('goes on after its cue', async () => {
    const text = '“We will reopen the consulate,” Anna Berg said, “in the autumn.”';
    const { quotes } = await analyzeText(text);
    expect(quotes.map(({ continues, speaker }) => [continues ?? false, speaker?.name])).toEqual([
      [false, 'Anna Berg'],
      [true, 'Anna Berg'],
    ]);
  });

  it('carries on through paragraphs that reopen it, forwards and backwards', async () => {
    const after = 'Anna Berg said: “The road is long.\n\n“The talks will take all year.”';
    expect((await quotesOf(after)).map(({ name }) => name)).toEqual(['Anna Berg', 'Anna Berg']);
    const before = '“The road is long.\n\n“It winds.\n\n“The talks will take all year,” Anna Berg said.';
    expect((await quotesOf(before)).map(({ name }) => name)).toEqual(['Anna Berg', 'Anna Berg', 'Anna Berg']);
  });

  it('takes the speaker of its paragraph', async () => {
    const text = '“We agree on most points,” Anna Berg said. “The rest can wait for the summit in May.”';
    expect((await quotesOf(text)).map(({ name, certain }) => [name, certain])).toEqual([
      ['Anna Berg', true],
      ['Anna Berg', true],
    ]);
  });

  it('is not certain of who spoke last, paragraphs before', async () => {
    const text =
      '“We agree on most points,” Anna Berg said.\n\nIt rained.\n\n“The rest can wait for the summit in May.”';
    expect((await quotesOf(text)).at(-1)).toMatchObject({ name: 'Anna Berg', certain: false });
  });

  it('has the relative pronoun as its mention and the name from before it', async () => {
    const text = 'They met Anna Berg, who said: “We will reopen the consulate.”';
    expect(await directOf(text)).toMatchObject({ mention: 'who', name: 'Anna Berg' });
  });

  it('is certain only of what can speak', async () => {
    const text = 'On the wall hung a plain box that read: “Open me when all of you are gone.”';
    expect((await quotesOf(text)).filter(({ certain }) => certain)).toEqual([]);
  });

  it('leaves titles and scare quotes alone', async () => {
    const text = 'The film “Night Train” and the so-called “peace tax” were both on the agenda.';
    expect((await quotesOf(text)).filter(({ kind }) => kind === 'direct')).toEqual([]);
  });
});
