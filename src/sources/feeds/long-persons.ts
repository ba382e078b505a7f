/** Elements in which RSS names people. */
const PERSON = /<(author|managingEditor|webMaster)[\s>]/g;
/** No name and address are longer. */
const LONGEST = 500;

/** A feed's text without the people whose names are no names: the feed reader's patterns for them cost long ones dearly. */
export function withoutLongPersons(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const { index, 1: name } of text.matchAll(PERSON)) {
    if (index < from) continue;
    const end = text.indexOf(`</${name}`, index);
    const after = end < 0 ? text.length : end;
    if (after - index <= LONGEST) continue;
    kept.push(text.slice(from, index), `<${name}>`);
    from = after;
  }
  return kept.length === 0 ? text : kept.join('') + text.slice(from);
}
