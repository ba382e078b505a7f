import { expect, it } from 'vitest';
import type { Evidence } from '../../src/types/evidence.js';
import { wrongMarking } from '../../src/verify/check-marking.js';

const evidence = (marking?: string) => ({ document: { marking } }) as unknown as Evidence;
const page = (words: string) => ({ name: 'page 1', words, times: 2 });

it('finds a marking at each place as often as it stands there, parted as lines part it', () => {
  expect(wrongMarking([page('TLP:AMBER+STRICT words TLP:AMBER\n+STRICT')], evidence('TLP:AMBER+STRICT'))).toEqual([]);
  expect(wrongMarking([page('words')], evidence())).toEqual([]);
});

it('names each place that lacks it', () => {
  const head = { name: 'the head', words: 'Briefing note', times: 1 };
  expect(wrongMarking([page('OFFICIAL words'), head], evidence('OFFICIAL')).map(({ problem }) => problem)).toEqual([
    'page 1 carries the marking OFFICIAL 1 times instead of 2',
    'the head carries the marking OFFICIAL 0 times instead of 1',
  ]);
});
