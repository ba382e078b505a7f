import { expect, it } from 'vitest';
import { idOfPath, idOfUrl } from '../../src/sources/source-id.js';

it.each([
  ['sources/NATO mission.html', 'nato-mission'],
  ['000_70c9.txt', '000-70c9'],
  ['Élysée — réponse.txt', 'elysee-reponse'],
  ['기사.txt', '기사'],
  ['---.txt', 'source'],
])('%s has the id %s', (path, id) => {
  expect(idOfPath(path)).toBe(id);
});

it.each([
  ['https://www.example.org/2022/09/nato-mission.html?x=1', 'example-org-nato-mission'],
  ['https://example.org/', 'example-org'],
  ['https://example.org/%EA%B8%B0%EC%82%AC/', 'example-org-기사'],
  ['https://example.org/100%', 'example-org-100'],
])('%s has the id %s', (url, id) => {
  expect(idOfUrl(url)).toBe(id);
});
