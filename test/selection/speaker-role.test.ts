import { describe, expect, it } from 'vitest';
import { roleAlone } from '../../src/selection/speaker-role.js';

/** The role that braces mark in a text, as it stands beside a name. */
function alone(marked: string): string {
  const start = marked.indexOf('{');
  const text = marked.replace(/[{}]/g, '');
  const role = roleAlone(text, { start, end: marked.indexOf('}') - 1 });
  return text.slice(role.start, role.end);
}

describe('a role beside a name', () => {
  it.each([
    ['Ana Ruiz, the {organisation’s secretary general}, said', 'secretary general'],
    ["Ana Ruiz, the {country's foreign minister}, said", 'foreign minister'],
    ["Ana Ruiz, the {alliance's envoy}, said", 'envoy'],
    ['Ana Ruiz, {its director for Asia}, said', 'director for Asia'],
  ])('loses a possessive that points back: %s', (marked, role) => {
    expect(alone(marked)).toBe(role);
  });

  it.each([
    ["Ana Ruiz, the {Commission's president}, said", "Commission's president"],
    ["Ana Ruiz, the {foreign ministry's spokeswoman}, said", "foreign ministry's spokeswoman"],
    ["Ana Ruiz, the {minister's wife}, said", "minister's wife"],
    ["Ana Ruiz, the {victim's lawyer}, said", "victim's lawyer"],
    ["Ana Ruiz, the {president's spokesman}, said", "president's spokesman"],
    ["Ana Ruiz, the {opposition's leader}, said", "opposition's leader"],
    ["Ana Ruiz, a {women's rights activist}, said", "women's rights activist"],
  ])('keeps one that tells whose: %s', (marked, role) => {
    expect(alone(marked)).toBe(role);
  });
});
