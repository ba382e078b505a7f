import { expect, it } from 'vitest';
import { digestView } from '../../src/render/digest-view.js';
import type { Brief, BriefItem } from '../../src/types/brief.js';

const event = (place?: string) => ({
  id: 'chronology-1',
  text: 'A',
  language: 'en',
  citations: [],
  disputes: [],
  place,
});

function digestOf(...places: readonly (string | undefined)[]): Brief {
  const section = { name: 'chronology', heading: 'Chronology', items: places.map(event) as unknown as BriefItem[] };
  return { kind: 'digest', language: 'en', labels: {}, sources: [], sections: [section] } as unknown as Brief;
}

it('a chronology has a column for places where one of its events has one', async () => {
  const placed = async (brief: Brief) => (await digestView(brief, 1)).sections[0]!.placed;
  expect(await placed(digestOf(undefined, 'Sweden'))).toBe(true);
  expect(await placed(digestOf(undefined, undefined))).toBe(false);
});
