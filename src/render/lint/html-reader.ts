/** Where a character of a template stands, as a browser would read it. */
export interface Spot {
  readonly where: 'text' | 'opening' | 'tag' | 'name' | 'equals' | 'value' | 'unquoted' | 'comment' | 'behind';
  /** The element whose tag it is; with a slash before it where the tag closes. */
  readonly element: string;
  readonly attribute: string;
  /** What the attribute holds so far. */
  readonly value: string;
  readonly quote: string;
}

export const TEXT: Spot = { where: 'text', element: '', attribute: '', value: '', quote: '' };
/** Stands for an expression in an attribute's value. */
export const EXPRESSION = '\ufffc';

/** The spot after one more character: the states of the HTML standard's tokenizer that a template meets (13.2.5). */
export function readOn(spot: Spot, character: string): Spot {
  switch (spot.where) {
    case 'text':
      return character === '<' ? { ...TEXT, where: 'opening' } : spot;
    case 'opening':
      return opening(spot, character);
    case 'tag':
      if (character === '>') return TEXT;
      if (character === '=' && spot.attribute !== '') return { ...spot, where: 'equals' };
      return /[\s/]/.test(character) ? spot : { ...spot, where: 'name', attribute: character.toLowerCase(), value: '' };
    case 'name':
      if (character === '=') return { ...spot, where: 'equals' };
      if (character === '>') return TEXT;
      if (/[\s/]/.test(character)) return { ...spot, where: 'tag' };
      return { ...spot, attribute: spot.attribute + character.toLowerCase() };
    case 'equals':
      if (/\s/.test(character)) return spot;
      if (character === '>') return TEXT;
      if (/["']/.test(character)) return { ...spot, where: 'value', quote: character, value: '' };
      return { ...spot, where: 'unquoted', value: character };
    case 'value':
      if (character === spot.quote) return { ...spot, where: 'tag' };
      return { ...spot, value: spot.value + character };
    case 'unquoted':
      if (character === '>') return TEXT;
      return /\s/.test(character) ? { ...spot, where: 'tag' } : { ...spot, value: spot.value + character };
    case 'comment':
      return comment(spot, character);
    case 'behind':
      if (character === '>') return TEXT;
      return {
        ...spot,
        where: /[\s/]/.test(character) ? 'tag' : 'name',
        attribute: character.toLowerCase(),
        value: '',
      };
  }
}

function opening(spot: Spot, character: string): Spot {
  if (spot.element === '' && character === '!') return { ...spot, where: 'comment', value: '' };
  if (character === '>') return TEXT;
  if (/\s/.test(character)) return spot.element === '' ? TEXT : { ...spot, where: 'tag' };
  if (spot.element === '' && !/[a-z/]/i.test(character)) return TEXT;
  return { ...spot, element: spot.element + character.toLowerCase() };
}

/** `value` holds the comment's first two characters and its last two. */
function comment(spot: Spot, character: string): Spot {
  const long = spot.value.startsWith('--');
  if (character === '>' && (!long || spot.value.endsWith('--'))) return TEXT;
  return {
    ...spot,
    value: spot.value.length < 4 ? spot.value + character : spot.value.slice(0, 2) + spot.value.slice(3) + character,
  };
}

const IN_TAG = new Set<Spot['where']>(['opening', 'tag', 'name', 'behind']);

/**
 * The spot behind a block, whose branches all start at `before`: `behind` in a tag, where what the block wrote is known no
 * more. Undefined where a branch ends elsewhere, in the middle of something.
 */
export function behindBlock(before: Spot, ends: readonly Spot[]): Spot | undefined {
  if (IN_TAG.has(before.where)) {
    const whole = ends.every((end) => IN_TAG.has(end.where) && end.element === before.element);
    return whole ? { ...before, where: 'behind', attribute: '', value: '' } : undefined;
  }
  if (ends.some((end) => end.where !== before.where)) return undefined;
  return before.where === 'value' ? { ...before, value: before.value + EXPRESSION } : before;
}
