import { describe, expect, it } from 'vitest';
import { articlesOf } from '../outlets.js';
import { choose, refOf, section, specOf, textOf } from './chosen.js';

const articles = articlesOf();

describe('a fact of the author’s own', () => {
  it('stands first among the facts, cited, with the sentence that it rests on', async () => {
    const cite = await refOf(articles, '400 trucks');
    const text = 'Our attaché counted  fewer.';
    const { sections } = await choose(articles, specOf({ review: { add: [{ text, cite }] } }));
    const [fact] = sections.key_facts!;
    expect(fact).toMatchObject({ ref: 'author:add-1', kind: 'author', added: true, pinned: true });
    expect(textOf(fact!)).toBe('Our attaché counted fewer.');
    expect(fact!.citations).toEqual([cite.split('@')[0]]);
    expect(textOf({ pieces: fact!.original! })).toContain('400 trucks');
  });

  it('may rest on a source as a whole, and stands in the context where there are no facts', async () => {
    const add = [{ text: 'We have met them.', cite: 'north' }];
    const sections = [section('context'), section('sources')];
    const chosen = await choose(articles, specOf({ sections, review: { add } }));
    expect(chosen.texts('context')[0]).toBe('We have met them.');
    expect(chosen.sections.context![0]!.original).toBeUndefined();
  });

  it('is refused with a source that is not there, and where no section takes it', async () => {
    const of = (cite: string, names: readonly ('key_facts' | 'quotes')[]) =>
      choose(
        articles,
        specOf({ sections: names.map((name) => section(name)), review: { add: [{ text: 'Mine.', cite }] } }),
      );
    await expect(of('nobody', ['key_facts'])).rejects.toThrow('no source is "nobody"');
    await expect(of('north@00000000', ['key_facts'])).rejects.toThrow('no sentence is north@00000000');
    await expect(of('north', ['quotes'])).rejects.toThrow('stands in no section');
  });
});
