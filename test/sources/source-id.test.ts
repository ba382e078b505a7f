import { expect, it } from 'vitest';
import { idOfPath } from '../../src/sources/source-id.js';

it.each([
  ['sources/NATO mission.html', 'nato-mission'],
  ['000_70c9.txt', '000-70c9'],
  ['Élysée — réponse.txt', 'elysee-reponse'],
  ['기사.txt', '기사'],
  ['---.txt', 'source'],
])('%s has the id %s', (path, id) => {
  expect(idOfPath(path)).toBe(id);
});
